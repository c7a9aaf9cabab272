import { Document, isMap, isScalar, visit, type YAMLMap } from 'yaml';

import { DOUBTFUL } from '../../report/types.ts';
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

const isDoubtful = (node: YAMLMap): boolean => {
  const confidence: unknown = node.get('confidence');
  const value = isScalar(confidence) ? confidence.value : confidence;
  return typeof value === 'number' && value < DOUBTFUL && isMap(node);
};

const withoutUndefined = (row: Row): unknown => JSON.parse(JSON.stringify(row));
