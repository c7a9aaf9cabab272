import type { EntityKind, RelationKind } from '../../domain/kinds.ts';
import type { Evidence, Section } from '../../domain/records.ts';
import { sectionAt } from '../../domain/sections.ts';
import type { Entry } from './entity-registry.ts';
import { noteFirstUse } from './entity-registry.ts';
import { namedGoal } from './declare-names.ts';
import type { CuratedAction, CuratedChapter, CuratedConclusion, CuratedParagraph } from './format.ts';
import { addMeasure } from './measures.ts';
import type { Origin } from './origin.ts';
import { mustBeSaid, mustProve, type LoadContext } from './load-context.ts';

/** An action as declared, with the words that say it and the paragraph that it stands in. */
type Undertaking = {
  readonly said: CuratedAction;
  readonly entry: Entry;
  readonly evidence: Evidence;
  readonly paragraph: CuratedParagraph;
  readonly title: Evidence | undefined;
  readonly chapter: CuratedChapter;
};

/** Declares the actions of all chapters, with the goals that they name. */
export const declareActions = (ctx: LoadContext): readonly Undertaking[] =>
  ctx.folder.chapters.flatMap((chapter) => {
    const section = ctx.sections.find(({ heading }) => ctx.fold(heading) === ctx.fold(chapter.chapter));
    if (section !== undefined)
      return chapter.paragraphs.flatMap((paragraph) => paragraphActions(ctx, chapter, section, paragraph));
    ctx.problems.add(
      chapter.$at,
      `a chapter must be the heading of a section, was ${chapter.chapter}; copy the heading`,
    );
    return [];
  });

const paragraphActions = (
  ctx: LoadContext,
  chapter: CuratedChapter,
  section: Section,
  paragraph: CuratedParagraph,
): readonly Undertaking[] => {
  const within = ctx.quotes.paragraph(paragraph.opens, section, paragraph.$at);
  if (within === undefined) return [];
  const title =
    paragraph.quote === undefined ? undefined : ctx.quotes.locate(paragraph.quote, { within }, paragraph.$at);
  if (paragraph.under.length > 0 && title === undefined)
    ctx.problems.add(
      paragraph.$at,
      'under: on a paragraph must have a quote: of its title or lead, and has none; add it',
    );
  return paragraph.actions.flatMap((said) => {
    const evidence = ctx.quotes.locate(said.quote, { within }, said.$at);
    if (evidence === undefined) return [];
    return [
      { said, evidence, paragraph, title, chapter, entry: declareAction(ctx, chapter, said, evidence) },
    ];
  });
};

const declareAction = (
  ctx: LoadContext,
  { year, status }: CuratedChapter,
  said: CuratedAction,
  evidence: Evidence,
): Entry => {
  const id = ctx.ids.entity('ACTION', ctx.home.slug, String(year), said.action);
  const section = sectionAt(ctx.sections, evidence.start)?.id ?? '';
  const entry = ctx.registry.declare(
    { kind: 'ACTION', id, status, year, report: ctx.report, section },
    { label: said.action, spoken: false },
    said,
  );
  noteFirstUse(entry, evidence);
  entry.use = evidence;
  mustBeSaid(ctx, said.action, evidence, said.$at);
  for (const { name } of said.advances) namedGoal(ctx, name, ctx.home.slug, said);
  return entry;
};

/** Relates an action to what its words, its paragraph's title and the editor's conclusions connect it with, and notes its figures. */
export const relateAction = (ctx: LoadContext, done: Undertaking): void => {
  const { said, evidence, paragraph, title, chapter, entry } = done;
  for (const link of LINKS)
    for (const { name, verb, origin = said } of said[link.key])
      state(ctx, link, entry, { name, verb, evidence: [evidence], origin });
  if (title !== undefined)
    for (const { name, verb, origin = paragraph } of paragraph.under)
      state(ctx, UNDER, entry, { name, verb, evidence: [title, evidence], origin });
  for (const conclusion of [...paragraph.inferred, ...said.inferred])
    conclude(ctx, entry, conclusion, evidence);
  const status = chapter.status === 'PLANNED' ? 'TARGET' : 'ACTUAL';
  for (const line of said.measures)
    addMeasure(ctx, {
      about: entry,
      line,
      year: chapter.year,
      status,
      evidence: [evidence],
      origin: said,
    });
};

type LinkKey = 'under' | 'delivers' | 'at' | 'involves' | 'by' | 'advances';
/** How a key of an action becomes a relation: to or from an entity of a kind. */
type Link = {
  readonly key: LinkKey;
  readonly kind: RelationKind;
  readonly other: EntityKind;
  readonly from: 'ACTION' | 'OTHER';
};

const UNDER: Link = { key: 'under', kind: 'GOVERNS', other: 'TERM', from: 'OTHER' };
const LINKS: readonly Link[] = [
  UNDER,
  { key: 'delivers', kind: 'DELIVERS', other: 'PROJECT', from: 'ACTION' },
  { key: 'at', kind: 'LOCATED_IN', other: 'PLACE', from: 'ACTION' },
  { key: 'involves', kind: 'INVOLVES', other: 'ORGANIZATION', from: 'ACTION' },
  { key: 'by', kind: 'RESPONSIBLE', other: 'ORGANIZATION', from: 'OTHER' },
  { key: 'advances', kind: 'ADVANCED_BY', other: 'GOAL', from: 'OTHER' },
];

type Statement = {
  readonly name: string;
  readonly verb: string | undefined;
  readonly evidence: readonly [Evidence, ...Evidence[]];
  readonly origin: Origin;
};

const state = (
  ctx: LoadContext,
  link: Link,
  action: Entry,
  { name, verb, evidence, origin }: Statement,
): void => {
  const { $at: at } = origin;
  const other = ctx.registry.find([link.other], name, at);
  if (other === undefined) return;
  if (link.key === 'advances' && !ctx.registry.proves(other, evidence[0]))
    mustBeSaid(ctx, other.label, evidence[0], at);
  else mustProve(ctx, other, evidence[0], at);
  const [from, to] = link.from === 'OTHER' ? [other, action] : [action, other];
  ctx.facts.relate(link.kind, from, to, {
    basis: 'STATED',
    verb: verb ?? null,
    note: null,
    evidence,
    origin,
  });
};

const conclude = (
  ctx: LoadContext,
  action: Entry,
  conclusion: CuratedConclusion,
  evidence: Evidence,
): void => {
  const { why, verb = null, $at } = conclusion;
  const claim = { basis: 'INFERRED', verb, note: why, evidence: [evidence], origin: conclusion } as const;
  const earlier =
    conclusion.continues === undefined ? undefined : ctx.registry.find(['ACTION'], conclusion.continues, $at);
  if (earlier !== undefined) ctx.facts.relate('CONTINUES', action, earlier, claim);
  for (const link of LINKS) {
    const name = conclusion[link.key];
    const other = name === undefined ? undefined : ctx.registry.find([link.other], name, $at);
    if (other === undefined) continue;
    const [from, to] = link.from === 'OTHER' ? [other, action] : [action, other];
    ctx.facts.relate(link.kind, from, to, claim);
  }
};
