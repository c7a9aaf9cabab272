import type { Entity, ReportGraph } from '../../domain/records.ts';
import { glossaryOf, sectionsOf } from '../../report/sections.ts';
import type { ScriptConverter } from '../../script/convert.ts';
import { createProblems, throwIfAny, type Problems } from '../problems.ts';
import { createQuotes } from '../quotes.ts';
import { createBook, type Entry } from './book.ts';
import { declareActions, relateAction } from './chapters.ts';
import { declareGoals, declareOrganizations, declarePlaces, declareProjects } from './declare-names.ts';
import { declareTerms } from './declare-terms.ts';
import { explainTerms } from './explain-terms.ts';
import { createFacts } from './facts.ts';
import { readCuratedFolder, type CuratedFolder } from './folder.ts';
import { createIds, slugOf } from './ids.ts';
import { noteAllLocalForms } from './local-forms.ts';
import { measureGoals } from './measures.ts';
import { mentionsIn, type MentionTools } from './mentions.ts';
import { relateOthers, relatePlaces } from './relate.ts';
import { summaryOf } from './summaries.ts';
import { homeOf, type Workshop } from './workshop.ts';

type Tools = MentionTools & { readonly scripts: ScriptConverter };

/**
 * Reads a folder of curated files (docs/curating.md) into all that the report says, every quote checked against its text.
 *
 * @throws SEED_INVALID with every problem, each with file, line and column
 * @throws FILE_UNREADABLE when a file cannot be read
 */
export const readCuratedGraph = (path: string, tools: Tools): ReportGraph => {
  const problems = createProblems();
  const folder = readCuratedFolder(path, problems);
  // A file of the wrong shape is left out, and every name that it declares would then be missing elsewhere.
  throwIfAny(problems, path);
  const shop = openWorkshop(folder, tools, problems);
  fill(shop, tools);
  throwIfAny(problems, path);
  return finished(shop, tools);
};

const openWorkshop = (folder: CuratedFolder, tools: Tools, problems: Problems): Workshop => {
  const { scripts } = tools;
  const fold = tools.fold.key;
  const ids = createIds(fold);
  const book = createBook({ fold, scripts, problems });
  const opening = { folder, ids, book, fold, problems };
  declarePlaces(opening);
  const slug = `${homeOf(opening)}-${folder.report.year}`;
  const report = `report:${slug}`;
  const sections = sectionsOf(folder.text, slug);
  return {
    ...opening,
    report,
    sections,
    glossary: glossaryOf(sections)?.heading,
    whole: { start: 0, end: folder.text.length },
    quotes: createQuotes(folder.text, report, problems),
    facts: createFacts(report),
  };
};

/** Declares everything before it relates anything, so that a file may name what a later one declares. */
const fill = (shop: Workshop, { scripts }: Tools): void => {
  declareOrganizations(shop);
  declareGoals(shop);
  declareProjects(shop);
  const heads = declareTerms(shop);
  noteAllLocalForms(shop);
  explainTerms(shop, heads, scripts.scripted);
  const undertakings = declareActions(shop);
  relatePlaces(shop);
  for (const undertaking of undertakings) relateAction(shop, undertaking);
  relateOthers(shop);
  measureGoals(shop);
};

const finished = (shop: Workshop, tools: Tools): ReportGraph => {
  const { folder, book, facts, report } = shop;
  const { title, year, issuedOn, speaker } = folder.report;
  const home = book.lookup(['PLACE'], folder.report.place)[0];
  if (home?.draft.kind !== 'PLACE') {
    shop.problems.add(
      folder.report.$at,
      `the place of the report must be declared under places:, was ${folder.report.place}`,
    );
    throwIfAny(shop.problems, title);
  }
  return {
    report: {
      id: report,
      title,
      year,
      place: home?.draft.id ?? '',
      level: home?.draft.kind === 'PLACE' ? home.draft.level : null,
      issuedOn: issuedOn ?? null,
      speaker: speaker ?? null,
    },
    text: folder.text,
    sections: shop.sections,
    entities: book.entries().map((entry) => entityOf(shop, entry, tools.scripts)),
    labels: book.entries().flatMap(({ labels }) => labels),
    definitions: facts.definitions,
    parts: facts.parts,
    relations: facts.relations(),
    measures: facts.measures,
    mentions: mentionsIn(shop, tools),
  };
};

const entityOf = (shop: Workshop, entry: Entry, scripts: ScriptConverter): Entity => {
  const summary = summaryOf(shop, entry);
  const first = Math.min(entry.offset, firstUse(shop.folder.text, entry));
  const offset = Number.isFinite(first) ? first : 0;
  return {
    ...entry.draft,
    name: scripts.scripted(entry.label),
    said: saidOf(shop, entry),
    summary: summary === null ? null : scripts.scripted(summary),
    position: `${slugOf(shop.report)}@${String(offset).padStart(7, '0')}#${entry.draft.id}`,
  };
};

/** Where a label of an entity first stands in the text; everyday words say nothing of it. */
const firstUse = (text: string, { labels }: Entry): number => {
  const uses = labels.filter(({ role }) => role !== 'CONTEXT').map((label) => text.indexOf(label.text));
  return Math.min(...uses.filter((use) => use !== -1));
};

/** What reports say it by: definitions, and the clauses that are it or are done for it. */
const saidOf = ({ facts, fold }: Workshop, { draft, use }: Entry): string => {
  const definitions = facts.definitions
    .filter(({ term }) => term === draft.id)
    .map(({ evidence }) => evidence.quote);
  const clauses = facts
    .relations()
    .filter(({ kind, to }) => to === draft.id && (kind === 'DELIVERS' || kind === 'PURSUES'))
    .flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
  const figures = facts.measures
    .filter(({ about }) => about === draft.id)
    .flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
  return [...new Set([...definitions, ...(use === undefined ? [] : [use.quote]), ...clauses, ...figures])]
    .map(fold)
    .join('\n');
};
