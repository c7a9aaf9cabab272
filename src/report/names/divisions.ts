import type { Level } from '../../domain/kinds.ts';
import { chainOf, type Division, shortOf } from '../gazetteer.ts';
import { find, type Find } from './find.ts';
import type { NameSource } from './name-source.ts';

/** How sure a short name is. */
export const SHORT_NAME = 0.85;

/** The divisions that the gazetteer knows, by their full names and, within the report's own area, by their short ones. */
export const divisionsIn = (source: NameSource, own: Division | null): readonly Find[] => {
  const named = createNaming(source, own);
  const finds: Find[] = [];
  const isFresh = (at: number): boolean => source.earliest[at] === at || finds.at(-1)?.end === at;
  for (let at = source.body.start; at < source.body.end; at++) {
    const found = named(at, isFresh);
    if (found === undefined) continue;
    finds.push(found);
    at = found.end - 1;
  }
  return finds;
};

type Naming = (at: number, isFresh: (at: number) => boolean) => Find | undefined;

const createNaming = ({ plain, gazetteer }: NameSource, own: Division | null): Naming => {
  const home = new Set(chainOf(own));
  const ownShort = own === null ? '' : shortOf(own.name);
  const divisionOf = (words: string): Division | undefined => {
    const full = gazetteer.full.get(words);
    if (full !== undefined) return nearest(full, home);
    const short = words === ownShort && own !== null ? [own] : (gazetteer.short.get(words) ?? []);
    return nearest(
      short.filter((division) => isNear(division, home)),
      home,
    );
  };
  return (at, isFresh) => {
    const named = (words: string): Find | undefined => {
      const division = words.length < 2 || isOtherWord(plain, at, words) ? undefined : divisionOf(words);
      return division !== undefined && (isFresh(at) || isPlain(division, words, home))
        ? toFind(division, at, words)
        : undefined;
    };
    const known = gazetteer.names.longestAt(plain, at, named);
    return known ?? (plain.startsWith(ownShort, at) ? named(ownShort) : undefined);
  };
};

/** Names that need no boundary before them: provinces, the report's own, and full names of three characters and more near it. */
const isPlain = (division: Division, words: string, home: ReadonlySet<Division>): boolean =>
  division.level === 'PROVINCE' ||
  home.has(division) ||
  (division.level === 'CITY' && isInside(division, home)) ||
  (words.length > 2 && words === division.name && (division.level !== 'DISTRICT' || isNear(division, home)));

const toFind = (division: Division, at: number, words: string): Find =>
  find(
    'PLACE',
    { start: at, end: at + words.length },
    {
      level: division.level,
      name: division.name,
      confidence: words === division.name ? 0.97 : SHORT_NAME,
      why:
        words === division.name ? 'The gazetteer has this name.' : 'The gazetteer has this as a short name.',
    },
  );

/** Events of the past are named by where they were: 南昌起义. */
const PAST = /^(?:起义|战役|会战|会议|事变|条约)/u;

/** Words that only look like a short name: 广东话, 海南岛 and 河南街 are named by what follows. */
const isOtherWord = (plain: string, at: number, words: string): boolean => {
  const [before, after] = [plain.charAt(at - 1), plain.charAt(at + words.length)];
  if (/[省市县区旗盟州]$/u.test(words)) return false;
  return (
    PAST.test(plain.slice(at + words.length, at + words.length + 2)) ||
    /[镇村乡]/u.test(after) ||
    (after === '街' && plain.charAt(at + words.length + 1) !== '道') ||
    /[大小]/u.test(before)
  );
};

/** Several districts share a name: the one in the report's own area is meant. */
const nearest = (divisions: readonly Division[], home: ReadonlySet<Division>): Division | undefined => {
  if (divisions.length < 2) return divisions[0];
  const inside = divisions.filter((division) => chainOf(division).some((it) => home.has(it)));
  return inside.length === 1
    ? inside[0]
    : (inside.find((division) => home.has(division)) ??
        divisions.find((it) => it.level === 'PROVINCE' || it.level === 'CITY'));
};

const FAR_LEVELS: ReadonlySet<Level | null> = new Set<Level | null>(['PROVINCE', 'CITY', null]);

/** The short name of a district says so only to readers who live near it. */
const isNear = (division: Division, home: ReadonlySet<Division>): boolean =>
  FAR_LEVELS.has(division.level) || isInside(division, home);

const isInside = (division: Division, home: ReadonlySet<Division>): boolean =>
  chainOf(division.within).some((it) => home.has(it));
