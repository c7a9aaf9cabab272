import { createSounds, type Sounds } from './sounds.ts';
import type { Token } from './tokens.ts';

/**
 * What a text itself tells about its readings: which characters carry which, and how often each stands without. A page of this kind puts a
 * reading behind every occurrence of some characters and behind no occurrence of the others.
 */
export type Noise = {
  readonly carriers: ReadonlyMap<number, Carrier>;
  /** Occurrences that carry a reading. */
  readonly read: number;
  /** The page replaced characters, all of them and so bytes, and did not sprinkle readings over a text. */
  readonly isThorough: boolean;
  readonly sounds: Sounds;
};

export type Carrier = {
  readonly count: number;
  readonly read: number;
  readonly readings: ReadonlyMap<string, number>;
};

export const noiseOf = (tokens: readonly Token[]): Noise => {
  const carriers = carriersOf(tokens);
  const carrying = [...carriers].filter(([, carrier]) => carrier.read > 0);
  const shown = carrying.flatMap(([code, { count, read, readings }]) =>
    read * 2 > count ? [[code, mostOf(readings)] as const] : [],
  );
  const read = carrying.reduce((sum, [, carrier]) => sum + carrier.read, 0);
  return {
    carriers,
    read,
    isThorough: isThorough(carrying.map(([, carrier]) => carrier)),
    sounds: createSounds(shown),
  };
};

const THOROUGH = 0.6;

const isThorough = (carrying: readonly Carrier[]): boolean => {
  const count = carrying.reduce((sum, carrier) => sum + carrier.count, 0);
  return carrying.reduce((sum, { read }) => sum + read, 0) > count * THOROUGH;
};

type Counting = { count: number; read: number; readings: Map<string, number> };

const carriersOf = (tokens: readonly Token[]): ReadonlyMap<number, Carrier> => {
  const carriers = new Map<number, Counting>();
  for (const { code, readings, lost } of tokens) {
    if (lost) continue;
    const carrier = carriers.get(code) ?? { count: 0, read: 0, readings: NONE };
    if (carrier.count === 0) carriers.set(code, carrier);
    carrier.count++;
    if (readings[0] !== undefined) countReading(carrier, readings[0]);
  }
  return carriers;
};

/** Most characters carry none, and share this. */
const NONE = new Map<string, number>();

const countReading = (carrier: Counting, reading: string): void => {
  if (carrier.readings === NONE) carrier.readings = new Map();
  carrier.read++;
  carrier.readings.set(reading, (carrier.readings.get(reading) ?? 0) + 1);
};

const mostOf = (readings: ReadonlyMap<string, number>): string =>
  [...readings].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? '';

/**
 * How strange it is that a character carries a reading, as a cost like those of a language: 0 where it does so elsewhere, high where it
 * stands without one, carries another, or is not read so.
 */
export const carryCost = (noise: Noise, code: number, reading: string): number => {
  const carrier = noise.carriers.get(code);
  const same = carrier?.readings.get(reading) ?? 0;
  if (carrier !== undefined && same > 1 && carrier.read * 2 >= carrier.count) return 0;
  const misread = noise.sounds.canBe(code, reading) ? 0 : MISREAD;
  if (carrier === undefined) return UNSHOWN + misread;
  const others = carrier.count - same;
  if (same > 0 && others === 0) return SHOWN_ONCE + misread / 2;
  return UNSHOWN + misread + Math.min(2 * others, CONTRADICTED);
};

const SHOWN_ONCE = 1;
/** From here on a reading is none that the text vouches for. */
export const UNSHOWN = 6;
const MISREAD = 5;
const CONTRADICTED = 6;

/** How strange it is that a character carries none. */
export const bareCost = (noise: Noise, code: number): number => {
  const carrier = noise.carriers.get(code);
  return carrier !== undefined && carrier.read > 2 && carrier.read * 10 >= carrier.count * 9 ? BARE : 0;
};

const BARE = 4;
