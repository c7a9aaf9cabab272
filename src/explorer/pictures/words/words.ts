import type { Language } from '../../languages.ts';
import { PICTURES_EN } from './en.ts';
import { PICTURES_HANS } from './hans.ts';
import { PICTURES_HANT } from './hant.ts';

export type PictureWords = typeof PICTURES_EN;

export const PICTURE_WORDS: Readonly<Record<Language, PictureWords>> = {
  en: PICTURES_EN,
  'zh-Hans': PICTURES_HANS,
  'zh-Hant': PICTURES_HANT,
};
