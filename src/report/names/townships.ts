import type { Level } from '../../domain/kinds.ts';
import { createLexicon, type Lexicon } from '../../text/lexicon.ts';
import { endsEveryday, isEveryday } from './everyday.ts';
import { find, type Find } from './find.ts';
import type { NameSource } from './name-source.ts';

/** What ends the name of a township or a village, and what must not follow. */
const SUFFIX =
  /街道(?!办公|网)|苏木|嘎查|社区(?!康|化|工作|服务|居家|养老|治理|矫正|食堂|组织|干部|综合|卫生)|镇(?![(域区街村化级长政])|乡(?![村镇土贤愁亲风情道])|街(?=[^道区巷头、,。等]{1,6}(?:社区|村))|村(?![镇民级庄委干企落居屯集寨组])/gu;

const LEVELS: Readonly<Record<string, Level>> = { 村: 'VILLAGE', 社区: 'VILLAGE', 嘎查: 'VILLAGE' };
const LONGEST: Readonly<Record<string, number>> = { 村: 3, 镇: 4, 乡: 6 };

/** Ends of divisions of the gazetteer by their starts: a town's name begins behind that of its district. */
export type Ends = ReadonlyMap<number, number>;

/** Towns, sub-districts, villages and communities by the last character of their names. */
export const townshipsIn = (source: NameSource, divisions: Ends): readonly Find[] => {
  const finds: Find[] = [];
  const towns = createLexicon<null>();
  for (const match of source.plain.slice(0, source.body.end).matchAll(SUFFIX)) {
    if (match.index < source.body.start) continue;
    const found = townshipAt(source, match.index, match[0], {
      divisions,
      towns,
      last: finds.at(-1)?.end ?? 0,
    });
    if (found === undefined) continue;
    finds.push(found);
    if (found.level === 'TOWNSHIP') towns.add(source.plain.slice(found.start, match.index), null);
  }
  return finds;
};

type Known = { readonly divisions: Ends; readonly towns: Lexicon<null>; readonly last: number };

const townshipAt = (source: NameSource, index: number, suffix: string, known: Known): Find | undefined => {
  const { plain } = source;
  const end = index + suffix.length;
  if (endsEveryday(plain, end, suffix)) return undefined;
  const earliest = Math.max(source.earliest[index - 1] ?? 0, known.last);
  const start = behindKnown(plain, earliest, index, known);
  const stem = plain.slice(start, index);
  if (!isStem(stem, suffix, start !== earliest)) return undefined;
  return find(
    'PLACE',
    { start, end },
    {
      level: LEVELS[suffix] ?? 'TOWNSHIP',
      confidence: stem.length > 1 ? 0.85 : 0.6,
      why: `A name before ${suffix}.`,
    },
  );
};

/** Behind the division or the town that it lies in: 东莞市|寮步镇, 犁市|大村. */
const behindKnown = (plain: string, earliest: number, end: number, { divisions, towns }: Known): number => {
  for (let at = earliest; at < end; at++) {
    const behind = divisions.get(at) ?? 0;
    if (behind > at && behind < end) return behindKnown(plain, behind, end, { divisions, towns, last: 0 });
  }
  const town = towns.longest(plain, earliest, (_, { key: { length } }) =>
    length > 1 && earliest + length < end ? true : undefined,
  );
  return town?.end ?? earliest;
};

const isStem = (stem: string, suffix: string, isInside: boolean): boolean =>
  stem.length >= (suffix === '村' ? 1 : 2) &&
  stem.length <= (LONGEST[suffix] ?? 5) &&
  /^\p{Script=Han}+$/u.test(stem) &&
  (isInside || !isEveryday(stem)) &&
  !/[镇乡村圩农城渔百千万美富强带]$|[百千万]|街道/u.test(stem);
