import { html } from '../html.ts';
import {
  drawingOfWalk,
  joinDrawings,
  PICTURED,
  PICTURED_WALK,
  type PicturedWalk,
} from '../pictures/answers.ts';
import type { Drawing } from '../pictures/drawing.ts';
import type { View } from '../view.ts';
import type { Section } from './entity-route.ts';
import { orMissing } from './missing.ts';
import { ENDED, type Ended, renderProjects } from './projects.ts';
import { type Entry, NAMED } from './shapes.ts';
import { renderPicture, renderReach, renderWalk } from './walk.ts';

/** What an entity leads to, as a field of it. Needs WALKED_FRAGMENTS. */
export const LEADS_TO = 'leadsTo: trace(first: 500) { ...PicturedWalk ...Ended }';
/** Null: the database did not answer in time. */
export type LeadsTo = { readonly leadsTo: (PicturedWalk & Ended) | null };

/** What an entity serves and what it leads to, as fields of it. Needs the same. */
export const WALKED = `
  serves: trace(direction: UP, first: 200) { ...PicturedWalk }
  ${LEADS_TO}`;
export const WALKED_FRAGMENTS: readonly string[] = [NAMED, ENDED, PICTURED, PICTURED_WALK];

export type Walked = LeadsTo & { readonly serves: PicturedWalk | null };

const LATE: PicturedWalk = { cutBy: 'TIME', paths: [] };

export const drawingUp = (entry: Entry, walk: PicturedWalk | null): Drawing =>
  drawingOfWalk(entry, walk ?? LATE, 'UP');

export const drawingDown = (entry: Entry, walk: PicturedWalk | null): Drawing =>
  drawingOfWalk(entry, walk ?? LATE, 'DOWN');

export const drawingBoth = (entry: Entry & Walked): Drawing =>
  joinDrawings(drawingDown(entry, entry.leadsTo), drawingUp(entry, entry.serves));

/** Which slogans and goals the entity serves, step by step. */
export const servesSection = (entry: Entry & Walked, view: View): Section => {
  const drawing = drawingUp(entry, entry.serves);
  return {
    id: 'serves',
    title: view.words.entry.serves,
    content: orMissing(
      entry.serves,
      view,
      () => html`${renderReach(drawing, view)} ${renderWalk(drawing, 'up', view)}`,
    ),
  };
};

/** The projects that the entity leads to, with their places; then every step; then the picture. */
export const leadsSection = (entry: Entry & LeadsTo, view: View): Section => {
  const drawing = drawingDown(entry, entry.leadsTo);
  return {
    id: 'leads-to',
    title: view.words.entry.leadsTo,
    content: orMissing(entry.leadsTo, view, (walk) =>
      walk.paths.length === 0
        ? renderWalk(drawing, 'down', view)
        : html`${renderReach(drawing, view)} ${renderProjects(walk, view)}
            <h3>${view.words.entry.tree}</h3>
            ${renderWalk(drawing, 'down', view)}`,
    ),
  };
};

/** Everything of the page that is a graph, as one picture. */
export const pictureSection = (drawing: Drawing, view: View): Section | null =>
  drawing.nodes.length < 2
    ? null
    : { id: 'picture', title: view.words.entry.picture, content: renderPicture(drawing, view) };
