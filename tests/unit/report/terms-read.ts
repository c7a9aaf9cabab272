import { readGlossary } from '../../../src/report/glossary/glossary.ts';
import { sectionsOf } from '../../../src/report/sections.ts';
import { sourceOf } from '../../../src/report/source.ts';
import { structureOf } from '../../../src/report/structure/structure.ts';
import { termsIn } from '../../../src/report/terms/terms.ts';
import type { DraftTerm } from '../../../src/report/types.ts';
import { KNOWLEDGE } from '../../support/knowledge.ts';

/** The terms of a cleaned text, its glossary read first, as the reader does. */
export const termsOf = (text: string, stop: readonly string[] = []): readonly DraftTerm[] => {
  const structure = structureOf(sourceOf(text));
  const { entries, place } = readGlossary(sourceOf(text), structure);
  return termsIn(sourceOf(text), {
    sections: sectionsOf(sourceOf(text), 'test'),
    glossary: entries,
    end: place?.start ?? structure.end,
    stop: new Set(stop),
    known: KNOWLEDGE.known,
    gazetteer: KNOWLEDGE.gazetteer,
  });
};

/** A report around one sentence. */
export const reportWith = (sentence: string): string =>
  `2031年青山市政府工作報告\n各位代表:\n一、重點工作\n${sentence}\n`;

export const namesIn = (sentence: string, stop: readonly string[] = []): readonly string[] =>
  termsOf(reportWith(sentence), stop).map(({ name }) => name);
