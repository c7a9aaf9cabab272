import type { Entity, ReportGraph } from '../../domain/records.ts';
import { readGlossary } from '../../report/glossary/glossary.ts';
import { glossaryOf, sectionsOf } from '../../report/sections.ts';
import { structureOf } from '../../report/structure/structure.ts';
import type { ScriptConverter } from '../../script/convert.ts';
import { createProblems, type Problem, type Problems, problemsOf, throwIfAny } from '../problems.ts';
import { createQuotes } from '../quotes.ts';
import { weigh } from '../weigh.ts';
import { createBook } from './book.ts';
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
import type { Opening, Workshop } from './workshop.ts';

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
  const shop = openWorkshop(folder, files.name, tools, problems);
  fill(shop, tools);
  return problems.all().length > 0
    ? { graph: null, problems: problems.all() }
    : { graph: finished(shop, tools), problems: [] };
};

const openWorkshop = (
  folder: CuratedFolder,
  name: string | null,
  tools: Tools,
  problems: Problems,
): Workshop => {
  const { scripts } = tools;
  const fold = tools.fold.key;
  const ids = createIds(fold);
  const book = createBook({ fold, scripts, problems });
  const opening = { folder, ids, book, fold, problems };
  declarePlaces(opening);
  const home = homeOf(opening);
  const slug = `${home.slug}-${folder.report.year}`;
  const report = `report:${slug}`;
  const sections = sectionsOf(folder.text, slug);
  const provenance = provenanceIn({ name, reviewed: folder.report.reviewed });
  return {
    ...opening,
    report,
    home,
    sections,
    glossary: glossaryOf(sections)?.heading,
    entries: once(() => readGlossary(folder.text, structureOf(folder.text)).entries),
    whole: { start: 0, end: folder.text.length },
    quotes: createQuotes(folder.text, report, problems),
    facts: createFacts(report, provenance, problems),
    provenance,
  };
};

/** @throws SEED_INVALID when the place of the report is not declared: every id depends on it */
const homeOf = ({ folder, book, problems }: Opening): Workshop['home'] => {
  const { place, title, $at } = folder.report;
  const draft = book.lookup(['PLACE'], place)[0]?.draft;
  if (draft?.kind === 'PLACE') return { id: draft.id, slug: slugOf(draft.id), level: draft.level };
  problems.add($at, `the place of the report must be declared under places:, was ${place}`);
  throwIfAny(problems, title);
  throw new RangeError('a problem was added');
};

/** Declares everything before it relates anything, so that a file may name what a later one declares. */
const fill = (shop: Workshop, { scripts }: Tools): void => {
  declareOrganizations(shop);
  declareGoals(shop);
  declareProjects(shop);
  const heads = declareTerms(shop);
  noteAllLocalForms(shop);
  defineTerms(shop, heads, scripts.scripted);
  const undertakings = declareActions(shop);
  relatePlaces(shop);
  for (const undertaking of undertakings) relateAction(shop, undertaking);
  relateOthers(shop);
  measureGoals(shop);
};

const finished = (shop: Workshop, tools: Tools): ReportGraph => {
  const { folder, book, facts, report, home } = shop;
  const recorded = { ...shop, index: indexFacts(facts) };
  const { title, year, issuedOn = null, speaker = null, reviewed } = folder.report;
  const graph: ReportGraph = {
    report: { id: report, title, year, place: home.id, level: home.level, issuedOn, speaker, reviewed },
    text: folder.text,
    sections: shop.sections,
    entities: book.entries().map((entry) => finishedEntity(recorded, entry, tools.scripts)),
    labels: book.entries().flatMap(({ labels }) => labels),
    definitions: facts.definitions,
    parts: facts.parts.map((part) => finishedPart(part, tools.scripts)),
    relations: facts.relations(),
    measures: facts.measures,
    mentions: mentionsIn(shop, tools),
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
