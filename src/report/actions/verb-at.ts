import { createWordList } from '../../text/words.ts';
import { wordsFor } from '../words.ts';
import { NOUN_LIKE, VERBS, type VerbClass } from './verbs.ts';

/** A verb within the words of a clause, by offsets of the words; `start` is where the name begins. */
export type FoundVerb = {
  readonly start: number;
  readonly verb: number;
  readonly length: number;
  readonly verbClass: VerbClass;
  /** By a listed verb, by the adverb before one that is not listed, or by the predicate of a subject. */
  readonly by: 'VERB' | 'ADVERB' | 'PREDICATE';
};

const LISTED = createWordList(VERBS.keys());

/** The longest listed verb at an offset. */
export const listedAt = (words: string, at: number): string | undefined =>
  words.slice(at, at + LISTED.lengthAt(words, at)) || undefined;

/** Verbs whose object is itself a deed: 完成造林300畝, 開展排查. */
const LIGHT: ReadonlySet<string> = new Set(wordsFor('verbs/light'));

/** The listed verb at an offset, with a second one that it leads to: 改造提升, 推动完善. */
export const verbAt = (words: string, at: number): FoundVerb | undefined => {
  const first = listedAt(words, at);
  if (first === undefined) return undefined;
  const verbClass = VERBS.get(first) ?? 'DEED';
  const second = verbClass === 'EFFECT' || LIGHT.has(first) ? undefined : listedAt(words, at + first.length);
  if (second === undefined || NOUN_LIKE.has(second) || second.length < 2)
    return { start: at, verb: at, length: first.length, verbClass, by: 'VERB' };
  const isDeed = verbClass === 'DEED' || VERBS.get(second) === 'DEED';
  return {
    start: at,
    verb: at,
    length: first.length + second.length,
    verbClass: isDeed ? 'DEED' : verbClass,
    by: 'VERB',
  };
};
