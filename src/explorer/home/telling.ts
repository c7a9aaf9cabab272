import { uniqueBy } from '../../domain/collections.ts';
import { type Connection, nodesOf } from '../entry/shapes.ts';
import type { HomeGoal, HomePlace, HomeProject, HomeTerm } from './home-query.ts';

type Counted = { readonly totalCount: number } | null;

const countOf = (counted: Counted): number => counted?.totalCount ?? 0;

/** The slogans that say most to one who knows none: those that split first, then those that lead to most projects. */
export const tellingTerms = (terms: Connection<HomeTerm>): readonly HomeTerm[] =>
  nodesOf(terms)
    .toSorted(
      (a, b) =>
        Number(b.parts.length > 0) - Number(a.parts.length > 0) || countOf(b.governs) - countOf(a.governs),
    )
    .slice(0, 9);

/** Projects that stand somewhere and serve something, those that serve most first; one for each set of places. */
export const tellingProjects = (projects: Connection<HomeProject>): readonly HomeProject[] =>
  uniqueBy(
    nodesOf(projects)
      .filter(({ places }) => places.length > 0)
      .toSorted((a, b) => countOf(b.serves) - countOf(a.serves)),
    ({ places }) => places.map(({ href }) => href).join(' '),
  ).slice(0, 8);

/** Places with most projects first; what only contains others with all of them comes before, from the widest. */
export const tellingPlaces = (places: Connection<HomePlace>): readonly HomePlace[] =>
  nodesOf(places)
    .filter(({ projects }) => countOf(projects) > 0)
    .toSorted((a, b) => countOf(b.projects) - countOf(a.projects))
    .slice(0, 10);

/** Goals with a figure. */
export const tellingGoals = (goals: Connection<HomeGoal>): readonly HomeGoal[] =>
  nodesOf(goals)
    .filter(({ measures }) => measures.length > 0)
    .slice(0, 8);
