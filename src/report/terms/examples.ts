import { used, type Rule } from './types.ts';

const EXAMPLES = /(?<=”等)\p{Script=Han}{2,12}?(?:模式|机制|工程|行动)(?=[,。、;\n]|$)/gu;

/** “林粮”“林药”等高附加值林下种养模式: what the pieces in quotation marks are examples of. */
export const examplesIn: Rule = (plain) =>
  [...plain.matchAll(EXAMPLES)].map(({ 0: words, index }) =>
    used(
      { start: index, end: index + words.length },
      0.75,
      'What pieces in quotation marks are examples of.',
    ),
  );
