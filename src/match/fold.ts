import { ATTACHED, DROPPED, UNIFIED } from './characters.ts';

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

/** What the table of units says when it does not give a unit. A unit not met yet is 0. */
const DROP = 0xffff;
const SPELL_OUT = 0xfffe;

/** A base and the marks on it; more than a real script stacks is an attack. */
const LONGEST_CLUSTER = 4;

/** How many characters outside the table of units are remembered: more than any text uses, and a bound for a text made to fill it. */
const MOST_REMEMBERED = 4096;

const UNITS_AT_ONCE = 8192;

/**
 * Texts that differ only in width, Latin case, script, quotation marks, white space, invisible characters or the kind of dash have the
 * same key: full-width `“１３６３”` and `1363`, 兩高 and 两高. `scriptTable` maps one code point to one code point. Any string is accepted;
 * a lone surrogate becomes U+FFFD.
 */
export const createFold = (scriptTable: ReadonlyMap<string, string>): Fold => {
  const foldCharacter = remembering(characterFolder(scriptTable));
  const units = new Uint16Array(0x10000);
  const learn = (unit: number): number => {
    const folded = foldCharacter(String.fromCharCode(unit));
    const plain = folded.length === 1 && !needsNeighbours(unit);
    return (units[unit] = plain
      ? folded.charCodeAt(0)
      : folded === '' && !needsNeighbours(unit)
        ? DROP
        : SPELL_OUT);
  };
  const fold = (text: string): Folded => {
    const out = createOutput(text.length);
    for (let at = 0; at < text.length;) {
      const unit = text.charCodeAt(at);
      const known = units[unit] || learn(unit);
      if (known < SPELL_OUT) out.put(known, at, ++at);
      else if (known === DROP) at++;
      else at = spellOut(text, at, out, foldCharacter);
    }
    return { text, ...out.take() };
  };
  return { fold, key: (text) => fold(text).key };
};

/** Surrogates and marks on another character cannot be folded by themselves. */
const needsNeighbours = (unit: number): boolean =>
  (unit >= 0xd800 && unit <= 0xdfff) || ATTACHED.test(String.fromCharCode(unit));

/** Folds the character at `at`, together with the one before it if it is a mark on that. Answers where the next one begins. */
const spellOut = (text: string, at: number, out: Output, fold: (character: string) => string): number => {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const next = at + character.length;
  const base = ATTACHED.test(character) ? out.lastBefore(at) : -1;
  const start = base >= 0 && at - base < LONGEST_CLUSTER ? base : at;
  if (start < at) out.undo(start);
  const folded = fold(text.slice(start, next));
  for (let i = 0; i < folded.length; i++) out.put(folded.charCodeAt(i), start, next);
  return next;
};

const characterFolder = (scriptTable: ReadonlyMap<string, string>) => {
  const unify = (character: string): string =>
    DROPPED.test(character) ? '' : (UNIFIED.get(character) ?? scriptTable.get(character) ?? character);
  return (character: string): string =>
    DROPPED.test(character.charAt(0)) && character.length === 1
      ? ''
      : Array.from(character.normalize('NFKC').toLowerCase().toWellFormed(), unify).join('');
};

const remembering = (fold: (character: string) => string) => {
  const known = new Map<string, string>();
  return (character: string): string => {
    const before = known.get(character);
    if (before !== undefined) return before;
    const folded = fold(character);
    if (known.size < MOST_REMEMBERED) known.set(character, folded);
    return folded;
  };
};

type Output = {
  readonly put: (unit: number, start: number, end: number) => void;
  /** Where the character begins that ends at `at` in the text and gave the last units; -1 if it gave none. */
  readonly lastBefore: (at: number) => number;
  /** Takes back the units of the character that begins at `start`. */
  readonly undo: (start: number) => void;
  readonly take: () => Omit<Folded, 'text'>;
};

const createOutput = (capacity: number): Output => {
  let units = new Uint16Array(capacity);
  let starts = new Uint32Array(capacity);
  let ends = new Uint32Array(capacity);
  let length = 0;
  const grow = (): void => {
    units = enlarged(units, new Uint16Array(length * 2 + 32));
    starts = enlarged(starts, new Uint32Array(length * 2 + 32));
    ends = enlarged(ends, new Uint32Array(length * 2 + 32));
  };
  return {
    put: (unit, start, end) => {
      if (length === units.length) grow();
      units[length] = unit;
      starts[length] = start;
      ends[length++] = end;
    },
    lastBefore: (at) => (length > 0 && ends[length - 1] === at ? (starts[length - 1] ?? -1) : -1),
    undo: (start) => {
      while (length > 0 && starts[length - 1] === start) length--;
    },
    take: () => ({
      key: stringOf(units.subarray(0, length)),
      starts: starts.subarray(0, length),
      ends: ends.subarray(0, length),
    }),
  };
};

const enlarged = <T extends Uint16Array | Uint32Array>(from: T, to: T): T => {
  to.set(from);
  return to;
};

const stringOf = (units: Uint16Array): string => {
  const pieces: string[] = [];
  for (let at = 0; at < units.length; at += UNITS_AT_ONCE)
    pieces.push(Reflect.apply(String.fromCharCode, undefined, units.subarray(at, at + UNITS_AT_ONCE)));
  return pieces.join('');
};
