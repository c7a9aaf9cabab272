import type { Language } from '../languages.ts';
import { EN } from './en.ts';
import { HANS } from './hans.ts';
import { HANT } from './hant.ts';

/** The site's own words, in one language. `en.ts` says which there are. */
export type Words = typeof EN;

export const WORDS: Readonly<Record<Language, Words>> = { en: EN, 'zh-Hans': HANS, 'zh-Hant': HANT };
