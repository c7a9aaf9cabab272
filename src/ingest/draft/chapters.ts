import type { Section, Span } from '../../domain/records.ts';
import type { Paragraph } from '../../text/lines.ts';
import type { DraftAction, DraftRelation, Words } from '../../report/types.ts';
import { measureLine } from './measure-line.ts';
import type { Drafting } from './reading.ts';
import { groundOf, guessOf, listed, type Row } from './rows.ts';

/** An action where it stands. */
type Placed = {
  readonly action: DraftAction;
  readonly clause: Words;
  readonly chapter: Section;
  readonly paragraph: Paragraph;
};

/** What is or was done, in text order: a list of chapters by the section that holds them and by year and standing. */
export const chapterRows = (drafting: Drafting): readonly Row[] => {
  const placed = drafting.reading.actions.flatMap((action) => placeOf(drafting, action) ?? []);
  const chapters = Map.groupBy(
    placed,
    ({ chapter, action: { year, status } }) => `${chapter.id} ${year} ${status}`,
  );
  return [...chapters.values()].flatMap((actions) => chapterRow(drafting, actions));
};

const DEEPEST_CHAPTER = 2;

const placeOf = ({ reading, quoting }: Drafting, action: DraftAction): Placed | undefined => {
  const [clause] = action.evidence;
  if (clause === undefined || action.year === null) return undefined;
  const chapter = reading.sections.findLast(
    ({ start, end, depth }) => depth <= DEEPEST_CHAPTER && start <= clause.start && clause.start < end,
  );
  const paragraph = quoting.paragraphAt(clause.start);
  return chapter === undefined || paragraph === undefined
    ? undefined
    : { action, clause, chapter, paragraph };
};

const chapterRow = (drafting: Drafting, actions: readonly Placed[]): readonly Row[] => {
  const [first] = actions;
  if (first === undefined) return [];
  const { chapter, action } = first;
  const paragraphs = [...Map.groupBy(actions, ({ paragraph }) => paragraph.start).values()];
  return [
    {
      chapter: chapter.heading,
      year: action.year ?? undefined,
      status: action.status,
      paragraphs: paragraphs.flatMap((inside) => paragraphRow(drafting, inside, chapter)),
    },
  ];
};

const paragraphRow = (drafting: Drafting, actions: readonly Placed[], chapter: Span): readonly Row[] => {
  const [first] = actions;
  if (first === undefined) return [];
  const shared = sharedTitles(drafting, first, actions);
  return [
    {
      opens: drafting.quoting.opening(first.paragraph, chapter),
      ...titled(drafting, first, shared),
      actions: actions.map((one) => actionRow(drafting, one, shared)),
    },
  ];
};

/** A term that the title of the paragraph names holds for all of its actions. */
const titled = (
  { nameOf, quoting }: Drafting,
  { paragraph }: Placed,
  shared: readonly DraftRelation[],
): Row => {
  const [title] = shared[0]?.evidence ?? [];
  if (title === undefined) return {};
  return {
    under: shared.map((relation) => ({ term: nameOf(relation.from), ...guessOf(relation) })),
    quote: quoting.quote(title, paragraph),
  };
};

/** Terms that the title within the paragraph names, for every action of it. */
const sharedTitles = (
  drafting: Drafting,
  { paragraph }: Placed,
  actions: readonly Placed[],
): readonly DraftRelation[] => {
  const [first = [], ...others] = actions.map(({ action }) => byTitle(drafting, action));
  const isInside = ({ evidence: [title] }: DraftRelation): boolean =>
    title !== undefined && paragraph.start <= title.start && title.end <= paragraph.end;
  return first.filter(
    (relation) =>
      isInside(relation) && others.every((other) => other.some(({ from }) => from === relation.from)),
  );
};

/** The title is quoted before the clause. */
const byTitle = ({ relationsOf }: Drafting, { id }: DraftAction): readonly DraftRelation[] =>
  relationsOf(id, 'GOVERNS', 'to').filter(({ evidence }) => evidence.length > 1);

const actionRow = (
  drafting: Drafting,
  { action, clause, paragraph }: Placed,
  shared: readonly DraftRelation[],
): Row => {
  const { reading, quoting, relationsOf, nameOf } = drafting;
  const titles = byTitle(drafting, action);
  const wide = withGoals(drafting, action, clause);
  const references = (
    kind: DraftRelation['kind'],
    side: 'from' | 'to',
    key: string,
  ): readonly Row[] | undefined =>
    listed(
      relationsOf(action.id, kind, side)
        .filter((relation) => relation.basis === 'STATED' && !titles.includes(relation))
        .map((relation) =>
          referenceRow(drafting, relation, key, side === 'from' ? relation.to : relation.from),
        ),
    );
  return {
    action: action.name,
    ...guessOf(action),
    quote: quoting.quote(wide, paragraph),
    under: references('GOVERNS', 'to', 'term'),
    delivers: references('DELIVERS', 'from', 'project'),
    at: references('LOCATED_IN', 'from', 'place'),
    involves: references('INVOLVES', 'from', 'organization'),
    advances: references('ADVANCED_BY', 'to', 'goal'),
    measures: listed(action.measures.flatMap((index) => lineAt(reading.measures, index))),
    inferred: listed(
      titles
        .filter(({ from }) => !shared.some((relation) => relation.from === from))
        .map((relation) => ({
          under: nameOf(relation.from),
          why: groundOf({ ...relation, rule: 'TITLE' }),
          ...guessOf(relation),
        })),
    ),
  };
};

/** The words of an action reach as far as the goals that they are for. */
const withGoals = ({ relationsOf }: Drafting, { id }: DraftAction, { start, end }: Words): Span => {
  const ends = relationsOf(id, 'ADVANCED_BY', 'to').flatMap(({ evidence }) =>
    evidence.map((words) => words.end),
  );
  return { start, end: Math.max(end, ...ends) };
};

const lineAt = (measures: Drafting['reading']['measures'], index: number): readonly string[] => {
  const measure = measures[index];
  const line = measure === undefined ? null : measureLine(measure);
  return line === null ? [] : [line];
};

const referenceRow = ({ nameOf }: Drafting, relation: DraftRelation, key: string, other: string): Row => ({
  [key]: nameOf(other),
  verb: relation.verb ?? undefined,
  ...guessOf(relation),
});
