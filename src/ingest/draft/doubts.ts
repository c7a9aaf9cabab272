import { isScalar, LineCounter, parseDocument, visit, type YAMLMap } from 'yaml';

import { isDoubtful } from './doubtful.ts';

/** One guess that an editor is asked first, and where it stands. */
export type Doubt = {
  /** The key that says what it is: term, action, place, token of a part, … */
  readonly kind: string;
  readonly name: string;
  readonly confidence: number;
  readonly why: string;
  readonly file: string;
  readonly line: number;
};

/** All that is marked in the review files of a draft, the least sure first. */
export const doubtsIn = (files: ReadonlyMap<string, string>): readonly Doubt[] =>
  [...files]
    .filter(([file]) => file.endsWith('.yaml'))
    .flatMap(([file, source]) => doubtsOf(file, source))
    .toSorted((one, other) => one.confidence - other.confidence);

const doubtsOf = (file: string, source: string): readonly Doubt[] => {
  const lines = new LineCounter();
  const doubts: Doubt[] = [];
  visit(parseDocument(source, { lineCounter: lines }), {
    Map: (_, node) => {
      if (!isDoubtful(node)) return;
      const { line } = lines.linePos(node.range?.[0] ?? 0);
      doubts.push({
        ...called(node),
        confidence: Number(node.get('confidence')),
        ...reasonOf(node),
        file,
        line,
      });
    },
  });
  return doubts;
};

/** The first key of a mapping says what it is, and its value how it is called; a relation is called by its ends. */
const called = (node: YAMLMap): Pick<Doubt, 'kind' | 'name'> => {
  const [first] = node.items;
  const kind = said(first?.key);
  const value = said(first?.value);
  return node.has('from') && node.has('to')
    ? { kind: value, name: `${said(node.get('from'))} → ${said(node.get('to'))}` }
    : { kind, name: value };
};

const reasonOf = (node: YAMLMap): Pick<Doubt, 'why'> => ({ why: said(node.get('reason')) });

const said = (node: unknown): string => {
  const value = isScalar(node) ? node.value : node;
  return typeof value === 'string' ? value : '';
};
