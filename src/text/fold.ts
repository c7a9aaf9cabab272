import { ATTACHED, DROPPED } from './characters.ts';
import { signPairs } from './signs.ts';

/**
 * A text and its key, the form in which names are compared. Key unit `i` (UTF-16) comes from the characters `starts[i]` to `ends[i]` of
 * the text as sent (UTF-16). What stands between `ends[i - 1]` and `starts[i]` was left out of the key.
 */
export type Folded = {
  readonly text: string;
  readonly key: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
};

export type Fold = {
  readonly fold: (text: string) => Folded;
  readonly key: (text: string) => string;
};

/**
 * Texts that differ only in width, Latin case, script, quotation marks, white space, invisible characters or the kind of dash have the
 * same key: full-width `“１３６３”` and `1363`, 兩高 and 两高. `scriptTable` maps one code point to one code point. Any string is accepted;
 * a lone surrogate becomes U+FFFD.
 */
export const createFold = (scriptTable: ReadonlyMap<string, string>): Fold => {
  const fold = createTableFold(new Map([...scriptTable, ...signPairs()]));
  return { fold, key: (text) => fold(text).key };
};

/** What the table of units says of a unit that is not met yet, or that cannot be folded to one unit by itself. 0: it is left out. */
const SPELL_OUT = 0xfffe;

/** The same with one table of all characters that another stands for. */
export const createTableFold = (table: ReadonlyMap<string, string>): Fold['fold'] => {
  const foldCharacter = remembering(characterFolder(table));
  const units = new Uint16Array(0x10000).fill(SPELL_OUT);
  /** Folds the character at `at`, together with the one before it if it is a mark on that. Answers where the next one begins. */
  const spellOut = (text: string, at: number, out: Output): number => {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const next = at + character.length;
    const isAttached = ATTACHED.test(character);
    const start = isAttached ? out.takeBack(at) : at;
    const folded = foldCharacter(text.slice(start, next));
    for (let i = 0; i < folded.length; i++) out.put(folded.charCodeAt(i), start, next);
    const isPlain = folded.length < 2 && character.length < 2 && !isAttached && character.isWellFormed();
    if (isPlain) units[text.charCodeAt(at)] = folded.charCodeAt(0);
    return next;
  };
  const foldInto = (text: string, capacity: number): Folded => {
    const out = createOutput(capacity);
    for (let at = 0; at < text.length;) {
      const known = units[text.charCodeAt(at)] ?? 0;
      if (known >= SPELL_OUT) at = spellOut(text, at, out);
      else if (known > 0) out.put(known, at, ++at);
      else at++;
    }
    const { length } = out;
    return length() > capacity ? foldInto(text, length() * 2) : { text, ...out.take() };
  };
  return (text) => foldInto(text, text.length);
};

const characterFolder =
  (table: ReadonlyMap<string, string>) =>
  (character: string): string =>
    character.length === 1 && DROPPED.test(character)
      ? ''
      : Array.from(character.normalize('NFKC').toLowerCase().toWellFormed(), (one) =>
          DROPPED.test(one) ? '' : (table.get(one) ?? one),
        ).join('');

/** How many characters outside the table of units are remembered: more than any text uses, and a bound for a text made to fill it. */
const MOST_REMEMBERED = 4096;

const remembering = (fold: (character: string) => string) => {
  const known = new Map<string, string>();
  return (character: string): string => {
    const folded = known.get(character) ?? fold(character);
    if (known.size < MOST_REMEMBERED) known.set(character, folded);
    return folded;
  };
};

type Output = ReturnType<typeof createOutput>;

/** A base and the marks on it; more than a real script stacks is an attack. */
const LONGEST_CLUSTER = 4;

const UTF_16 = new TextDecoder('utf-16le');

/** Takes key units in order. What does not fit is counted and lost. */
const createOutput = (capacity: number) => {
  const units = new Uint16Array(capacity);
  const starts = new Uint32Array(capacity);
  const ends = new Uint32Array(capacity);
  let length = 0;
  return {
    put: (unit: number, start: number, end: number): void => {
      units[length] = unit;
      starts[length] = start;
      ends[length++] = end;
    },
    /** Takes back the units of the character that ends at `at`, unless it is too long. Answers where in the text to begin again. */
    takeBack: (at: number): number => {
      const start = starts[length - 1] ?? at;
      if (ends[length - 1] !== at || at - start >= LONGEST_CLUSTER) return at;
      while (starts[length - 1] === start) length--;
      return start;
    },
    length: (): number => length,
    take: (): Omit<Folded, 'text'> => ({
      key: UTF_16.decode(units.subarray(0, length)),
      starts: starts.subarray(0, length),
      ends: ends.subarray(0, length),
    }),
  };
};
