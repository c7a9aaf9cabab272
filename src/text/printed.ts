/**
 * The words of a normal form as a text prints them. `plain` is the normal form of `text`, unit for unit; words that stand in it in several pieces
 * are printed piece by piece, and what is not in it stays as it is.
 */
export const printedIn = (text: string, plain: string, words: string): string => {
  if (text === plain) return words;
  let printed = '';
  for (let from = 0; from < words.length;) {
    const [at, length] = longestIn(plain, words.slice(from));
    printed += at === -1 ? words.charAt(from) : text.slice(at, at + length);
    from += Math.max(1, length);
  }
  return printed;
};

/** Where the longest beginning of the words stands in a text, and how long it is: mostly the whole. */
const longestIn = (plain: string, words: string): readonly [at: number, length: number] => {
  const whole = plain.indexOf(words);
  if (whole !== -1) return [whole, words.length];
  let [at, low, high] = [-1, 0, words.length - 1];
  while (low < high) {
    const length = (low + high + 1) >> 1;
    const found = plain.indexOf(words.slice(0, length));
    if (found === -1) high = length - 1;
    else [at, low] = [found, length];
  }
  return [at, low];
};
