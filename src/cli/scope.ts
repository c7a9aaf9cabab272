import { drawEntity } from './draw-entity.ts';
import type { Inquiry, Line, OptionSpec } from './command.ts';
import { numberOf } from './option-values.ts';
import type { Ask } from './ask.ts';
import { type Outcome, show, type View } from './outcome.ts';
import type { Paint } from './paint.ts';
import { exactly, type Found, isId, NAMED } from './shapes.ts';

/** What a question is narrowed to, as the service takes it; null: every report. */
export type Scope = {
  readonly report: string | null;
  readonly place: string | null;
  readonly year: number | null;
} | null;

export const SCOPE_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  place: { value: 'PLACE', help: 'only what reports of a place and of what it contains say; its name or id' },
  year: { value: 'YEAR', help: 'only what reports of a year say' },
  report: { value: 'REPORT', help: 'only what one report says; its id' },
};

const YEARS = { usual: 0, least: 1, most: 9_999 };

/** @throws BAD_USAGE for a year that is none */
export const scopeOf = (line: Line): Scope => {
  const { place, year, report } = line.options;
  if (place === undefined && year === undefined && report === undefined) return null;
  return {
    report: textOf(report),
    place: textOf(place),
    year: year === undefined ? null : numberOf(line, 'year', YEARS),
  };
};

const textOf = (option: string | true | undefined): string | null =>
  typeof option === 'string' ? option : null;

/**
 * An inquiry within a scope. A place that is given by its name is looked up first; where that is not the name of one place, which it may
 * be is the outcome.
 */
export const narrowed = (scope: Scope, inquiryWithin: (scope: Scope) => Inquiry): Inquiry => {
  if (scope === null || scope.place === null || isId(scope.place)) return inquiryWithin(scope);
  const { place } = scope;
  return async (ask, view) => {
    const found = await findPlace(ask, place, view);
    return 'outcome' in found ? found.outcome : inquiryWithin({ ...scope, place: found.id })(ask, view);
  };
};

const PLACES = `
query Places($name: String!, $script: NameScript! = SOURCE) {
  search(query: $name, kinds: [PLACE], first: 10) { edges { score node { ...Named } matchedLabel { text } } }
}
${NAMED}`;

type PlacesData = { readonly search: Found | null };

const findPlace = async (
  ask: Ask,
  name: string,
  view: View,
): Promise<{ readonly id: string } | { readonly outcome: Outcome }> => {
  const came = await ask<PlacesData>(PLACES, { name });
  const [first, second] = exactly(came.data?.search ?? null);
  if (first !== undefined && second === undefined) return { id: first.id };
  const draw = ({ search }: PlacesData, paint: Paint): readonly string[] => drawPlaces(name, search, paint);
  return { outcome: show(came, { document: PLACES, variables: {}, draw, statusOf: () => 3 }, view) };
};

const drawPlaces = (name: string, search: Found | null, paint: Paint): readonly string[] => {
  if (search === null) return [];
  const exact = exactly(search);
  const [heading, places] =
    exact.length > 1
      ? [`“${name}” is several places. Give --place the id of one:`, exact]
      : [`No place is known as “${name}”.`, search.edges.map(({ node }) => node)];
  return [paint('HEADING', heading), ...places.map((place) => drawEntity(place, paint))];
};
