/** A phrase without the words that say when, and the year that they say; null where they say none. */
export type Dated = { readonly rest: string; readonly year: number | null };

const YEAR = String.raw`(?<year>(?:19|20)\d{2})年`;
const END = '(?:度|[底末](?:前)?|前|全年)?';

/** 2015年旅游收入, 到2025年竹产业总产值, 地区生产总值由2010年的, 增加到2015年的. What is compared with (比2010年) says nothing of the figure. */
const OPENS = new RegExp(`^(?:到|至)?${YEAR}${END},?(?!以?来|起|至|度?考核)`, 'u');
const CLOSES = new RegExp(
  String.raw`(?:(?:提高|增加|增长|上升|提升|扩大|增|下降|降低|减少|降)?(?:到|至)|[从由自])${YEAR}${END}的?$`,
  'u',
);

export const datedPhrase = (phrase: string): Dated => {
  const opens = OPENS.exec(phrase);
  const behind = opens === null ? phrase : phrase.slice(opens[0].length);
  const closes = CLOSES.exec(behind);
  const rest = closes === null ? behind : behind.slice(0, closes.index);
  const year = closes?.groups?.['year'] ?? opens?.groups?.['year'];
  return { rest, year: year === undefined ? null : Number(year) };
};

/** The year that a sentence sets for all its figures: 到2025年,力争地区生产总值达到200亿元,年均增长8%以上; 2015年旅游收入达到69亿元,增长8%. */
export const yearOfSentence = (sentence: string): number | null => {
  const { groups } = SENTENCE_OPENS.exec(sentence) ?? {};
  const year = groups?.['year'] ?? groups?.['opens'];
  return year === undefined ? null : Number(year);
};

const SENTENCE_OPENS = new RegExp(
  String.raw`^\s*(?:[^,。]{0,16}?(?:到|至)${YEAR}${END},|(?:到|至)?(?<opens>(?:19|20)\d{2})年${END},?(?!以?来|起|至|度?考核))`,
  'u',
);
