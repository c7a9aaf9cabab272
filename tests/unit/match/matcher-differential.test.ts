import { expect, it } from 'vitest';

import { createLexicon } from '../../../src/text/lexicon.ts';
import { createRandom } from './support.ts';

/** Leftmost-longest by trying every surface at every place. */
const naive = (
  surfaces: readonly string[],
  text: string,
  isTaken: (at: number, key: string) => boolean,
): readonly string[] => {
  const longestFirst = surfaces.toSorted((a, b) => b.length - a.length);
  const taken: string[] = [];
  for (let at = 0; at < text.length;) {
    const from = at;
    const key = longestFirst.find((surface) => text.startsWith(surface, from) && isTaken(from, surface));
    if (key !== undefined) taken.push(`${at}:${key}`);
    at += key?.length ?? 1;
  }
  return taken;
};

const ALPHABETS = ['甲乙', '高质量发展', '13+N', '三大战略\ud842\udfb7'];

it('finds exactly what a naive matcher finds, with and without refusals', () => {
  const random = createRandom(20_240_202);
  for (let run = 0; run < 600; run++) {
    const alphabet = ALPHABETS[run % ALPHABETS.length]!;
    const word = (longest: number): string =>
      Array.from({ length: 1 + random(longest) }, () => alphabet[random(alphabet.length)]).join('');
    const surfaces = [
      ...new Set(Array.from({ length: 1 + random(run % 3 === 0 ? 400 : 20) }, () => word(6))),
    ];
    const text = word(200);
    const isTaken = (at: number, key: string): boolean => run % 2 === 0 || (at * 7 + key.length) % 3 !== 0;
    const found = createLexicon(surfaces.map((key) => [key, key] as const)).scan(text, (at, { key }) =>
      isTaken(at, key) ? `${at}:${key}` : undefined,
    );
    expect(found).toEqual(naive(surfaces, text, isTaken));
  }
});
