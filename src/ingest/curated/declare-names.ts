import type { Entry } from './book.ts';
import type { CuratedPlace } from './format.ts';
import { slugOf } from './ids.ts';
import type { Origin } from './origin.ts';
import { type Opening, type Workshop } from './workshop.ts';

/** Declares places, each after the place that contains it: a place's id is the chain of them. */
export const declarePlaces = (shop: Opening): void => {
  const waiting = [...shop.folder.places];
  while (waiting.length > 0) {
    const next = waiting.findIndex(
      ({ within }) => within === undefined || container(shop, within) !== undefined,
    );
    const [place] = waiting.splice(Math.max(next, 0), 1);
    if (place === undefined) return;
    if (next === -1) refuse(shop, place);
    else declarePlace(shop, place);
  }
};

const container = ({ book }: Opening, within: string): Entry | undefined => book.lookup(['PLACE'], within)[0];

const declarePlace = (shop: Opening, place: CuratedPlace): void => {
  const { book, ids } = shop;
  const above = place.within === undefined ? undefined : container(shop, place.within);
  const pieces = above === undefined ? [place.place] : [slugOf(above.draft.id), place.place];
  book.declare(
    { kind: 'PLACE', id: ids.entity('PLACE', ...pieces), level: place.level ?? null },
    { label: place.place, also: place.also },
    place,
  );
};

const refuse = ({ problems }: Opening, { $at, place, within }: CuratedPlace): void =>
  problems.add(
    $at,
    `${place} must be within a declared place and not within itself, was within ${within}; declare that place`,
  );

/** Declares organisations; one with a place carries it in its id. */
export const declareOrganizations = ({ folder, book, ids }: Workshop): void => {
  for (const said of folder.organizations) {
    const { organization, place, level, also, $at } = said;
    const home = place === undefined ? undefined : book.find(['PLACE'], place, $at);
    const pieces = home === undefined ? [organization] : [slugOf(home.draft.id), organization];
    book.declare(
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
export const declareProjects = (shop: Workshop): void => {
  for (const said of shop.folder.projects) {
    const { project, collective, also } = said;
    shop.book.declare(
      { kind: 'PROJECT', id: shop.ids.entity('PROJECT', shop.home.slug, project), collective },
      { label: project, also },
      said,
    );
  }
};

/** Declares the goals that have an entry of their own: indicators, and goals that nothing else names. */
export const declareGoals = (shop: Workshop): void => {
  for (const said of shop.folder.goals) {
    const id = shop.ids.entity('GOAL', shop.home.slug, said.goal);
    shop.book.declare({ kind: 'GOAL', id }, { label: said.goal, also: said.also }, said);
  }
};

/** A goal that an action, a part or a term names is declared where it is first named. */
export const namedGoal = ({ book, ids }: Workshop, goal: string, scope: string, origin: Origin): Entry =>
  book.lookup(['GOAL'], goal)[0] ??
  book.declare({ kind: 'GOAL', id: ids.entity('GOAL', scope, goal) }, { label: goal }, origin);
