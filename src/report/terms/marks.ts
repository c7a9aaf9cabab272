import type { Span } from '../../domain/records.ts';

/**
 * The span with the quotation mark beside it that a mark within lacks (“放管服”改革 begins with its mark), and without the marks around
 * the whole.
 */
export const balanced = (plain: string, { start, end }: Span): Span => {
  const words = plain.slice(start, end);
  const [opening, closing] = [words.indexOf('“'), words.indexOf('”')];
  if (words.length > 2 && opening === 0 && closing === words.length - 1)
    return { start: start + 1, end: end - 1 };
  const lacksOpening = closing >= 0 && (opening < 0 || closing < opening);
  const lacksClosing = words.lastIndexOf('“') > words.lastIndexOf('”');
  return {
    start: lacksOpening && plain.charAt(start - 1) === '“' ? start - 1 : start,
    end: lacksClosing && plain.charAt(end) === '”' ? end + 1 : end,
  };
};
