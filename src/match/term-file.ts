import { type Annotate, type AnnotateInSteps, type KeyedLabel, prepareAnnotator } from './annotator.ts';
import { createTableFold } from '../text/fold.ts';
import { atOnce } from '../text/lexicon.ts';
import type { GuardWords } from './guard-words.ts';
import type { Shape } from './shape.ts';

/** All that is needed to find the terms of a graph in a text, as a page can load it: `/terms.json`. Names are keys (see `createFold`). */
export type TermFile = {
  /** Of the graph. */
  readonly version: number;
  /** Traditional and simplified, character after character: 萬万億亿. Only what names and guards are written with. */
  readonly script: string;
  /** In the same way signs that writers use one for the other. */
  readonly signs: string;
  /** Short and long names of each issuer. */
  readonly issuers: readonly (readonly string[])[];
  /** In the order in which the terms of one name are offered. */
  readonly terms: readonly TermEntry[];
  /** Longer words that merely contain a term. */
  readonly words: readonly string[];
  readonly guards: GuardWords;
};

/** The issuer by its place in `issuers`, -1 for none. */
export type TermEntry = readonly [id: string, issuer: number, ...names: NameEntry[]];

/** A name and its shape, of which what is nothing is left out. */
export type NameEntry = readonly [key: string, lead?: number, kind?: Shape[1]];

export const scriptPairs = (script: string): ReadonlyMap<string, string> => {
  const characters = Array.from(script);
  return new Map(
    characters.flatMap((from, index) => (index % 2 === 0 ? [[from, characters[index + 1] ?? from]] : [])),
  );
};

/**
 * Finds the same terms in the same places as the service's annotate; those of one place are in the order of the file. Made in steps, one
 * for each term.
 */
export const prepareFileAnnotator = ({
  script,
  signs,
  ...file
}: TermFile): Generator<undefined, AnnotateInSteps<null>> =>
  prepareAnnotator({ ...file, fold: createTableFold(scriptPairs(signs + script)), terms: labelsOf(file) });

/** The same in one step. */
export const createFileAnnotator = (file: TermFile): Annotate<null> => {
  const annotate = atOnce(prepareFileAnnotator(file));
  return (text) => atOnce(annotate(text));
};

function* labelsOf({ terms, issuers }: Pick<TermFile, 'terms' | 'issuers'>): Generator<KeyedLabel<null>> {
  const sets = issuers.map((names) => new Set(names));
  const none = new Set<string>();
  for (const [term, issuer, ...names] of terms)
    for (const [key, lead = 0, kind = ''] of names)
      yield { term, key, text: key, label: null, issuers: sets[issuer] ?? none, shape: [lead, kind] };
}
