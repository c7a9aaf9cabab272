import type { Level, TermStatus } from '../../domain/kinds.ts';
import { besideWalks } from '../../domain/model.ts';
import { entityRoute, type Section } from '../entry/entity-route.ts';
import { orMissing } from '../entry/missing.ts';
import { nameList } from '../entry/names.ts';
import { renderRelations } from '../entry/relations.ts';
import { type Connection, type Entry, type Named, nodesOf, RELATED, type Related } from '../entry/shapes.ts';
import { type Meaning, MEANING, renderMeaning } from '../entry/meaning.ts';
import { type Appearance, APPEARANCE, renderTimeline } from '../entry/timeline.ts';
import { renderWalk } from '../entry/walk.ts';
import {
  drawingDown,
  drawingUp,
  LEADS_TO,
  type LeadsTo,
  leadsSection,
  pictureSection,
  WALKED_FRAGMENTS,
} from '../entry/walks.ts';
import { otherNames } from '../entry/labels.ts';
import { html, type Html, NOTHING } from '../html.ts';
import { joinDrawings, type PicturedWalk } from '../pictures/answers.ts';
import type { Drawing } from '../pictures/drawing.ts';
import { renderSplit, SPLIT, type Split } from '../pictures/render-split.ts';
import type { View } from '../view.ts';

type Term = Entry &
  Split &
  Meaning &
  LeadsTo & {
    readonly code: string | null;
    readonly level: Level | null;
    readonly issuer: Named | null;
    readonly status: TermStatus;
    readonly partOf: readonly Named[];
    readonly parts: readonly { readonly report: { readonly title: string; readonly href: string } }[];
    readonly timeline: readonly Appearance[] | null;
    readonly above: PicturedWalk | null;
    readonly below: PicturedWalk | null;
    /** What no walk follows: who won it, and what it results from. */
    readonly others: Connection<Related> | null;
  };

const FIELDS = `
  code level issuer { ...Named } status partOf { ...Named }
  ...Meaning ...Split parts { report { title href } }
  timeline { ...Appearance }
  above: trace(direction: UP, through: [CASCADES_TO, ALIGNS_WITH], maxDepth: 12) { ...PicturedWalk }
  below: trace(through: [CASCADES_TO, ALIGNS_WITH], maxDepth: 12) { ...PicturedWalk }
  others: relations(kinds: [${besideWalks('TERM').join(', ')}], first: 50) { ...Related }
  ${LEADS_TO}`;

/** The cascade is a graph of its own: what carries the term out below need not be what it leads to. */
const drawingOf = (term: Term): Drawing =>
  joinDrawings(drawingDown(term, term.leadsTo), drawingUp(term, term.above), drawingDown(term, term.below));

export const TERM = entityRoute<Term>({
  kind: 'TERM',
  fields: FIELDS,
  fragments: [RELATED, MEANING, SPLIT, APPEARANCE, ...WALKED_FRAGMENTS],
  details: (term, view) => {
    const { entry, levels, status } = view.words;
    return [
      {
        name: entry.issuer,
        value: term.issuer === null ? entry.noIssuer : html`${nameList([term.issuer], view)}`,
      },
      term.level === null ? null : { name: entry.level, value: levels[term.level] },
      { name: entry.standing, value: status[term.status] },
      term.partOf.length === 0 ? null : { name: entry.partOf, value: html`${nameList(term.partOf, view)}` },
      otherNames(term, view),
    ];
  },
  sections: (term, view) => [
    meaning(term, view),
    split(term, view),
    cascade('above', drawingUp(term, term.above), term.above, view),
    cascade('below', drawingDown(term, term.below), term.below, view),
    leadsSection(term, view),
    others(term, view),
    pictureSection(drawingOf(term), view),
    overTime(term, view),
  ],
  drawing: drawingOf,
  data: ({ code }, { url }) => ({
    '@type': 'DefinedTerm',
    ...(code === null ? {} : { termCode: code }),
    inDefinedTermSet: { '@type': 'DefinedTermSet', '@id': `${url.origin}/terms`, name: 'Tifa' },
  }),
});

const meaning = (term: Term, view: View): Section => ({
  id: 'meaning',
  title: view.words.entry.meaning,
  content: renderMeaning(term, view),
});

const split = (term: Term, view: View): Section | null =>
  term.parts.length === 0
    ? null
    : {
        id: 'split',
        title: view.words.entry.split,
        content: html`${splitIn(term, view)} ${renderSplit(term, view)}`,
      };

/** Whose parts they are, where others may split the term otherwise. */
const splitIn = ({ parts: [first], timeline }: Term, { words, link }: View): Html =>
  first === undefined || (timeline !== null && timeline.length < 2)
    ? NOTHING
    : html`<p class="quiet">
        ${words.entry.splitIn} <a href="${link(first.report.href)}" lang="zh">${first.report.title}</a>
      </p>`;

const cascade = (
  id: 'above' | 'below',
  drawing: Drawing,
  walk: PicturedWalk | null,
  view: View,
): Section => ({
  id,
  title: view.words.entry[id],
  content: orMissing(walk, view, () => renderWalk(drawing, `${id}-step`, view)),
});

const others = (term: Term, view: View): Section | null =>
  term.others !== null && term.others.edges.length === 0
    ? null
    : {
        id: 'relations',
        title: view.words.entry.relations,
        content: orMissing(term.others, view, (found) => renderRelations(nodesOf(found), term.id, view)),
      };

const overTime = ({ timeline }: Term, view: View): Section | null =>
  timeline?.length === 0
    ? null
    : {
        id: 'over-time',
        title: view.words.entry.overTime,
        content: orMissing(timeline, view, (appearances) => renderTimeline(appearances, view)),
      };
