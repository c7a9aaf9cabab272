/**
 * All that an address of the site may say after its question mark: `at` of a report, `as` and `uses` of an entry, the conditions of a list,
 * cursors of lists and of the gaps in a record, the language.
 */
const PARAMETERS: ReadonlySet<string> = new Set(
  [
    'lang q at as uses after before',
    'text status year serves locatedIn report place reportYear',
    'usedUndefined governingNothing servingNothing',
  ].flatMap((names) => names.split(' ')),
);

/**
 * An address asked for as the site writes it: at the site's own origin, without what no page knows, so that `?x=1` is no page of its own
 * and leads to none.
 */
export const addressOf = (asked: string, origin: string | null): URL => {
  const url = new URL(asked);
  const known = [...url.searchParams].filter(([name]) => PARAMETERS.has(name));
  const search = known.length === 0 ? '' : `?${new URLSearchParams(known)}`;
  return new URL(`${origin ?? url.origin}${url.pathname}${search}`);
};
