import type { Span } from '../../domain/records.ts';
import { oneOf, wordsFor } from '../words.ts';
import { isEveryday } from './everyday.ts';
import { find, type Find } from './find.ts';
import type { NameSource } from './name-source.ts';
import { clausesIn, itemsIn } from './phrases.ts';

/** What a list says its items are: 甲、乙等6个典型村, 甲、乙等骨干企业. */
const COUNT = String.raw`(?:等(?:\d+|[一二两三四五六七八九十几多]+)?[个家所座条处]?|(?:\d+|[两三四五六七八九十]+)[个家所座条处]|[两三四五六七八九十]+(?=[县镇乡村]))[^、,等的]{0,8}?`;
const CLOSING = new RegExp(
  `${COUNT}(?:(?<VILLAGE>村|社区)(?![民集级干])|(?<TOWNSHIP>镇|乡|街道|镇街)(?!村)|(?<DISTRICT>区县|县区|县市|县(?!域))|(?<CITY>(?<=等|[个家])市(?![场域政级民属直县区]))|(?<site>${oneOf(wordsFor('sites/listed-sites'))})|(?<org>${oneOf(wordsFor('sites/listed-bodies'))}))`,
  'u',
);

/** Names that only their list tells: its items are what its closing words say. */
export const enumeratedIn = (source: NameSource): readonly Find[] =>
  clausesIn(source.plain, source.body).flatMap((clause) => {
    const words = source.plain.slice(clause.start, clause.end);
    const closing = CLOSING.exec(words);
    if (closing === null) return [];
    const items = itemsIn(source.plain, { start: clause.start, end: clause.start + closing.index });
    const spans = items.map((item) => nameIn(source, item));
    const isList =
      spans.length > 1 || closing.groups?.['org'] === '派出所' || closing.groups?.['VILLAGE'] !== undefined;
    const isOrg = closing.groups?.['org'] !== undefined;
    if (!isList || spans.some((span) => !isName(source, span) || (isOrg && isPlace(source, span)))) return [];
    return spans.map((span) =>
      toFind(source, span, closing, clause.start + closing.index + closing[0].length),
    );
  });

/** Behind the last word that no name goes across. */
const nameIn = ({ earliest }: NameSource, { start, end }: Span): Span => ({
  start: Math.max(start, earliest[end - 1] ?? start),
  end,
});

const isName = ({ plain }: NameSource, { start, end }: Span): boolean => {
  const words = plain.slice(start, end);
  return (
    words.length > 1 &&
    words.length <= 16 &&
    /^[\p{Script=Han}A-Za-z()]+$/u.test(words) &&
    !isEveryday(words) &&
    !/(?:[业化性率]|管理|营销|经纪|服务|运营|制造|研发|设计|加工)$/u.test(words.replace(/种业$/u, ''))
  );
};

const isPlace = ({ plain, gazetteer }: NameSource, { start, end }: Span): boolean => {
  const words = plain.slice(start, end);
  return gazetteer.full.has(words) || gazetteer.short.has(words) || /[省市县区镇乡村山江河湖]$/u.test(words);
};

const toFind = (source: NameSource, span: Span, closing: RegExpExecArray, end: number): Find => {
  const groups = closing.groups ?? {};
  const rule = { confidence: 0.75, why: `Listed before ${closing[0]}.` };
  if (groups['org'] !== undefined) return firm(source, span, { start: end - groups['org'].length, end });
  const level = (['VILLAGE', 'TOWNSHIP', 'DISTRICT', 'CITY'] as const).find((it) => groups[it] !== undefined);
  return find('PLACE', span, { ...rule, level: level ?? null });
};

/** 太平等派出所: the closing word completes the name of an office; a firm has its own. */
const firm = ({ text, plain }: NameSource, span: Span, kind: Span): Find => {
  const [word, why] = [
    plain.slice(kind.start, kind.end),
    `Listed before ${text.slice(kind.start, kind.end)}.`,
  ];
  if (word !== '派出所') return find('ORGANIZATION', span, { confidence: 0.7, why });
  const label = text.slice(span.start, span.end) + text.slice(kind.start, kind.end);
  return find('ORGANIZATION', span, {
    name: plain.slice(span.start, span.end) + word,
    labels: [label],
    confidence: 0.7,
    why,
  });
};

/** “甲-乙”示范带: a stretch between two places. */
const STRETCH = /“(?<from>\p{Script=Han}{2,5})-(?<to>\p{Script=Han}{2,5})”/gu;

/** The two ends of stretches, where a list of them is closed by what runs there. */
export const stretchesIn = ({ plain, body }: NameSource): readonly Find[] =>
  [...plain.slice(0, body.end).matchAll(STRETCH)].flatMap(({ index, groups }) => {
    const { from = '', to = '' } = groups ?? {};
    const around = plain.slice(index, index + 80);
    if (index < body.start || !/^(?:“[^“”]{3,12}”)+等?[^,。]{0,8}(?:带|线|路|片区|廊道)/u.test(around))
      return [];
    const rule = { confidence: 0.7, why: 'One end of a stretch.' };
    const start = index + 1;
    return [
      find('PLACE', { start, end: start + from.length }, rule),
      find('PLACE', { start: start + from.length + 1, end: start + from.length + 1 + to.length }, rule),
    ];
  });

/** Where two items of a list are known places, the others of the list are places too. */
export const companionsIn = (source: NameSource, places: readonly Find[]): readonly Find[] => {
  const known = new Map(places.map((place) => [place.end, place] as const));
  return clausesIn(source.plain, source.body).flatMap((clause) => {
    const closing = source.plain.slice(clause.start, clause.end).indexOf('等');
    if (closing === -1) return [];
    const items = itemsIn(source.plain, { start: clause.start, end: clause.start + closing });
    const spans = items.map((item) => nameIn(source, item));
    const others = spans.filter(({ end }) => !known.has(end));
    if (
      items.length - others.length < 2 ||
      others.some((span) => !isName(source, span) || span.end - span.start > 8)
    )
      return [];
    return others.map((span) => find('PLACE', span, { confidence: 0.65, why: 'Listed among places.' }));
  });
};
