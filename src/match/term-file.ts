import { createAnnotatorWith, type Hit } from './annotator.ts';
import { createFold } from './fold.ts';
import type { GuardWords } from './guard-words.ts';

/** All that is needed to find the terms of a graph in a text, as a page can load it: `/terms.json`. Names are keys (see `createFold`). */
export type TermFile = {
  /** Of the graph. */
  readonly version: number;
  /** Traditional and simplified, character after character: 萬万億亿. Only what names and guards are written with. */
  readonly script: string;
  /** Short and long names of each issuer. */
  readonly issuers: readonly (readonly string[])[];
  /** In the order in which the terms of one name are offered. */
  readonly terms: readonly TermEntry[];
  /** Longer words that merely contain a term. */
  readonly words: readonly string[];
  readonly guards: GuardWords;
};

/** The issuer by its place in `issuers`, -1 for none. */
export type TermEntry = readonly [id: string, issuer: number, ...names: string[]];

export const scriptPairs = (script: string): ReadonlyMap<string, string> => {
  const characters = Array.from(script);
  return new Map(
    characters.flatMap((from, index) => (index % 2 === 0 ? [[from, characters[index + 1] ?? from]] : [])),
  );
};

/** Finds the same terms in the same places as the service's annotate; those of one place are in the order of the file. */
export const createFileAnnotator = (file: TermFile): ((text: string) => readonly Hit<number>[]) => {
  const annotate = createAnnotatorWith(file.guards, {
    fold: createFold(scriptPairs(file.script)),
    words: file.words,
    terms: file.terms.flatMap(([term, issuer, ...names], label) =>
      names.map((text) => ({ term, label, text, issuers: file.issuers[issuer] ?? [] })),
    ),
  });
  return (text) =>
    annotate(text).map((hit) => ({ ...hit, found: hit.found.toSorted((a, b) => a.label - b.label) }));
};
