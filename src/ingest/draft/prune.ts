import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Node,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

import type { Problem } from '../problems.ts';

/** What a file no longer says, and why the loader would have refused it. */
export type LeftOut = { readonly file: string; readonly said: string; readonly why: string };

export type Pruned = { readonly source: string; readonly leftOut: readonly LeftOut[] };

/** Takes out of a file the items of lists that have problems. Items within them go with them. */
export const prune = (file: string, source: string, problems: readonly Problem[]): Pruned => {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const reasons = new Map(problems.map(({ at, message }) => [at, message]));
  const reasonAt = (node: Node): string | undefined => {
    const { line, col } = lines.linePos(node.range?.[0] ?? 0);
    return reasons.get(`${file}:${line}:${col}`);
  };
  const leftOut: LeftOut[] = [];
  visit(document, {
    Map: (_, node, path) => {
      const reason = reasonAt(node);
      if (reason === undefined || !isSeq(path.at(-1))) return undefined;
      leftOut.push({ file, said: nameOf(node), why: reason });
      return visit.REMOVE;
    },
  });
  dropEmptyLists(document.contents);
  return { source: document.toString({ lineWidth: 0, singleQuote: true, indentSeq: false }), leftOut };
};

/** The first value of a mapping is what it is called. */
const nameOf = ({ items: [first] }: YAMLMap): string => {
  const value = isPair(first) && isScalar(first.value) ? first.value.value : undefined;
  return typeof value === 'string' ? value : '';
};

/** A key without items is a mistake of a review file. A paragraph or chapter without its list says nothing and goes too. */
const dropEmptyLists = (node: unknown): void => {
  if (isSeq(node)) {
    for (const item of node.items) dropEmptyLists(item);
    removeEmpty(node);
  }
  if (!isMap(node)) return;
  for (const { value } of node.items) dropEmptyLists(value);
  node.items = node.items.filter(({ value }) => !(isSeq(value) && value.items.length === 0));
};

/** Mappings that live by their list: chapters of paragraphs, paragraphs of actions, goals of a draft of measures. */
const removeEmpty = (list: YAMLSeq): void => {
  list.items = list.items.filter((item) => {
    if (!isMap(item)) return true;
    if (item.has('chapter')) return item.has('paragraphs');
    return item.has('opens') ? item.has('actions') : true;
  });
};
