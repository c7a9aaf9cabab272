import type { Token } from './tokens.ts';

/**
 * What a text itself tells about the readings in it: which characters carry which, and how often each stands without. A page of this kind
 * puts a reading behind every occurrence of some characters and behind no occurrence of the others.
 */
export type Noise = {
  readonly carriers: ReadonlyMap<string, Carrier>;
  readonly total: number;
  readonly kinds: number;
};

export type Carrier = {
  readonly count: number;
  /** Occurrences that carry a reading. */
  readonly read: number;
  readonly readings: ReadonlyMap<string, number>;
};

export const noiseOf = (tokens: readonly Token[]): Noise => {
  const carriers = new Map<string, { count: number; read: number; readings: Map<string, number> }>();
  let total = 0;
  for (const { character, readings, lost } of tokens) {
    if (lost) continue;
    const carrier = carriers.get(character) ?? { count: 0, read: 0, readings: new Map<string, number>() };
    carriers.set(character, carrier);
    carrier.count++;
    const [reading] = readings;
    if (reading === undefined) continue;
    carrier.read++;
    total++;
    carrier.readings.set(reading, (carrier.readings.get(reading) ?? 0) + 1);
  }
  return { carriers, total, kinds: [...carriers.values()].filter((c) => c.read > 0).length };
};

/**
 * How strange it is that a character carries a reading here, as a cost like those of a language: 0 where it does so elsewhere, high where it
 * stands without one or carries another.
 */
export const carryCost = (noise: Noise, character: string, reading: string): number => {
  const unknown = 3 + Math.log(noise.kinds + 1);
  const carrier = noise.carriers.get(character);
  if (carrier === undefined) return unknown;
  const same = carrier.readings.get(reading) ?? 0;
  if (same > 0 && carrier.read * 2 >= carrier.count) return same > 1 ? 0 : 1;
  return Math.min(unknown + 2 * (carrier.count - same), unknown + 6);
};

/** How strange it is that a character carries none. */
export const bareCost = ({ carriers }: Noise, character: string): number => {
  const carrier = carriers.get(character);
  return carrier !== undefined && carrier.read > 2 && carrier.read * 10 >= carrier.count * 9 ? 4 : 0;
};
