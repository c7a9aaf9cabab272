import { relationModel } from '../domain/model.ts';
import type { MentionRecord, ReportGraph, Span } from '../domain/records.ts';

type Weighed = Pick<ReportGraph, 'text' | 'entities' | 'mentions' | 'relations' | 'measures'>;

/** What a report makes of an entity, in points; docs/weight.md says why so many. */
const POINTS = { calledWeighty: 8, ownParagraph: 8, ownSentence: 2, figure: 1, mention: 1 } as const;
const MOST_FIGURES = 3;
const MOST_MENTIONS = 5;

/**
 * How much a report makes of each entity, from what its text does: calls it weighty, gives it a paragraph or a sentence of its own, figures,
 * mentions. The glossary, which explains words and sets no weight, is left out.
 *
 * @param isWeighty whether a clause has a word that calls what stands in it weighty
 * @returns points, 0 and more
 */
export const weigh = (
  graph: Weighed,
  isWeighty: (clause: string) => boolean,
): ReadonlyMap<string, number> => {
  const body = graph.mentions.filter(({ inGlossary }) => !inGlossary);
  const mentions = Map.groupBy(body, ({ entity }) => entity);
  const room = roomOf(graph, mentions);
  const text = readText(graph.text);
  const crowd = crowdOf(body, text, kindsOf(graph));
  const figures = figuresOf(graph);
  return new Map(
    graph.entities.map(({ id, kind }) => {
      const named = (mentions.get(id) ?? []).map(({ evidence }) => evidence);
      const isAlone = named.some(({ start }) => crowd(kind, text.sentenceAt(start)) === 1);
      const points = [
        named.some(({ start }) => isWeighty(text.wordsOf(text.clauseAt(start)))) ? POINTS.calledWeighty : 0,
        text.paragraphs.some((paragraph) => isItsOwn(paragraph, named, room(id), text))
          ? POINTS.ownParagraph
          : 0,
        isAlone ? POINTS.ownSentence : 0,
        POINTS.figure * Math.min(figures(id), MOST_FIGURES),
        POINTS.mention * Math.min(named.length, MOST_MENTIONS),
      ];
      return [id, points.reduce((sum, one) => sum + one, 0)];
    }),
  );
};

type ReadText = {
  readonly paragraphs: readonly Span[];
  readonly sentenceAt: (offset: number) => Span;
  readonly clauseAt: (offset: number) => Span;
  readonly wordsOf: (span: Span) => string;
};

const readText = (text: string): ReadText => {
  const sentenceAt = between(text, /[。!?;!?;\n]/u);
  return {
    paragraphs: [...text.matchAll(/[^\n]+/gu)].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    })),
    sentenceAt,
    clauseAt: between(text, /[。!?;!?;,,::\n]/u),
    wordsOf: ({ start, end }) => text.slice(start, end),
  };
};

/** What stands around an offset between two of some marks. */
const between =
  (text: string, mark: RegExp) =>
  (offset: number): Span => {
    let [start, end] = [offset, offset];
    while (start > 0 && !mark.test(text[start - 1] ?? '')) start--;
    while (end < text.length && !mark.test(text[end] ?? '')) end++;
    return { start, end };
  };

/** The clauses that name an entity, and those of what is done for it. */
const roomOf = (
  { relations }: Weighed,
  mentions: ReadonlyMap<string, readonly MentionRecord[]>,
): ((id: string) => readonly Span[]) => {
  const done = Map.groupBy(
    relations.flatMap((relation) => {
      const { doneFor } = relationModel(relation.kind);
      return doneFor === null ? [] : relation.evidence.map((span) => ({ id: relation[doneFor], span }));
    }),
    ({ id }) => id,
  );
  return (id) => [
    ...(mentions.get(id) ?? []).map(({ evidence }) => evidence),
    ...(done.get(id) ?? []).map(({ span }) => span),
  ];
};

/** A paragraph whose first sentence, its title, names the entity, or half of which is about it. */
const isItsOwn = (
  { start, end }: Span,
  named: readonly Span[],
  room: readonly Span[],
  { sentenceAt, clauseAt }: ReadText,
): boolean => {
  const title = sentenceAt(start);
  // A single sentence is no room: chapters begin with one.
  if (title.end >= end - 1) return false;
  const isTitled = named.some((one) => one.start >= start && one.end <= title.end);
  if (isTitled) return true;
  const clauses = room
    .filter((one) => one.start >= start && one.end <= end)
    .map((one) => ({ start: clauseAt(one.start).start, end: clauseAt(one.end - 1).end }));
  return clauses.length > 0 && coveredBy(clauses) * 2 >= end - start;
};

const coveredBy = (spans: readonly Span[]): number => {
  let [covered, reached] = [0, 0];
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    covered += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return covered;
};

const kindsOf = ({ entities }: Weighed): ReadonlyMap<string, string> =>
  new Map(entities.map(({ id, kind }) => [id, kind]));

/** How many entities of a kind a sentence names. */
const crowdOf = (
  mentions: readonly MentionRecord[],
  { sentenceAt }: ReadText,
  kinds: ReadonlyMap<string, string>,
): ((kind: string, sentence: Span) => number) => {
  const named = new Map<string, Set<string>>();
  for (const { entity, evidence } of mentions) {
    const key = `${kinds.get(entity)} ${sentenceAt(evidence.start).start}`;
    named.set(key, (named.get(key) ?? new Set()).add(entity));
  }
  return (kind, { start }) => named.get(`${kind} ${start}`)?.size ?? 0;
};

/** Figures about an entity, and about what delivers it. */
const figuresOf = ({ measures, relations }: Weighed): ((id: string) => number) => {
  const counts = new Map<string, number>();
  const count = (id: string, by: number): void => void counts.set(id, (counts.get(id) ?? 0) + by);
  for (const { about } of measures) count(about, 1);
  const own = new Map(counts);
  for (const { kind, from, to } of relations) if (kind === 'DELIVERS') count(to, own.get(from) ?? 0);
  return (id) => counts.get(id) ?? 0;
};
