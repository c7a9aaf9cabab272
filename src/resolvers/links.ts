/** Absolute paths of pages: `/term/<slug>`; a slug is an id without its kind, percent-encoded. */
export const hrefOf = (id: string): string => {
  const colon = id.indexOf(':');
  return `/${id.slice(0, colon)}/${encodeURIComponent(id.slice(colon + 1))}`;
};

/** The page of a report, opened at a span of its text: the page marks what `at` names, and the fragment scrolls there without script. */
export const hrefOfSpan = (report: string, start: number, end: number): string =>
  `${hrefOf(report)}?at=${start}-${end}#${start}-${end}`;
