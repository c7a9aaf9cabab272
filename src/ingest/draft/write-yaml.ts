import { Document, visit } from 'yaml';

import { isDoubtful } from './doubtful.ts';
import type { Row } from './rows.ts';

/** A review file in block style; what is doubtful is marked where it stands. */
export const writeYaml = (row: Row): string => {
  const document = new Document(withoutUndefined(row));
  visit(document, {
    Map: (_, node) => {
      if (isDoubtful(node)) node.commentBefore = ' 存疑';
    },
  });
  return document.toString({ lineWidth: 0, singleQuote: true, indentSeq: false });
};

const withoutUndefined = (row: Row): unknown => JSON.parse(JSON.stringify(row));
