import type { Level } from '../../domain/kinds.ts';
import { createLexicon } from '../../text/lexicon.ts';
import { oneOf, wordsFor } from '../words.ts';
import type { Division } from '../gazetteer.ts';
import { find, type Find } from './find.ts';
import type { NameSource } from './name-source.ts';
import type { Ends } from './townships.ts';

/** Bodies of the state that the gazetteer knows by name. */
export const knownBodiesIn = ({ plain, body, gazetteer }: NameSource): readonly Find[] => {
  const bodies = createLexicon(gazetteer.bodies);
  return bodies.scan(plain.slice(0, body.end), (at, { key, values: [known] }) => {
    if (at < body.start || known === undefined) return undefined;
    const rule = {
      name: known.name,
      level: 'NATIONAL',
      confidence: 0.95,
      why: 'The gazetteer has this body.',
    } as const;
    return find('ORGANIZATION', { start: at, end: at + key.length }, rule);
  });
};

/** Departments that every government has; their names hold verbs, so that no other rule finds them. */
const DEPARTMENTS = `(?:${oneOf(wordsFor('names/departments'))})(?:局|厅|委员会|委)`;

const LOCAL = new RegExp(
  `(自治区|自治州|[省市区县州旗盟镇乡])(?:党委|委(?=[^员托会办内外派任培属屈]|$)|人民政府|政府(?!性|采购|投资|工作报告)|人大常委会|人民代表大会|人大|政协|纪委监委|纪委|监委|法院|检察院|总工会|工商联|妇联|团委|残联|科协|侨联|文联|${DEPARTMENTS})`,
  'gu',
);

const LEVELS: Readonly<Record<string, Level>> = {
  自治区: 'PROVINCE',
  省: 'PROVINCE',
  自治州: 'CITY',
  州: 'CITY',
  盟: 'CITY',
  市: 'CITY',
  区: 'DISTRICT',
  县: 'DISTRICT',
  旗: 'DISTRICT',
  镇: 'TOWNSHIP',
  乡: 'TOWNSHIP',
};

/** Before the character of a level these make another word of it: 社区, 城市, 全区. */
const OTHER_WORD = /[社地城园新片校景灌库郊辖小各全本该我两乡街山矿开湾牧跨州]$/u;

/** Party, government, congress and consultative conference of a level: 省委, 韶關市湞江區人民政府, 区政协. */
export const localBodiesIn = (source: NameSource, divisions: Ends, own: Division | null): readonly Find[] => {
  const names = new Map([...divisions].map(([start, end]) => [end, start] as const));
  return [...source.plain.slice(0, source.body.end).matchAll(LOCAL)].flatMap((match) => {
    const [words, unit = ''] = match;
    if (match.index < source.body.start) return [];
    const start = outermost(names, match.index + unit.length) ?? match.index;
    const isBare = start === match.index;
    if (isBare && isBelow(levelOf(unit, own), own)) return [];
    if (isBare && OTHER_WORD.test(source.plain.slice(Math.max(0, start - 1), start))) return [];
    const rule = {
      level: levelOf(unit, own),
      name: canonical(unit, words.slice(unit.length)),
      confidence: 0.95,
      why: `A body of the ${unit}.`,
    };
    return [
      find(
        'ORGANIZATION',
        { start, end: match.index + words.length },
        isBare || isOwn(source, start, match.index + unit.length, own) ? rule : { ...rule, name: null },
      ),
    ];
  });
};

/** A province that says 县政府 means no certain county. */
const isBelow = (level: Level | null, own: Division | null): boolean =>
  level !== null &&
  own?.level !== null &&
  own?.level !== undefined &&
  LEVELS_DOWN.indexOf(level) > LEVELS_DOWN.indexOf(own.level);

const LEVELS_DOWN: readonly Level[] = ['NATIONAL', 'PROVINCE', 'CITY', 'DISTRICT', 'TOWNSHIP', 'VILLAGE'];

const isOwn = ({ plain }: NameSource, start: number, end: number, own: Division | null): boolean => {
  const place = plain.slice(start, end);
  for (let it = own; it !== null; it = it.within) if (place.endsWith(it.name)) return true;
  return false;
};

/** 区政府 and 区人民政府 are one body, and 区人大 is 区人民代表大会. */
const canonical = (unit: string, body: string): string =>
  unit + body.replace('人民政府', '政府').replace('人民代表大会', '人大').replace('党委', '委');

/** A city below a prefecture speaks of itself as 市. */
const levelOf = (unit: string, own: Division | null): Level | null =>
  unit === '市' && own?.level === 'DISTRICT' && own.name.endsWith('市') ? 'DISTRICT' : (LEVELS[unit] ?? null);

/** Where the names of places that end here, one inside another, begin. */
const outermost = (names: ReadonlyMap<number, number>, end: number): number | undefined => {
  const start = names.get(end);
  return start === undefined ? undefined : (outermost(names, start) ?? start);
};
