/** `<term-explainer>`: marks the terms of a page and explains them. It is defined when the script is loaded. */
export interface TermExplainerElement extends HTMLElement {
  addEventListener<Type extends keyof TermExplainerEvents>(
    type: Type,
    listener: (this: TermExplainerElement, event: TermExplainerEvents[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

/** All bubble and cross shadow roots; `detail.ids` are the ids of the terms. */
export interface TermExplainerEvents {
  /** All there is to mark is marked, the first time or after a change of the page; no ids. */
  'terms-marked': CustomEvent<{ readonly ids: readonly string[] }>;
  'term-open': CustomEvent<{ readonly ids: readonly string[] }>;
  /** No ids. */
  'term-close': CustomEvent<{ readonly ids: readonly string[] }>;
}

/** The attributes, for those who write the element in a template that is checked. */
export interface TermExplainerAttributes {
  /** The GraphQL address; without it that of the service which the script came from. */
  endpoint?: string;
  /** A selector of the elements whose text is marked; without it the whole page. */
  root?: string;
  /** Which places of a term are marked; without it the first. */
  occurrences?: 'first' | 'section' | 'all';
  /** Whether terms are wrapped in elements or painted; without it painted where a framework draws the page. */
  mode?: 'auto' | 'wrap' | 'highlight';
  /** The script of names in a card; without it that of the page. */
  script?: 'page' | 'hans' | 'hant' | 'source';
  /** The language of the card's own words: zh-Hans, zh-Hant or en; without it that of the page. */
  lang?: string;
  /** Headings are marked too. */
  headings?: '' | boolean;
  /** A selector of what is left alone. */
  exclude?: string;
  theme?: 'light' | 'dark';
}

declare global {
  interface HTMLElementTagNameMap {
    'term-explainer': TermExplainerElement;
  }
}
