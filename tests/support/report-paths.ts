/** The report that the seed graph is of. */
export const SEED_REPORT = `/report/${encodeURIComponent('广东省-韶关市-浈江区-2024')}`;

/** The pages that explorer-report.test.ts records for the browser tests of reports. */
export const REPORT_PAGES = [
  SEED_REPORT,
  '/reports',
  '/coverage',
  '/coverage?report=report:x',
  '/widget',
  '/sitemap.xml',
] as const;
