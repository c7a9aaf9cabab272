import { quotedPieces, unquoted } from '../../text/quotes.ts';
import { numberOf } from '../../text/numerals.ts';

/** What a name claims of its parts: 三線 claims three of 線. `noun` is without its classifier. */
export type Claim = { readonly token: string; readonly count: number; readonly noun: string };

/** Words that follow the noun of a slogan and are none of it: 五育并举, 三员合一. */
export const SUFFIX =
  /(?:[并並][举舉重]|合一|归一|歸一|共治|共管|联动|聯動|融合|分置|[同共](?:创|創|建|治|管)|协同|協同|同步|齐抓|齊抓)$/u;
/** Nouns that make a number a measure or a name: 三年行动, 四川. */
const MEASURE =
  /^(?:年|月|日|天|小时|小時|分|秒|公里|米|亩|畝|元|岁|歲|届|屆|次|期|周|代|维|維|川|亚|江|安|明)/u;
/** Between number and noun in names. */
const CLASSIFIER = '个|個|大|项|項|条|條|张|張|篇|类|類|种|種|支';
/** A number and its noun. Behind 個 and 雙 the noun may begin with 一 (七個一, 双一流), and at its end it may have one (五统一). An ordinal counts nothing. */
const COUNTING = '一二三四五六七八九十两兩双雙';
const NOUN = `(?:(?<=[个個双雙两兩])一(?![${COUNTING}]))?(?:[^${COUNTING}\\d、，,+“”]|一(?=[步体體致定律样樣切般起流])){0,10}(?:(?<=.)一(?=$|、))?`;
const NUMBERED = new RegExp(`(?<!第)([双雙两兩]|[一二三四五六七八九十]{1,3})(${CLASSIFIER})?(${NOUN})`, 'gu');

/** What the name of a term claims: 一清單兩圖 claims two parts, “8+4” as well; a name that counts nothing, or one thing only, claims none. */
export const claimsOf = (term: string): readonly Claim[] => {
  const pieces = quotedPieces(term);
  const claims = (pieces.length > 0 ? pieces : [unquoted(term).replaceAll(/[《》]/gu, '')]).flatMap((piece) =>
    claimsIn(piece),
  );
  return claims.some(({ count }) => count > 1) ? claims : [];
};

const claimsIn = (name: string): readonly Claim[] => {
  if (/^\d{1,2}(?:\+(?:\d{1,2}|[A-Z]))+$/u.test(name)) return sumOf(name);
  const words = name.replace(SUFFIX, '');
  if (OPEN_END.test(words)) return [];
  return [...words.matchAll(NUMBERED)].flatMap(([token, numeral = '', , noun = '']) => {
    const count = numberOf(numeral);
    return count === undefined || noun === '' || MEASURE.test(token.slice(numeral.length))
      ? []
      : [{ token, count, noun }];
  });
};

/** A number without its noun: 双高普九 is none of these names. */
const OPEN_END = /(?<![个個统統唯单單第同])[一二三四五六七八九十两兩双雙]$/u;

const sumOf = (code: string): readonly Claim[] =>
  code
    .split('+')
    .flatMap((token) => (/^\d+$/u.test(token) ? [{ token, count: Number(token), noun: '' }] : []));
