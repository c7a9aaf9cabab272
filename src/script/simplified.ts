import rows from 'opencc-js/dict/STCharacters';

/**
 * Characters that stand in simplified text only: 发, 业. Those that traditional text has too, for another word (里, 台, 干), are among the
 * frequent characters of Big5, and not here.
 */
export const createSimplifiedOnly = (): ReadonlySet<string> => {
  const traditional = frequentInBig5();
  return new Set(
    rows
      .split('|')
      .map((row) => row.slice(0, row.indexOf(' ')))
      .filter((character) => !traditional.has(character)),
  );
};

/** Level 1 of Big5, the characters of ordinary traditional text, by the platform's own decoder. */
const frequentInBig5 = (): ReadonlySet<string> => {
  const decoder = new TextDecoder('big5');
  const bytes = range(0xa4, 0xc6).flatMap((lead) =>
    [...range(0x40, 0x7e), ...range(0xa1, 0xfe)].flatMap((trail) => [lead, trail]),
  );
  return new Set(decoder.decode(Uint8Array.from(bytes)));
};

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, step) => from + step);
