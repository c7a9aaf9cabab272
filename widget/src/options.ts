import { type Language, languageOf } from './words.ts';

export type Occurrences = 'first' | 'section' | 'all';
export type Mode = 'auto' | 'wrap' | 'highlight';
export type Script = 'page' | 'hans' | 'hant' | 'source';

/** What the element's attributes say; anything else than the words they know is the first of those. */
export type Options = {
  /** The GraphQL address; the index of terms and the links of cards are relative to it. */
  readonly endpoint: string;
  /** A selector of the elements whose text is marked. */
  readonly root: string;
  readonly occurrences: Occurrences;
  readonly mode: Mode;
  /** The script of names in a card. */
  readonly script: Script;
  /** Of the card's own words. */
  readonly language: Language;
  /** Headings are marked too. */
  readonly headings: boolean;
  /** A selector of what is left alone beside what always is; '' for nothing. */
  readonly exclude: string;
  readonly theme: string;
};

export const ATTRIBUTES = [
  'endpoint',
  'root',
  'occurrences',
  'mode',
  'script',
  'lang',
  'headings',
  'exclude',
  'theme',
] as const;

/** `script`: where the widget was loaded from, which is where its service is unless `endpoint` says otherwise. */
export const readOptions = (element: Element, script: string): Options => {
  const text = (name: string): string => element.getAttribute(name) ?? '';
  const oneOf = <Word extends string>(name: string, first: Word, ...others: Word[]): Word =>
    others.find((word) => word === text(name)) ?? first;
  return {
    endpoint: addressOf(text('endpoint'), script),
    root: text('root') || 'body',
    occurrences: oneOf<Occurrences>('occurrences', 'first', 'section', 'all'),
    mode: oneOf<Mode>('mode', 'auto', 'wrap', 'highlight'),
    script: oneOf<Script>('script', 'page', 'hans', 'hant', 'source'),
    language: languageOf(element.closest('[lang]')?.getAttribute('lang') ?? navigator.language),
    headings: element.hasAttribute('headings'),
    exclude: text('exclude'),
    theme: text('theme'),
  };
};

const addressOf = (endpoint: string, script: string): string => {
  const [address, base] = endpoint === '' ? ['/graphql', script] : [endpoint, document.baseURI];
  return URL.parse(address, base)?.href ?? new URL('/graphql', script).href;
};
