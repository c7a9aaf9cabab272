import type { Level } from '../../domain/kinds.ts';
import { type Division, type Gazetteer, placeOf, shortOf } from '../gazetteer.ts';
import { isEveryday } from './everyday.ts';
import { find, type Find } from './find.ts';
import { normal } from '../source.ts';
import type { NameSource } from './name-source.ts';

/** Divisions written one behind the other, the outermost first: 某省某市某县. */
const PART = /\p{Script=Han}{2,}?(?:自治[区州县旗]|特别行政区|地区|街道|[省市州盟区县旗镇乡])/gu;

const LEVELS: readonly (readonly [suffix: RegExp, level: Level])[] = [
  [/省$|自治区$|特别行政区$/u, 'PROVINCE'],
  [/[区县旗]$/u, 'DISTRICT'],
  [/[市州盟]$|地区$/u, 'CITY'],
  [/(?:街道|[镇乡])$/u, 'TOWNSHIP'],
];

const levelOf = (name: string): Level | null => LEVELS.find(([suffix]) => suffix.test(name))?.[1] ?? null;

/** The divisions that the head of a report names and the gazetteer does not know: of old, renamed, or too small. Outermost first. */
export const unlistedOf = (place: string | null, gazetteer: Gazetteer): readonly Division[] => {
  const parts = (place === null ? '' : normal(place)).match(PART) ?? [];
  const unlisted: Division[] = [];
  let within: Division | null = null;
  for (const name of parts) {
    const known: Division | undefined = placeOf(name, gazetteer);
    within = known ?? { name, level: levelOf(name), within };
    if (known === undefined) unlisted.push(within);
  }
  return unlisted;
};

/** Where the body names such a division, by its full or its short name. `place` is as the head prints it. */
export const unlistedIn = (
  { plain, body }: NameSource,
  place: string | null,
  unlisted: readonly Division[],
): readonly Find[] =>
  unlisted.flatMap((division) => {
    const start = normal(place ?? '').indexOf(division.name);
    const label = (place ?? '').slice(start, start + division.name.length);
    const short = isEveryday(shortOf(division.name)) ? division.name : shortOf(division.name);
    return placesOf(plain.slice(0, body.end), short, body.start).map((at) => {
      const isFull = plain.startsWith(division.name, at);
      const length = isFull ? division.name.length : short.length;
      return find(
        'PLACE',
        { start: at, end: at + length },
        {
          level: division.level,
          name: division.name,
          labels: [label],
          confidence: isFull ? 0.97 : 0.85,
          why: 'The head of the report names it.',
        },
      );
    });
  });

const placesOf = (text: string, words: string, from: number): readonly number[] => {
  const places: number[] = [];
  for (let at = text.indexOf(words, from); at !== -1; at = text.indexOf(words, at + words.length))
    places.push(at);
  return places;
};
