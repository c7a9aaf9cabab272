import { withoutNames } from './wording.ts';
import { must, type Rule } from './rule.ts';

/** So many Han characters in a row are a sentence of somebody else's, not a coincidence. */
const RUN = 12;

/** What an entry says outside names and titles is said by none of the texts, whatever punctuation stands between. */
export const createOwnWords = (texts: readonly string[], key: (text: string) => string): Rule => {
  const runs = new Set(texts.flatMap((text) => stretchesOf(key(text)).flatMap(runsOf)));
  const sharedBy = (folded: string): string | undefined =>
    stretchesOf(folded)
      .flatMap(runsOf)
      .find((run) => runs.has(run));
  return ({ text, origin = '' }, book) =>
    [['text', text] as const, ['origin', origin] as const].flatMap(([field, said]) => {
      // Names are costly to take out, and hardly any text shares anything.
      const shared = sharedBy(key(said)) && sharedBy(withoutNames(said, book));
      return must(
        shared === undefined,
        [field],
        `${field} must be in our own words, and a report has “${shared}” too; say it differently`,
      );
    });
};

const stretchesOf = (folded: string): readonly string[] =>
  folded.replaceAll(/\p{P}/gu, '').split(/[^\p{Script=Han}]+/u);

const runsOf = (stretch: string): readonly string[] =>
  Array.from({ length: Math.max(0, stretch.length - RUN + 1) }, (_, at) => stretch.slice(at, at + RUN));
