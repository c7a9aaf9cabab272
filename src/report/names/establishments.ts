import type { Level } from '../../domain/kinds.ts';
import { oneOf, wordsFor } from '../words.ts';
import { isEveryday } from './everyday.ts';
import { find, type Find } from './find.ts';
import type { NameSource } from './name-source.ts';

/** Establishments by the last word of their names. */
const SUFFIX = new RegExp(
  oneOf([
    ...wordsFor('sites/establishments'),
    '大学(?!生|城)',
    '(?<!草)牧场',
    '(?<![格布全大开结棋僵时政战])局(?![面部限势域])',
    '厅(?![级局])',
    '中心(?=荣获|获评|被评|获得|揭牌|挂牌|落户|成立)',
  ]),
  'gu',
);

const UNITS: Readonly<Record<string, Level>> = {
  省: 'PROVINCE',
  市: 'CITY',
  州: 'CITY',
  区: 'DISTRICT',
  县: 'DISTRICT',
  旗: 'DISTRICT',
};

/** Offices have the level that their names begin with; of the rest only names count. */
const OFFICE = /(?:局|厅|支队|大队|总队|中心|联合会|工商联|办事处)$/u;

const LONGEST = 22;

/** Offices, schools, hospitals, banks, firms and the like by the last words of their names. */
export const establishmentsIn = (source: NameSource): readonly Find[] =>
  [...source.plain.slice(0, source.body.end).matchAll(SUFFIX)].flatMap((match) => {
    if (match.index < source.body.start || match.index === 0) return [];
    const start =
      match[0] === '公司' ? firmStart(source, match.index) : (source.earliest[match.index - 1] ?? 0);
    const end = match.index + match[0].length;
    const stem = source.plain.slice(start, match.index);
    if (!isStem(stem, match[0]) || (isCommon(match[0]) && isDivision(source, stem))) return [];
    const level = stem.startsWith('市场') ? null : (UNITS[stem.charAt(0)] ?? null);
    if (OFFICE.test(match[0]) && level === null && !/[省市县区](?!场|域)/u.test(stem)) return [];
    return [
      find('ORGANIZATION', { start, end }, { level, confidence: 0.75, why: `A name before ${match[0]}.` }),
    ];
  });

/** Schools and hospitals of a division are many, its university is one. */
const isCommon = (suffix: string): boolean => /(?:学校|医院|幼儿园|中学|小学|公司)$/u.test(suffix);

const isDivision = ({ gazetteer }: NameSource, stem: string): boolean =>
  gazetteer.full.has(stem) || gazetteer.short.has(stem);

const BUSINESS = /(?:建设|发展|投资|开发|管理|运营|服务|改造|建设投资|投资发展|建设发展|开发建设)$/u;

/** Names of firms go across verbs that are lines of business: 望海潮|建设|有限公司. */
const firmStart = ({ plain, earliest }: NameSource, index: number): number => {
  const start = earliest[index - 1] ?? index;
  const business = BUSINESS.exec(plain.slice(Math.max(0, start - 4), start))?.[0] ?? '';
  const isFirm = business !== '' && plain.slice(start, index).endsWith('有限');
  return isFirm ? (earliest[start - business.length - 1] ?? start) : start;
};

const isStem = (stem: string, suffix: string): boolean => {
  const isOffice = OFFICE.test(suffix);
  const name = isOffice ? stem.replace(/^[省市州区县旗]/u, '') : stem;
  return (
    stem.length > 1 &&
    stem.length <= LONGEST &&
    /^[\p{Script=Han}A-Za-z\d()]+$/u.test(stem) &&
    (isOffice ? name.length > 0 : !isEveryday(name) && !/[级类性型化式制]$|^化|式|镇.*村/u.test(name)) &&
    !/^(?:国有|民营|外资|村|大|小|中|初|高)$/u.test(name)
  );
};

/** A firm is named by its branch (中金嶺南(韶關)…產業園) and by what it builds (國粵電力二期). */
const BRANCH = String.raw`(?<branch>\p{Script=Han}{2,6})(?=\(\p{Script=Han}{2,4}\)\p{Script=Han}{2,12}(?:园|基地|项目|公司))`;
const PHASE = String.raw`(?<phase>\p{Script=Han}{2,4}(?:电力|能源|钢铁|重工|化工|科技|电子|汽车|水泥|药业|集团|矿业|铝业|新材|股份))(?=[一二三四]期)`;
const BUILDER = new RegExp(`${BRANCH}|${PHASE}`, 'gu');

/** Firms that only the name of an undertaking tells. */
export const buildersIn = (source: NameSource): readonly Find[] =>
  [...source.plain.slice(0, source.body.end).matchAll(BUILDER)].flatMap(({ index, 0: words }) => {
    const end = index + words.length;
    const start = Math.max(index, source.earliest[end - 1] ?? index);
    if (
      index < source.body.start ||
      end - start < 2 ||
      isEveryday(source.plain.slice(start, end)) ||
      isDivision(source, source.plain.slice(start, end))
    )
      return [];
    return [
      find(
        'ORGANIZATION',
        { start, end },
        { confidence: 0.65, why: 'The name of an undertaking begins with its builder.' },
      ),
    ];
  });
