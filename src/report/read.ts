import type { Evidence, Section } from '../domain/records.ts';
import { readGlossary } from './glossary/glossary.ts';
import { type DraftMeasure, measuresIn } from './measures/measures.ts';
import { type Standing, standingOf } from './measures/standing.ts';
import { repairText } from './repair/repair.ts';
import { sectionAt, sectionsOf } from './sections.ts';
import { type Head, headOf } from './structure/head.ts';
import { structureOf } from './structure/structure.ts';
import type { GlossaryEntry, Message, Repair } from './types.ts';

type Words = Omit<Evidence, 'report'>;

/** What is read from a report without a person: every offset points into `text`. */
export type ReadReport = {
  readonly report: Head;
  readonly script: 'HANS' | 'HANT';
  /** The cleaned text. */
  readonly text: string;
  readonly repairs: readonly Repair[];
  readonly sections: readonly Section[];
  readonly glossary: readonly (GlossaryEntry & { readonly evidence: Words })[];
  readonly measures: readonly (Omit<DraftMeasure, 'evidence'> & Standing & { readonly evidence: Words })[];
  readonly messages: readonly Message[];
};

/** Reads the text of a report, as decoded, from repair to figures. Any text is accepted; what is doubtful is a message. */
export const readReport = (raw: string): ReadReport => {
  const { text, repairs, messages } = repairText(raw.replaceAll(/\r\n?/gu, '\n'));
  const structure = structureOf(text);
  const head = headOf(text, structure);
  const glossary = readGlossary(text, structure);
  const sections = sectionsOf(text, 'draft');
  const words = ({ start, end }: { start: number; end: number }): Words => ({
    start,
    end,
    quote: text.slice(start, end),
  });
  return {
    report: head,
    script: scriptOf(text),
    text,
    repairs,
    sections,
    glossary: glossary.entries.map((entry) => ({ ...entry, evidence: words(entry) })),
    measures: bodyMeasures(text, sections, glossary.place?.start ?? structure.end).map((measure) => {
      const evidence = words(measure.evidence);
      const standing = standingOf(
        sectionAt(sections, evidence.start),
        evidence.quote,
        head.year ?? Number.NaN,
      );
      return { ...measure, ...standing, evidence };
    }),
    messages: [...messages, ...glossary.messages],
  };
};

/** Figures of the body; a glossary explains words. */
const bodyMeasures = (text: string, sections: readonly Section[], end: number): readonly DraftMeasure[] => {
  const start = sections[1]?.start ?? 0;
  return measuresIn(text.slice(start, end), start);
};

/** Characters that only one of the scripts writes, the commonest of reports. */
const ONLY_HANS = /[发产业区设务续质乡进动坚会长时实个现规]/gu;
const ONLY_HANT = /[發產業區設務續質鄉進動堅會長時實個現規]/gu;

const scriptOf = (text: string): 'HANS' | 'HANT' =>
  (text.match(ONLY_HANT)?.length ?? 0) > (text.match(ONLY_HANS)?.length ?? 0) ? 'HANT' : 'HANS';
