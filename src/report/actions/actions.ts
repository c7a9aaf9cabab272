import type { Section } from '../../domain/records.ts';
import type { DraftMeasure } from '../measures/measures.ts';
import type { Source } from '../source.ts';
import type { DraftAction, Guess } from '../types.ts';
import { stretchesOf } from './body.ts';
import { segmentsIn, type Segment } from './clauses.ts';
import { toldBy } from './deeds.ts';
import { createFiguresIn, type FiguresIn, isCount } from './figures.ts';
import { namesOf, type NamedDeed, quoted } from './deed-names.ts';
import type { ClauseReading } from './readings.ts';
import { createStandingAt, type SaidClause, type StandingAt } from '../measures/standing-at.ts';

/** What the stages before have found of a report. `year` is the report's; `end` is where its body ends. */
export type ActionContext = {
  readonly sections: readonly Section[];
  readonly measures: readonly DraftMeasure[];
  readonly year: number | null;
  readonly end: number;
};

/** The actions of a report in text order: what its clauses say was done, or will be. Offsets are those of the source. */
export const actionsIn = (
  source: Source,
  { sections, measures, year, end }: ActionContext,
): readonly DraftAction[] => {
  const { text, plain } = source;
  const figuresIn = createFiguresIn(measures);
  const standingAt = createStandingAt(sections, year, source);
  const told = stretchesOf(plain, sections, end).filter(({ isOutlook }) => !isOutlook);
  return told.flatMap((stretch) => {
    const place = { text, plain, figuresIn, standingAt, section: stretch.section };
    return segmentsIn(plain, stretch).flatMap((segment) => actionsOf(place, segment));
  });
};

/** A section of a text, with what is known of it. */
type SectionContext = {
  readonly text: string;
  readonly plain: string;
  readonly section: Section;
  readonly figuresIn: FiguresIn;
  readonly standingAt: StandingAt;
};

const actionsOf = (place: SectionContext, segment: Segment): readonly DraftAction[] => {
  const { text, plain, figuresIn } = place;
  const start = segment[0]?.start ?? 0;
  const sentence = { start, words: plain.slice(start, segment.at(-1)?.end) };
  const { deeds } = toldBy(plain, segment, (deed) => figuresIn(deed).some(isCount));
  return deeds.flatMap((deed) =>
    namesOf(text, plain, deed).map((named) => toAction(place, sentence, deed, named)),
  );
};

const toAction = (
  place: SectionContext,
  sentence: SaidClause,
  deed: ClauseReading,
  named: NamedDeed,
): DraftAction => {
  const { year, status } = place.standingAt(place.section, sentence);
  return {
    id: `action/${named.own.start}`,
    name: named.name,
    labels: [named.name],
    evidence: [quoted(place.text, named.quote)],
    verb: named.verb,
    status: status === 'TARGET' ? 'PLANNED' : 'ACHIEVED',
    year: Number.isNaN(year) ? null : year,
    section: place.section.id,
    measures: place.figuresIn(named.own).map(({ index }) => index),
    ...guessOf(deed),
  };
};

/** How sure each way of reading is, as measured against a curated report. */
const guessOf = ({ by, verbClass }: ClauseReading): Guess => {
  if (by === 'PREDICATE') return { confidence: 0.8, why: 'The predicate of the clause tells a result.' };
  if (by === 'ADVERB')
    return { confidence: 0.6, why: 'An adverb or 了 shows a verb at its beginning, which no list has.' };
  return verbClass === 'DEED'
    ? { confidence: 0.9, why: 'The clause begins with a verb of doing.' }
    : { confidence: 0.65, why: 'The clause tells a state to reach, and no deed before it leads there.' };
};
