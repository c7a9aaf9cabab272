import { type Language, languageOf } from './words.ts';

/** What the element's attributes say; a word that is none of those listed counts as the first. */
export type Options = {
  /** The GraphQL address; the index of terms and the links of cards are relative to it. */
  readonly endpoint: string;
  /** A selector of the elements whose text is marked. */
  readonly root: string;
  /** first, section, all */
  readonly occurrences: string;
  /** auto, wrap, highlight */
  readonly mode: string;
  /** The script of names in a card: page, hans, hant, source. */
  readonly script: string;
  /** Of the card's own words. */
  readonly language: Language;
  /** Headings are marked too. */
  readonly headings: boolean;
  /** A selector of what is left alone beside what always is. */
  readonly exclude: string;
};

export const ATTRIBUTES = 'endpoint root occurrences mode script lang headings exclude'.split(' ');

/** `script`: where the widget was loaded from, which is where its service is unless `endpoint` says otherwise. */
export const readOptions = (element: Element, script: string): Options => {
  const text = (name: string): string => element.getAttribute(name) ?? '';
  const endpoint = text('endpoint');
  return {
    endpoint: new URL(endpoint || '/graphql', endpoint ? document.baseURI : script).href,
    root: text('root') || 'body',
    occurrences: text('occurrences'),
    mode: text('mode'),
    script: text('script'),
    language: languageOf(element.closest('[lang]')?.getAttribute('lang') || navigator.language),
    headings: element.hasAttribute('headings'),
    exclude: text('exclude'),
  };
};
