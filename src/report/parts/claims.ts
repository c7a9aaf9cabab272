import { quotedPieces, unquoted } from '../../text/quotes.ts';
import { numberOf } from '../../text/numerals.ts';

/** What a name claims of its parts: 三線 claims three of 線. `noun` is without its classifier. */
export type Claim = { readonly token: string; readonly count: number; readonly noun: string };

/** Words that follow the noun of a slogan and are none of it: 五育并举, 三员合一. */
export const SUFFIX =
  /(?:并[举重]|合一|归一|共治|共管|联动|融合|分置|[同共](?:创|建|治|管)|协同|同步|齐抓)$/u;
/** Nouns that make a number a measure or a name: 三年行动, 四川. */
const MEASURE = /^(?:年|月|日|天|小时|分|秒|公里|米|亩|元|岁|届|次|期|周|代|维|川|亚|江|安|明)/u;
/** Between number and noun in names. */
const CLASSIFIER = '个|大|项|条|张|篇|类|种|支';
/** A number and its noun. Behind 個 and 雙 the noun may begin with 一 (七個一, 双一流), and at its end it may have one (五统一). An ordinal counts nothing. */
const COUNTING = '一二三四五六七八九十两双';
const NOUN = `(?:(?<=[个双两])一(?![${COUNTING}]))?(?:[^${COUNTING}\\d、,+“”]|一(?=[步体致定律样切般起流])){0,10}(?:(?<=.)一(?=$|、))?`;
const NUMBERED = new RegExp(`(?<!第)([双两]|[一二三四五六七八九十]{1,3})(${CLASSIFIER})?(${NOUN})`, 'gu');

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
const OPEN_END = /(?<![个统唯单第同])[一二三四五六七八九十两双]$/u;

const sumOf = (code: string): readonly Claim[] =>
  code
    .split('+')
    .flatMap((token) => (/^\d+$/u.test(token) ? [{ token, count: Number(token), noun: '' }] : []));
