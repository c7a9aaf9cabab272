import type { Route } from './page.ts';
import { HOME } from './pages/home.ts';

/** Every page of the site, first match first. */
export const ROUTES: readonly Route[] = [HOME];
