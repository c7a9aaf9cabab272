import { must, type Rule } from './rule.ts';

/** At least one source is the document itself or its publisher. */
export const hasTheDocument: Rule = ({ sources }) =>
  must(
    sources.some(({ kind }) => kind === 'DOCUMENT'),
    ['sources'],
    'at least one source must be of kind DOCUMENT: the document itself or its publisher',
  );

/** What two publishers say independently is confirmed, and nothing else. */
export const isConfirmedByTwo: Rule = ({ sources, confirmed }, { key }) => {
  const publishers = new Set(sources.map(({ publisher }) => key(publisher))).size;
  return must(
    confirmed === publishers > 1,
    ['confirmed'],
    `confirmed must be ${publishers > 1} with ${publishers} ${publishers === 1 ? 'publisher' : 'different publishers'} among the sources, was ${confirmed}`,
  );
};

export const sourcesDiffer: Rule = ({ sources }) =>
  sources.flatMap(({ url, title }, index) =>
    must(
      !sources.slice(0, index).some((other) => other.title === title && other.url === url),
      ['sources', index],
      `“${title}” is given twice; give each source once`,
    ),
  );

/** Days of the calendar, and nothing known before it was there. */
export const datesAreRight: Rule = ({ sources, since, origin }) => [
  ...sources.flatMap(({ date, title }, index) => [
    ...must(
      date === undefined || isDate(date),
      ['sources', index, 'date'],
      `${date} must be a day or month of the calendar`,
    ),
    ...must(
      date === undefined || since === undefined || Number(date.slice(0, 4)) >= since,
      ['sources', index, 'date'],
      `“${title}” of ${date} cannot speak of what is there since ${since}; correct one of them`,
    ),
  ]),
  ...must(
    since === undefined || origin === undefined || yearsIn(origin).size === 0 || yearsIn(origin).has(since),
    ['since'],
    `since must be a year that origin names (${[...yearsIn(origin ?? '')].join(', ')}), was ${since}`,
  ),
];

const yearsIn = (text: string): ReadonlySet<number> =>
  new Set(Array.from(text.matchAll(/(?<!\d)(?:19|20)\d{2}(?=年)/gu), ([year]) => Number(year)));

const isDate = (date: string): boolean => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const real = new Date(Date.UTC(year, month - 1, day));
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
};
