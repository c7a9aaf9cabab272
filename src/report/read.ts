import type { Span } from '../domain/records.ts';
import { actionsIn } from './actions/actions.ts';
import { goalsIn } from './actions/goals.ts';
import type { Gazetteer } from './gazetteer.ts';
import { readGlossary } from './glossary/glossary.ts';
import { type DraftMeasure, measuresIn } from './measures/measures.ts';
import type { Standing } from './measures/standing.ts';
import { createStandingAt } from './measures/standing-at.ts';
import { namesIn } from './names/names.ts';
import type { ReadFacts } from './relations/read-facts.ts';
import { relationsIn } from './relations/relations.ts';
import { repairText } from './repair/repair.ts';
import { sectionAt } from '../domain/sections.ts';
import { sectionsWith } from './sections.ts';
import { sourceOf } from './source.ts';
import { type Head, headOf } from './structure/head.ts';
import { structureOf } from './structure/structure.ts';
import type { KnownTerms } from './terms/known.ts';
import { termsIn } from './terms/terms.ts';
import type { DraftRelation, GlossaryEntry, Message, Repair, Words } from './types.ts';

/** General knowledge that a report is read with: no name in it comes from a report. */
export type Knowledge = {
  readonly gazetteer: Gazetteer;
  /** Words that only look like slogans. */
  readonly stop: ReadonlySet<string>;
  readonly known: KnownTerms;
};

/** What is read from a report without a person: every offset points into `text`. */
export type ReadReport = ReadFacts & {
  readonly report: Head;
  readonly script: 'HANS' | 'HANT';
  readonly repairs: readonly Repair[];
  readonly glossary: readonly (GlossaryEntry & { readonly evidence: Words })[];
  readonly measures: readonly (Omit<DraftMeasure, 'evidence' | 'saidYear'> &
    Standing & { readonly evidence: Words })[];
  readonly relations: readonly DraftRelation[];
  readonly messages: readonly Message[];
};

/** Reads the text of a report, as decoded, from repair to relations. Any text is accepted; what is doubtful is a message. */
export const readReport = (raw: string, knowledge: Knowledge): ReadReport => {
  const { text, repairs, messages } = repairText(raw.replaceAll(/\r\n?/gu, '\n'));
  const source = sourceOf(text);
  const structure = structureOf(source);
  const head = headOf(source, structure);
  const glossary = readGlossary(source, structure);
  const sections = sectionsWith(source, 'draft', structure, glossary);
  const end = glossary.place?.start ?? structure.end;
  // Figures of the body only: a glossary explains words.
  const start = structure.lines[structure.body]?.start ?? 0;
  const measures = measuresIn(source, { start, end });
  const standingAt = createStandingAt(sections, head.year, source);
  const context = { sections, measures, year: head.year, end };
  const actions = actionsIn(source, context);
  const named: ReadFacts = {
    text,
    sections,
    glossary: glossary.entries,
    terms: termsIn(source, { sections, glossary: glossary.entries, end, ...knowledge }),
    actions,
    goals: goalsIn(source, { ...context, actions }),
    ...namesIn(source, { sections, end, head, gazetteer: knowledge.gazetteer }),
  };
  return {
    ...named,
    report: head,
    script: scriptOf(text),
    repairs,
    glossary: glossary.entries.map((entry) => ({ ...entry, evidence: wordsAt(text, entry) })),
    measures: measures.map(({ saidYear, ...measure }) => {
      const evidence = wordsAt(text, measure.evidence);
      return {
        ...measure,
        ...standingAt(sectionAt(sections, evidence.start), {
          words: source.plain.slice(evidence.start, evidence.end),
          start: evidence.start,
          saidYear,
        }),
        evidence,
      };
    }),
    relations: relationsIn(named),
    messages: [...messages, ...glossary.messages],
  };
};

const wordsAt = (text: string, { start, end }: Span): Words => ({
  start,
  end,
  quote: text.slice(start, end),
});

/** Characters that only one of the scripts writes, the commonest of reports. */
const ONLY_HANS = /[发产业区设务续质乡进动坚会长时实个现规]/gu;
const ONLY_HANT = /[發產業區設務續質鄉進動堅會長時實個現規]/gu;

const scriptOf = (text: string): 'HANS' | 'HANT' =>
  (text.match(ONLY_HANT)?.length ?? 0) > (text.match(ONLY_HANS)?.length ?? 0) ? 'HANT' : 'HANS';
