/**
 * The pinyin that pages of a certain kind carry behind characters: `業(yè)`, `會(huì )`, `會(hui)(hui)`. A reading here is one syllable in
 * lower case, composed, without spaces.
 */
const TONED = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ';

/** Syllables without tone by their shape: 400 of them exist, and the shape admits few others. English words seldom have it. */
const SYLLABLE =
  /^(?:[bpmf]|[dtnl]|[gkh]|[jqx]|[zcs]h?|[ryw])?(?:i?a(?:i|o|ng?)?|i?on?g?|e(?:i|ng?|r)?|ie|i(?:ng?|u)?|ou|u(?:a(?:i|ng?)?|o|i|n|e)?|ü[en]?|v[en]?)$/u;

/** Letters of pinyin, composed or with a combining mark. */
const LETTERS = '((?:[a-zü\u00e0-\u01dc\u0144\u0148\u01f9\u1e3fɡɑ]|[\u0300-\u030c]){1,10})';
const BLANK = '[ \u00a0]?';

/** One reading in parentheses, at the place where the search stands. Blanks may stand before it and inside. */
export const READING = new RegExp(`${BLANK}[(（]${BLANK}${LETTERS}${BLANK}[)）]`, 'uy');

/** The same with the opening parenthesis lost, as it is behind a character whose first byte a decoder took together with it. */
export const OPENED_READING = new RegExp(`${BLANK}${LETTERS}${BLANK}[)）]`, 'uy');

/** The reading that the letters are, or undefined if they are none: (街) has none, (km) is none, (GDP) never comes here. */
export const readingOf = (letters: string): string | undefined => {
  const reading = letters.normalize('NFC').replaceAll('ɡ', 'g').replaceAll('ɑ', 'a');
  return isToned(reading) || (reading.length > 1 && isSyllable(reading)) ? reading : undefined;
};

export const isToned = (reading: string): boolean => {
  const marks = Array.from(reading).filter((letter) => TONED.includes(letter)).length;
  return marks === 1 && reading.length <= 6;
};

const isSyllable = (reading: string): boolean => SYLLABLE.test(reading);
