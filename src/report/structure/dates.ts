import { numberOf } from '../../text/numerals.ts';

const DATE =
  /(\d{4}|[〇○零一二三四五六七八九]{4})年(\d{1,2}|[一二三四五六七八九十]{1,2})月(\d{1,2}|[一二三四五六七八九十]{1,3})日/u;

/** The first date that a text without spaces names, as YYYY-MM-DD: 二〇二四年二月二日 → 2024-02-02. Null where there is none on the calendar. */
export const dateIn = (text: string): string | null => {
  const [, year = '', month = '', day = ''] = DATE.exec(text) ?? [];
  const parts = [numberOf(year), numberOf(month), numberOf(day)];
  const [y, m, d] = parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'));
  const written = `${y}-${m}-${d}`;
  return isOnCalendar(written) ? written : null;
};

const isOnCalendar = (written: string): boolean => {
  const date = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written);
};

/** The first year from 1940 to 2099 that a text names: 2026年, 二〇二五年. */
export const yearIn = (text: string): number | null => {
  const [, year = ''] =
    /(?<!\d)((?:19[4-9]|20\d)\d)年/u.exec(text) ??
    /([一二][〇○零九][〇○零一二三四五六七八九]{2})年/u.exec(text) ??
    [];
  return numberOf(year) ?? null;
};
