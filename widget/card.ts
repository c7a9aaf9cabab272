import { QUERY } from './query.ts';
import type { CardFile } from './src/terms.ts';
import { CARD_STYLES, PAGE_STYLES } from './styles.ts';
import { CARD_WORDS } from './words.ts';

/** What cards are made of, as `/terms.json` brings it: the script itself holds behaviour only. */
export const CARD: CardFile = {
  words: CARD_WORDS,
  query: QUERY.replaceAll(/\s+/gu, ' '),
  pageStyles: PAGE_STYLES,
  styles: CARD_STYLES,
};
