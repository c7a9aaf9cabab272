import type { Span } from '../domain/records.ts';
import { createScriptTable } from '../script/table.ts';
import { createFold } from '../text/fold.ts';
import { createNormalForm } from '../text/normal-form.ts';
import { printedIn } from '../text/printed.ts';

/** 覆 is left alone: 覆盖 is written with it in both scripts, and 答覆 is listed beside 答复. */
const EXCEPTIONS = new Map([['覆', '覆']]);

const characters = createScriptTable(EXCEPTIONS);

/** The one form in which the rules of this room read a text, unit for unit. */
export const normal = createNormalForm(characters);

/** The key of a text, by which names are compared. */
export const { fold, key: keyOf } = createFold(characters);

/** A text as printed, and as rules read it: every offset of the one is an offset of the other. Made once for all stages. */
export type Source = { readonly text: string; readonly plain: string };

export const sourceOf = (text: string): Source => ({ text, plain: normal(text) });

/** Words that a rule read within a span, as the report prints them. */
export const printed = ({ text, plain }: Source, { start, end }: Span, words: string): string =>
  printedIn(text.slice(start, end), plain.slice(start, end), words);
