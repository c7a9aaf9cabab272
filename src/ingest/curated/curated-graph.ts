import type { Entity, ReportGraph } from '../../domain/records.ts';
import { readGlossary } from '../../report/glossary/glossary.ts';
import { glossaryOf, sectionsOf } from '../../report/sections.ts';
import { sourceOf } from '../../report/source.ts';
import { structureOf } from '../../report/structure/structure.ts';
import type { ScriptConverter } from '../../script/convert.ts';
import { createProblems, type Problem, type Problems, problemsOf, throwIfAny } from '../problems.ts';
import { createQuotes } from '../quotes.ts';
import { weigh } from '../weigh.ts';
import { createRegistry } from './entity-registry.ts';
import { declareActions, relateAction } from './chapters.ts';
import { declareGoals, declareOrganizations, declarePlaces, declareProjects } from './declare-names.ts';
import { declareTerms } from './declare-terms.ts';
import { defineTerms } from './define-terms.ts';
import { createFacts } from './facts.ts';
import { finishedEntity } from './finished-entity.ts';
import { finishedPart } from './finished-part.ts';
import { readCuratedFolder, type CuratedFolder } from './folder.ts';
import { createIds, slugOf } from './ids.ts';
import { noteAllLocalForms } from './local-forms.ts';
import { measureGoals } from './measures.ts';
import { mentionsIn, type MentionTools } from './mentions.ts';
import { provenanceIn } from './origin.ts';
import { indexFacts } from './fact-index.ts';
import { relateOthers, relatePlaces } from './relate.ts';
import type { ReviewFiles } from './review-files.ts';
import type { OpeningContext, LoadContext } from './load-context.ts';

type Tools = MentionTools & { readonly scripts: ScriptConverter; readonly weighty: readonly string[] };

/**
 * Reads a folder of curated files (docs/curating.md) into all that the report says, every quote checked against its text.
 *
 * @throws SEED_INVALID with every problem, each with file, line and column
 * @throws FILE_UNREADABLE when a file cannot be read
 */
export const readCuratedGraph = (files: ReviewFiles, tools: Tools): ReportGraph => {
  const { graph, problems } = tryCuratedGraph(files, tools);
  if (graph !== null) return graph;
  throw problemsOf(problems, files.path);
};

/** What the files say, or else every problem that readCuratedGraph would refuse them for. */
export type Tried =
  | { readonly graph: ReportGraph; readonly problems: readonly [] }
  | { readonly graph: null; readonly problems: readonly Problem[] };

export const tryCuratedGraph = (files: ReviewFiles, tools: Tools): Tried => {
  const problems = createProblems();
  const folder = readCuratedFolder(files, problems);
  // A file of the wrong shape is left out, and every name that it declares would then be missing elsewhere.
  if (problems.all().length > 0) return { graph: null, problems: problems.all() };
  const ctx = openContext(folder, files.name, tools, problems);
  fill(ctx, tools);
  return problems.all().length > 0
    ? { graph: null, problems: problems.all() }
    : { graph: finished(ctx, tools), problems: [] };
};

const openContext = (
  folder: CuratedFolder,
  name: string | null,
  tools: Tools,
  problems: Problems,
): LoadContext => {
  const { scripts } = tools;
  const fold = tools.fold.key;
  const ids = createIds(fold);
  const registry = createRegistry({ fold, scripts, problems });
  const opening = { folder, ids, registry, fold, problems };
  declarePlaces(opening);
  const home = homeOf(opening);
  const slug = `${home.slug}-${folder.report.year}`;
  const report = `report:${slug}`;
  const source = sourceOf(folder.text);
  const sections = sectionsOf(source, slug);
  const provenance = provenanceIn({ name, reviewed: folder.report.reviewed });
  return {
    ...opening,
    report,
    home,
    sections,
    glossary: glossaryOf(sections)?.heading,
    entries: once(() => readGlossary(source, structureOf(source)).entries),
    whole: { start: 0, end: folder.text.length },
    quotes: createQuotes(folder.text, report, problems),
    facts: createFacts(report, provenance, problems),
    provenance,
  };
};

/** @throws SEED_INVALID when the place of the report is not declared: every id depends on it */
const homeOf = ({ folder, registry, problems }: OpeningContext): LoadContext['home'] => {
  const { place, title, $at } = folder.report;
  const draft = registry.lookup(['PLACE'], place)[0]?.draft;
  if (draft?.kind === 'PLACE') return { id: draft.id, slug: slugOf(draft.id), level: draft.level };
  problems.add($at, `the place of the report must be declared under places:, was ${place}`);
  throwIfAny(problems, title);
  throw new RangeError('a problem was added');
};

/** Declares everything before it relates anything, so that a file may name what a later one declares. */
const fill = (ctx: LoadContext, { scripts }: Tools): void => {
  declareOrganizations(ctx);
  declareGoals(ctx);
  declareProjects(ctx);
  const heads = declareTerms(ctx);
  noteAllLocalForms(ctx);
  defineTerms(ctx, heads, scripts.scripted);
  const undertakings = declareActions(ctx);
  relatePlaces(ctx);
  for (const undertaking of undertakings) relateAction(ctx, undertaking);
  relateOthers(ctx);
  measureGoals(ctx);
};

const finished = (ctx: LoadContext, tools: Tools): ReportGraph => {
  const { folder, registry, facts, report, home } = ctx;
  const recorded = { ...ctx, index: indexFacts(facts) };
  const { title, year, issuedOn = null, speaker = null, reviewed } = folder.report;
  const graph: ReportGraph = {
    report: { id: report, title, year, place: home.id, level: home.level, issuedOn, speaker, reviewed },
    text: folder.text,
    sections: ctx.sections,
    entities: registry.entries().map((entry) => finishedEntity(recorded, entry, tools.scripts)),
    labels: registry.entries().flatMap(({ labels }) => labels),
    definitions: facts.definitions,
    parts: facts.parts.map((part) => finishedPart(part, tools.scripts)),
    relations: facts.relations(),
    measures: facts.measures,
    mentions: mentionsIn(ctx, tools),
  };
  return { ...graph, entities: weighed({ ...graph, relations: facts.spoken() }, tools) };
};

const weighed = (graph: ReportGraph, { fold, weighty }: Tools): readonly Entity[] => {
  const words = weighty.map(fold.key);
  const weights = weigh(graph, (clause) => {
    const key = fold.key(clause);
    return words.some((word) => key.includes(word));
  });
  return graph.entities.map((entity) => ({ ...entity, weight: weights.get(entity.id) ?? 0 }));
};

/** Most reports number their entries, and need no other way to find them. */
const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
};
