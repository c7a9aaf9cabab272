/** The words that a card speaks, in one language. They come with the index: a translation is no matter of code. */
export type Words = Readonly<
  Record<
    | 'lang'
    | 'parts'
    | 'leads'
    | 'actions'
    | 'projects'
    | 'places'
    | 'nothing'
    | 'inferred'
    | 'undefined'
    | 'proof'
    | 'used'
    | 'candidates'
    | 'more'
    | 'close'
    | 'list'
    | 'loading'
    | 'gone'
    | 'offline'
    | 'slow'
    | 'failed'
    | 'retry',
    string
  >
> & {
  /** Of issuers, by the names that the service has for them. */
  readonly levels: Readonly<Record<string, string>>;
};

export type Language = 'hans' | 'hant' | 'en';

export type WordsByLanguage = Readonly<Record<Language, Words>>;

/** Of a language tag: Chinese says which script by itself or by its region. */
export const languageOf = (tag: string): Language =>
  !/^zh\b/i.test(tag) ? 'en' : /\b(hant|tw|hk|mo)\b/i.test(tag) ? 'hant' : 'hans';
