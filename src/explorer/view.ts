import { type Language, SCRIPTS } from './languages.ts';
import type { Words } from './words/words.ts';

/** How one reader sees a page. */
export type View = {
  readonly language: Language;
  /** In which script names are asked for. */
  readonly script: (typeof SCRIPTS)[Language];
  readonly words: Words;
  /** The address asked for. */
  readonly url: URL;
  /** An address of this site in the language that the address asked for names; as it is where it names none. */
  readonly link: (href: string) => string;
};

export const createView = (url: URL, language: Language, words: Words): View => {
  const named = url.searchParams.get('lang');
  const link = (href: string): string => (named === null ? href : withLanguage(href, language));
  return { language, script: SCRIPTS[language], words, url, link };
};

/** The address with `lang` set, before its fragment. */
export const withLanguage = (href: string, language: Language): string => {
  const url = new URL(href, 'http://tifa.local');
  url.searchParams.set('lang', language);
  return `${url.pathname}${url.search}${url.hash}`;
};

/** The address of the page with parameters set; null takes one away. Fragments are left out. */
export const withParameters = (
  { url }: Pick<View, 'url'>,
  parameters: Readonly<Record<string, string | null>>,
): string => {
  const search = new URLSearchParams(url.search);
  for (const [name, value] of Object.entries(parameters)) {
    if (value === null) search.delete(name);
    else search.set(name, value);
  }
  return search.size === 0 ? url.pathname : `${url.pathname}?${search}`;
};
