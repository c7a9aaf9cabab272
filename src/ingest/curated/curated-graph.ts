import type { Entity, ReportGraph } from '../../domain/records.ts';
import { sectionsOf } from '../../report/sections.ts';
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
import { relateOthers, relatePlaces } from './relate.ts';
import { summaryOf } from './summaries.ts';
import { homeOf, type Workshop } from './workshop.ts';

type Tools = { readonly fold: (text: string) => string; readonly scripts: ScriptConverter };

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

const openWorkshop = (folder: CuratedFolder, { fold, scripts }: Tools, problems: Problems): Workshop => {
  const ids = createIds(fold);
  const book = createBook({ fold, scripts, problems });
  const opening = { folder, ids, book, fold, problems };
  declarePlaces(opening);
  const slug = `${homeOf(opening)}-${folder.report.year}`;
  const report = `report:${slug}`;
  return {
    ...opening,
    report,
    sections: sectionsOf(folder.text, slug),
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

const finished = (shop: Workshop, { scripts }: Tools): ReportGraph => {
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
      text: folder.text,
    },
    sections: shop.sections,
    entities: book.entries().map((entry) => entityOf(shop, entry, scripts)),
    labels: book.entries().flatMap(({ labels }) => labels),
    definitions: facts.definitions,
    parts: facts.parts,
    relations: facts.relations(),
    measures: facts.measures,
  };
};

const entityOf = (shop: Workshop, entry: Entry, scripts: ScriptConverter): Entity => {
  const summary = summaryOf(shop, entry);
  const first = Math.min(entry.offset, firstUse(shop.folder.text, entry));
  const offset = Number.isFinite(first) ? first : 0;
  return {
    ...entry.draft,
    name: scripts.scripted(entry.label),
    summary: summary === null ? null : scripts.scripted(summary),
    position: `${slugOf(shop.report)}@${String(offset).padStart(7, '0')}#${entry.draft.id}`,
  };
};

/** Where a label of an entity first stands in the text; everyday words say nothing of it. */
const firstUse = (text: string, { labels }: Entry): number => {
  const uses = labels.filter(({ role }) => role !== 'CONTEXT').map((label) => text.indexOf(label.text));
  return Math.min(...uses.filter((use) => use !== -1));
};
