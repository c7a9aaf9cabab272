import type { Message } from '../../types.ts';
import { GAP, type Edit, type Gap } from '../edits.ts';
import type { Token } from '../tokens.ts';
import type { Link } from './state.ts';
import type { Reading } from './weigh.ts';

/** How sure a repair must be to stand without a word, and to stand at all. */
const SURE = 0.9;
const LIKELY = 0.45;
const USUAL = 6.5;
/** Readings less likely than this are not told. */
const TOLD = 0.02;

/** What a run of shifted bytes covers in the raw text, and how it is written. */
export type Run = {
  readonly tokens: readonly Token[];
  readonly at: number;
  /** A character as this text writes it, in full or half width. */
  readonly shown: (code: number) => string;
};

/**
 * The edit for a run of shifted bytes. A sure reading is taken; a likely one is taken and the others told; otherwise what the readings do not
 * share is a gap. A lost digit is a gap always, since each would do.
 */
export const decide = (run: Run, readings: readonly Reading[]): Edit | undefined => {
  const [best] = readings;
  if (best === undefined) return undefined;
  const texts = readings.filter(({ share }) => share >= TOLD).map((reading) => textOf(run, reading));
  const { start, end, candidates } = withoutCalm(run, best, texts);
  const [became = ''] = candidates;
  const taken = { start, end, became, why: why(became), gaps: lostDigits(became, 0) };
  if (best.share >= SURE && best.strangeness <= USUAL) return taken;
  if (best.share >= LIKELY || candidates.length === 1) return { ...taken, notes: [doubt(candidates)] };
  return { start, end, ...gapOf(candidates) };
};

/** The readings up to where the best is in step again, those that go on as it does, and what they cover of the raw text. */
const withoutCalm = ({ tokens, at }: Run, { state }: Reading, texts: readonly string[]) => {
  const [text = ''] = texts;
  const calm = text.slice(text.length - state.calm);
  const alike = texts.filter((one) => one.endsWith(calm));
  return {
    start: tokens[at]?.start ?? 0,
    end: tokens[state.at - state.calm - 1]?.end ?? 0,
    candidates: alike.map((one) => one.slice(0, one.length - calm.length)),
  };
};

const textOf = ({ shown }: Run, { state }: Reading): string => {
  const characters: string[] = [];
  for (let link: Link | null = state.link; link !== null; link = link.before)
    characters.unshift(link.lost ? GAP : shown(link.code));
  return characters.join('');
};

const why = (became: string): string =>
  `The bytes of ${became} read one off, with what the page put between them, are what the text has here.`;

const doubt = (readings: readonly string[]): Message => ({
  code: 'REPAIR_DOUBTFUL',
  severity: 'WARNING',
  message: `${doubtOf(readings)} Compare it with another copy of the report.`,
  start: 0,
  end: readings[0]?.length ?? 0,
});

/** Where no other reading can be told, the one is doubtful for being strange in this text. */
const doubtOf = (readings: readonly string[]): string =>
  readings.length === 1
    ? `The bytes were read as ${readings[0]}, which is not certain in this text.`
    : `The bytes allow ${readings.join(' or ')}; the first is likeliest in this text.`;

/** What all readings begin and end with stays, and one gap stands for what is between. */
const gapOf = (readings: readonly string[]): Pick<Edit, 'became' | 'why' | 'gaps'> => {
  const first = sharedStart(readings);
  const rest = readings.map((reading) => reading.slice(first.length));
  const last = reversed(sharedStart(rest.map(reversed)));
  const candidates = rest.map((reading) => reading.slice(0, reading.length - last.length));
  return {
    became: `${first}${GAP}${last}`,
    why: 'A byte is lost here, and what the text says elsewhere does not tell which.',
    gaps: [
      ...lostDigits(first, 0),
      { at: first.length, candidates },
      ...lostDigits(last, first.length + GAP.length),
    ],
  };
};

const sharedStart = ([one = '', ...others]: readonly string[]): string => {
  let length = one.length;
  for (const other of others) while (!other.startsWith(one.slice(0, length))) length--;
  return one.slice(0, length);
};

const reversed = (text: string): string => Array.from(text).toReversed().join('');

export const DIGITS = Array.from('0123456789');

const lostDigits = (text: string, from: number): readonly Gap[] =>
  [...text.matchAll(/□/gu)].map(({ index }) => ({ at: from + index, candidates: DIGITS }));
