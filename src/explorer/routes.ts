import { LISTS } from './lists/lists.ts';
import type { Route } from './page.ts';
import { COVERAGE } from './pages/coverage.ts';
import { ENTITIES } from './pages/entities.ts';
import { ROBOTS, SITEMAP } from './pages/for-machines.ts';
import { HOME } from './pages/home.ts';
import { REPORT } from './pages/report.ts';
import { REPORTS } from './pages/reports.ts';
import { SEARCH } from './pages/search.ts';
import { SOURCE } from './pages/source.ts';
import { WIDGET } from './pages/widget.ts';

/** Every page of the site, first match first. */
export const ROUTES: readonly Route[] = [
  HOME,
  SEARCH,
  ...LISTS,
  ...ENTITIES,
  REPORTS,
  REPORT,
  COVERAGE,
  SOURCE,
  WIDGET,
  SITEMAP,
  ROBOTS,
];
