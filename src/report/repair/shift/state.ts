import type { Clauses } from '../clauses.ts';
import type { Language } from '../language.ts';
import type { Noise } from '../noise.ts';
import type { Token } from '../tokens.ts';

/**
 * How the page's decoder showed a first byte that met a sign below 0x40: `swallow` shows ? for both, `keep` shows ? and the sign, `silent`
 * shows the sign alone.
 */
export type Style = 'swallow' | 'keep' | 'silent';

export const STYLES: readonly Style[] = ['swallow', 'keep', 'silent'];

/** What the search reads: never changed by it. */
export type Ground = {
  readonly tokens: readonly Token[];
  readonly language: Language;
  readonly clauses: Clauses;
  readonly noise: Noise;
  /** The styles that the text does not rule out. */
  readonly styles: readonly Style[];
};

/**
 * One character of the text as it was before the damage, in a chain from the last to the first. `split` is what the page put between its two
 * bytes, `after` what it put behind it; `lost` is set where any digit would do.
 */
export type Link = {
  readonly code: number;
  readonly split: string;
  readonly after: string;
  readonly lost: boolean;
  readonly before: Link | null;
};

/**
 * A way to read the raw text up to the token `at`. `lead` is the first byte of a character whose second is still to come, 0 where the bytes
 * are in step; `pending` is what stood between the two. `calm` counts the characters read in step since.
 */
export type State = {
  readonly at: number;
  readonly lead: number;
  readonly pending: string;
  readonly cost: number;
  readonly last: number;
  readonly calm: number;
  readonly link: Link | null;
  /** The few characters before the run. */
  readonly recent: readonly number[];
};

/** What follows the character that a state takes. */
export type Next = {
  readonly at: number;
  readonly lead?: number;
  readonly pending?: string;
  readonly after?: string;
  readonly lost?: boolean;
  /** On top of what the language asks for the character. */
  readonly cost?: number;
};

export const take = (ground: Ground, state: State, code: number, next: Next): State => ({
  at: next.at,
  lead: next.lead ?? 0,
  pending: next.pending ?? '',
  cost: state.cost + costOf(ground, state, code) + (next.cost ?? 0),
  last: code,
  calm: 0,
  link: { code, split: state.pending, after: next.after ?? '', lost: next.lost ?? false, before: state.link },
  recent: state.recent,
});

/** A rare character that stood a moment ago is likelier than the language says. */
const costOf = ({ language }: Ground, state: State, code: number): number => {
  const cost = language.costOf(state.last, code);
  return cost > RARE && isRecent(state, code) ? -Math.log(Math.exp(-cost) + AGAIN) : cost;
};

const RARE = 6;
const AGAIN = 0.006;
/** How many characters are a moment. */
export const MOMENT = 8;

const isRecent = ({ link, recent }: State, code: number): boolean => {
  let seen = 0;
  for (let at = link; at !== null && seen < MOMENT; at = at.before, seen++) if (at.code === code) return true;
  return seen < MOMENT && recent.includes(code);
};

/** Readings as the page wrote them. */
export const inParentheses = (readings: readonly string[]): string =>
  readings.map((reading) => `(${reading})`).join('');
