import type { Evidence, Section, Span } from '../../domain/records.ts';
import { sectionAt } from '../../domain/sections.ts';
import type { Entry } from './entity-registry.ts';
import { noteFirstUse } from './entity-registry.ts';
import { claimOf } from './claims.ts';
import { namedGoal } from './declare-names.ts';
import type { CuratedAction, CuratedChapter, CuratedConclusion, CuratedParagraph } from './format.ts';
import { headingWords } from './grounds.ts';
import { addMeasure } from './measures.ts';
import { ACTION_LINKS, type ActionLink, linkOf, STATED_LINKS } from './links.ts';
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
  readonly section: Section;
  readonly within: Span;
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
      {
        said,
        evidence,
        paragraph,
        title,
        chapter,
        section,
        within,
        entry: declareAction(ctx, chapter, said, evidence),
      },
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

/** Relates an action to what its words, the titles above it and the editor's conclusions connect it with, and notes its figures. */
export const relateAction = (ctx: LoadContext, done: Undertaking): void => {
  const { said, evidence, paragraph, title, chapter, section, entry } = done;
  for (const link of STATED_LINKS)
    for (const { origin = said, ...reference } of said[link.key])
      state(ctx, link, entry, { ...reference, evidence: [evidence], origin });
  if (title !== undefined)
    for (const { origin = paragraph, ...reference } of paragraph.under)
      state(ctx, linkOf('under'), entry, { ...reference, evidence: [title, evidence], origin });
  for (const { origin = chapter, ...reference } of chapter.under)
    state(ctx, linkOf('under'), entry, {
      ...reference,
      evidence: [headingWords(ctx, section), evidence],
      origin,
    });
  for (const conclusion of [...paragraph.inferred, ...said.inferred]) conclude(ctx, done, conclusion);
  const status = chapter.status === 'PLANNED' ? 'TARGET' : 'ACTUAL';
  for (const { measure: line, among } of said.measures)
    addMeasure(ctx, {
      about: entry,
      line,
      among,
      year: chapter.year,
      status,
      evidence: [evidence],
      origin: said,
    });
};

type Statement = {
  readonly name: string;
  /** Of mappings that name one of several kinds: which. */
  readonly key?: string;
  readonly verb: string | undefined;
  readonly evidence: readonly [Evidence, ...Evidence[]];
  readonly origin: Origin;
};

const state = (
  ctx: LoadContext,
  link: ActionLink,
  action: Entry,
  { name, key, verb, evidence, origin }: Statement,
): void => {
  const { $at: at } = origin;
  const other = ctx.registry.find(
    link.other.filter((kind) => key === undefined || kind.toLowerCase() === key),
    name,
    at,
  );
  if (other === undefined) return;
  if (other.draft.kind === 'GOAL' && !ctx.registry.proves(other, evidence[0]))
    mustBeSaid(ctx, other.label, evidence[0], at);
  else mustProve(ctx, other, evidence[0], at);
  const [from, to] = link.from === 'OTHER' ? [other, action] : [action, other];
  ctx.facts.relate(link.kind, from, to, {
    basis: 'STATED',
    verb: verb ?? null,
    note: null,
    caveat: null,
    evidence,
    origin,
  });
};

const conclude = (
  ctx: LoadContext,
  { entry: action, evidence, within, section }: Undertaking,
  conclusion: CuratedConclusion,
): void => {
  const where = { clause: evidence, paragraph: within, chapter: section };
  for (const link of ACTION_LINKS) {
    const name = conclusion[link.key];
    const other = name === undefined ? undefined : ctx.registry.find(link.other, name, conclusion.$at);
    if (other === undefined) continue;
    const [from, to] = link.from === 'OTHER' ? [other, action] : [action, other];
    ctx.facts.relate(
      link.kind,
      from,
      to,
      claimOf(ctx, { from, to, said: conclusion, own: [evidence], where }),
    );
  }
};
