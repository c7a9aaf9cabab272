/** Absolute paths of pages: `/term/<slug>`; a slug is an id without its kind, percent-encoded. */
export const hrefOf = (id: string): string => {
  const colon = id.indexOf(':');
  return `/${id.slice(0, colon)}/${encodeURIComponent(id.slice(colon + 1))}`;
};

/** The page of a report, opened at a span of its text. */
export const hrefOfSpan = (report: string, start: number, end: number): string =>
  `${hrefOf(report)}#${start}-${end}`;
