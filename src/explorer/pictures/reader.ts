import type { View } from '../view.ts';

/** For whom a picture is drawn: the language of its words, and where its links lead. */
export type Reader = Pick<View, 'language' | 'link'>;
