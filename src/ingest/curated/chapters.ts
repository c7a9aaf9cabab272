import type { EntityKind, RelationKind } from '../../domain/kinds.ts';
import type { Evidence, Section, Span } from '../../domain/records.ts';
import { sectionAt } from '../../report/sections.ts';
import type { Entry } from './book.ts';
import { touch } from './book.ts';
import { claimOf } from './claims.ts';
import { namedGoal } from './declare-names.ts';
import type { CuratedAction, CuratedChapter, CuratedConclusion, CuratedParagraph } from './format.ts';
import { headingWords } from './grounds.ts';
import { addMeasure } from './measures.ts';
import type { Origin } from './origin.ts';
import { mustBeSaid, mustProve, type Workshop } from './workshop.ts';

/** An action as declared, with the words that say it and the paragraph that it stands in. */
type Undertaking = {
  readonly said: CuratedAction;
  readonly entry: Entry;
  readonly evidence: Evidence;
  readonly paragraph: CuratedParagraph;
  readonly title: Evidence | undefined;
  readonly chapter: CuratedChapter;
  readonly section: Section;
  readonly within: Span;
};

/** Declares the actions of all chapters, with the goals that they name. */
export const declareActions = (shop: Workshop): readonly Undertaking[] =>
  shop.folder.chapters.flatMap((chapter) => {
    const section = shop.sections.find(({ heading }) => shop.fold(heading) === shop.fold(chapter.chapter));
    if (section !== undefined)
      return chapter.paragraphs.flatMap((paragraph) => paragraphActions(shop, chapter, section, paragraph));
    shop.problems.add(
      chapter.$at,
      `a chapter must be the heading of a section, was ${chapter.chapter}; copy the heading`,
    );
    return [];
  });

const paragraphActions = (
  shop: Workshop,
  chapter: CuratedChapter,
  section: Section,
  paragraph: CuratedParagraph,
): readonly Undertaking[] => {
  const within = shop.quotes.paragraph(paragraph.opens, section, paragraph.$at);
  if (within === undefined) return [];
  const title =
    paragraph.quote === undefined
      ? undefined
      : shop.quotes.locate(paragraph.quote, { within }, paragraph.$at);
  if (paragraph.under.length > 0 && title === undefined)
    shop.problems.add(
      paragraph.$at,
      'under: on a paragraph must have a quote: of its title or lead, and has none; add it',
    );
  return paragraph.actions.flatMap((said) => {
    const evidence = shop.quotes.locate(said.quote, { within }, said.$at);
    if (evidence === undefined) return [];
    return [
      {
        said,
        evidence,
        paragraph,
        title,
        chapter,
        section,
        within,
        entry: declareAction(shop, chapter, said, evidence),
      },
    ];
  });
};

const declareAction = (
  shop: Workshop,
  { year, status }: CuratedChapter,
  said: CuratedAction,
  evidence: Evidence,
): Entry => {
  const id = shop.ids.entity('ACTION', shop.home.slug, String(year), said.action);
  const section = sectionAt(shop.sections, evidence.start)?.id ?? '';
  const entry = shop.book.declare(
    { kind: 'ACTION', id, status, year, report: shop.report, section },
    { label: said.action, spoken: false },
    said,
  );
  touch(entry, evidence);
  entry.use = evidence;
  mustBeSaid(shop, said.action, evidence, said.$at);
  for (const { name } of said.advances) namedGoal(shop, name, shop.home.slug, said);
  return entry;
};

/** Relates an action to what its words, the titles above it and the editor's conclusions connect it with, and notes its figures. */
export const relateAction = (shop: Workshop, done: Undertaking): void => {
  const { said, evidence, paragraph, title, chapter, section, entry } = done;
  for (const link of LINKS)
    for (const { origin = said, ...reference } of said[link.key])
      state(shop, link, entry, { ...reference, evidence: [evidence], origin });
  if (title !== undefined)
    for (const { origin = paragraph, ...reference } of paragraph.under)
      state(shop, UNDER, entry, { ...reference, evidence: [title, evidence], origin });
  for (const { origin = chapter, ...reference } of chapter.under)
    state(shop, UNDER, entry, { ...reference, evidence: [headingWords(shop, section), evidence], origin });
  for (const conclusion of [...paragraph.inferred, ...said.inferred]) conclude(shop, done, conclusion);
  const status = chapter.status === 'PLANNED' ? 'TARGET' : 'ACTUAL';
  for (const { measure: line, among } of said.measures)
    addMeasure(shop, {
      about: entry,
      line,
      among,
      year: chapter.year,
      status,
      evidence: [evidence],
      origin: said,
    });
};

type LinkKey =
  | 'under'
  | 'delivers'
  | 'at'
  | 'involves'
  | 'by'
  | 'advances'
  | 'counters'
  | 'honoured'
  | 'results';
/** How a key of an action becomes a relation: to or from an entity of a kind. */
type Link<Key extends keyof CuratedConclusion = LinkKey> = {
  readonly key: Key;
  readonly kind: RelationKind;
  readonly other: readonly EntityKind[];
  readonly from: 'ACTION' | 'OTHER';
};

const UNDER: Link = { key: 'under', kind: 'GOVERNS', other: ['TERM'], from: 'OTHER' };
const LINKS: readonly Link[] = [
  UNDER,
  { key: 'delivers', kind: 'DELIVERS', other: ['PROJECT'], from: 'ACTION' },
  { key: 'at', kind: 'LOCATED_IN', other: ['PLACE'], from: 'ACTION' },
  { key: 'involves', kind: 'INVOLVES', other: ['ORGANIZATION'], from: 'ACTION' },
  { key: 'by', kind: 'RESPONSIBLE', other: ['ORGANIZATION'], from: 'OTHER' },
  { key: 'advances', kind: 'ADVANCED_BY', other: ['GOAL'], from: 'OTHER' },
  { key: 'counters', kind: 'COUNTERED_BY', other: ['TERM', 'GOAL'], from: 'OTHER' },
  { key: 'honoured', kind: 'HONOURED_BY', other: ['TERM'], from: 'OTHER' },
  { key: 'results', kind: 'RESULTS_IN', other: ['TERM'], from: 'ACTION' },
];
/** What only an editor can say. */
const CONCLUDED: readonly Link<LinkKey | 'continues'>[] = [
  ...LINKS,
  { key: 'continues', kind: 'CONTINUES', other: ['ACTION'], from: 'ACTION' },
];

type Statement = {
  readonly name: string;
  /** Of mappings that name one of several kinds: which. */
  readonly key?: string;
  readonly verb: string | undefined;
  readonly evidence: readonly [Evidence, ...Evidence[]];
  readonly origin: Origin;
};

const state = (
  shop: Workshop,
  link: Link,
  action: Entry,
  { name, key, verb, evidence, origin }: Statement,
): void => {
  const { $at: at } = origin;
  const other = shop.book.find(
    link.other.filter((kind) => key === undefined || kind.toLowerCase() === key),
    name,
    at,
  );
  if (other === undefined) return;
  if (other.draft.kind === 'GOAL' && !shop.book.proves(other, evidence[0]))
    mustBeSaid(shop, other.label, evidence[0], at);
  else mustProve(shop, other, evidence[0], at);
  const [from, to] = link.from === 'OTHER' ? [other, action] : [action, other];
  shop.facts.relate(link.kind, from, to, {
    basis: 'STATED',
    verb: verb ?? null,
    note: null,
    caveat: null,
    evidence,
    origin,
  });
};

const conclude = (
  shop: Workshop,
  { entry: action, evidence, within, section }: Undertaking,
  conclusion: CuratedConclusion,
): void => {
  const where = { clause: evidence, paragraph: within, chapter: section };
  for (const link of CONCLUDED) {
    const name = conclusion[link.key];
    const other = name === undefined ? undefined : shop.book.find(link.other, name, conclusion.$at);
    if (other === undefined) continue;
    const [from, to] = link.from === 'OTHER' ? [other, action] : [action, other];
    shop.facts.relate(
      link.kind,
      from,
      to,
      claimOf(shop, { from, to, said: conclusion, own: [evidence], where }),
    );
  }
};
