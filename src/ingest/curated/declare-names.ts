import type { Entry } from './entity-registry.ts';
import type { CuratedPlace } from './format.ts';
import { slugOf } from './ids.ts';
import type { Origin } from './origin.ts';
import { type OpeningContext, type LoadContext } from './load-context.ts';

/** Declares places, each after the place that contains it: a place's id is the chain of them. */
export const declarePlaces = (ctx: OpeningContext): void => {
  const waiting = [...ctx.folder.places];
  while (waiting.length > 0) {
    const next = waiting.findIndex(
      ({ within }) => within === undefined || container(ctx, within) !== undefined,
    );
    const [place] = waiting.splice(Math.max(next, 0), 1);
    if (place === undefined) return;
    if (next === -1) refuse(ctx, place);
    else declarePlace(ctx, place);
  }
};

const container = ({ registry }: OpeningContext, within: string): Entry | undefined =>
  registry.lookup(['PLACE'], within)[0];

const declarePlace = (ctx: OpeningContext, place: CuratedPlace): void => {
  const { registry, ids } = ctx;
  const above = place.within === undefined ? undefined : container(ctx, place.within);
  const pieces = above === undefined ? [place.place] : [slugOf(above.draft.id), place.place];
  registry.declare(
    { kind: 'PLACE', id: ids.entity('PLACE', ...pieces), level: place.level ?? null },
    { label: place.place, also: place.also },
    place,
  );
};

const refuse = ({ problems }: OpeningContext, { $at, place, within }: CuratedPlace): void =>
  problems.add(
    $at,
    `${place} must be within a declared place and not within itself, was within ${within}; declare that place`,
  );

/** Declares organisations; one with a place carries it in its id. */
export const declareOrganizations = ({ folder, registry, ids }: LoadContext): void => {
  for (const said of folder.organizations) {
    const { organization, place, level, also, $at } = said;
    const home = place === undefined ? undefined : registry.find(['PLACE'], place, $at);
    const pieces = home === undefined ? [organization] : [slugOf(home.draft.id), organization];
    registry.declare(
      {
        kind: 'ORGANIZATION',
        id: ids.entity('ORGANIZATION', ...pieces),
        level: level ?? null,
        place: home?.draft.id ?? null,
      },
      { label: organization, also },
      said,
    );
  }
};

/** Declares projects, which belong to the place of the report. */
export const declareProjects = (ctx: LoadContext): void => {
  for (const said of ctx.folder.projects) {
    const { project, collective, also } = said;
    ctx.registry.declare(
      { kind: 'PROJECT', id: ctx.ids.entity('PROJECT', ctx.home.slug, project), collective },
      { label: project, also },
      said,
    );
  }
};

/** Declares the goals that have an entry of their own: indicators, and goals that nothing else names. */
export const declareGoals = (ctx: LoadContext): void => {
  for (const said of ctx.folder.goals) {
    const id = ctx.ids.entity('GOAL', ctx.home.slug, said.goal);
    ctx.registry.declare({ kind: 'GOAL', id }, { label: said.goal, also: said.also }, said);
  }
};

/** A goal that an action, a part or a term names is declared where it is first named. */
export const namedGoal = (
  { registry, ids }: LoadContext,
  goal: string,
  scope: string,
  origin: Origin,
): Entry =>
  registry.lookup(['GOAL'], goal)[0] ??
  registry.declare({ kind: 'GOAL', id: ids.entity('GOAL', scope, goal) }, { label: goal }, origin);
