/** The languages of the pages. The names and sentences of reports are Chinese in all of them. */
export const LANGUAGES = ['zh-Hant', 'zh-Hans', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The script in which a language wants the names of the record; in English they stay as the report prints them. */
export const SCRIPTS = { 'zh-Hant': 'HANT', 'zh-Hans': 'HANS', en: 'SOURCE' } as const;

const isLanguage = (text: string | null): text is Language => LANGUAGES.some((language) => language === text);

/** The language that an address names in `lang`, or else the first that the reader's browser wants and there is. */
export const languageOf = (url: URL, accepted: string | null): Language => {
  const named = url.searchParams.get('lang');
  if (isLanguage(named)) return named;
  return (
    wishes(accepted)
      .map(nearest)
      .find((language) => language !== undefined) ?? 'zh-Hant'
  );
};

/** Tags of an Accept-Language header, most wanted first. */
const wishes = (accepted: string | null): readonly string[] =>
  (accepted ?? '')
    .split(',')
    .map((wish) => {
      const [tag = '', ...parameters] = wish.split(';').map((part) => part.trim());
      const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
      return { tag: tag.toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag);

const nearest = (tag: string): Language | undefined => {
  if (/^en\b/u.test(tag)) return 'en';
  if (/^zh-(?:hant|tw|hk|mo)\b/u.test(tag)) return 'zh-Hant';
  return /^zh\b/u.test(tag) ? 'zh-Hans' : undefined;
};
