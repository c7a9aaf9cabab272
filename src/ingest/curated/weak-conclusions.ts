import type { Entity, EntityLabel, Relation, ReportGraph } from '../../domain/records.ts';
import { GROUND_RULES, quotedIn } from './grounds.ts';

/** Why a conclusion does not stand as it is. */
export const WEAKNESSES = {
  NO_WORDS: 'has no words of the report to rest on; give quotes:',
  NAMES_ONLY: 'has a note that only repeats the names of its ends; say why',
  NOT_POINTED:
    'has a note that points at no words beside its clause; say which (同句, 段題, “…”), or give quotes:',
  NOT_HELD:
    'has a note that quotes words which its evidence does not hold; copy them exactly, or give quotes:',
} as const satisfies Readonly<Record<string, string>>;
export type Weakness = keyof typeof WEAKNESSES;

export type WeakConclusion = { readonly relation: Relation; readonly weakness: Weakness };

/** The conclusions of a report that a reader could not sign: without words, or with a note that is no ground. */
export const weakConclusions = (
  { relations, labels, entities }: ReportGraph,
  fold: (text: string) => string,
): readonly WeakConclusion[] => {
  const names = namesById(labels);
  const actions = new Set(entities.filter(isAction).map(({ id }) => id));
  return relations.flatMap((relation) => {
    const { basis, from, to } = relation;
    if (basis !== 'INFERRED') return [];
    const ends = [from, to];
    const weakness = weaknessOf(relation, {
      names: ends.map((id) => names.get(id) ?? '').join(''),
      isOfAction: ends.some((id) => actions.has(id)),
      fold,
    });
    return weakness === undefined ? [] : [{ relation, weakness }];
  });
};

type Ends = {
  /** Folded labels of both. */
  readonly names: string;
  readonly isOfAction: boolean;
  readonly fold: (text: string) => string;
};

const weaknessOf = (
  { note, evidence }: Relation,
  { names, isOfAction, fold }: Ends,
): Weakness | undefined => {
  if (evidence.length === 0) return 'NO_WORDS';
  const key = fold(note ?? '');
  const quoted = quotedIn(note ?? '');
  const held = evidence.map(({ quote }) => fold(quote));
  if (quoted.some((words) => !held.some((quote) => quote.includes(fold(words))))) return 'NOT_HELD';
  if (quoted.length > 0 || GROUND_RULES.some(({ pattern }) => key.search(pattern) !== -1)) return undefined;
  const isRepeated = Array.from(key).every((one) => FILLING.test(one) || names.includes(one));
  if (isRepeated) return 'NAMES_ONLY';
  return isOfAction && evidence.length === 1 ? 'NOT_POINTED' : undefined;
};

/** What says nothing of why: 的一部分, 即, 屬, and punctuation. */
const FILLING = /[的一部分即属为是之与和及其所在内中名有\P{L}]/u;

const namesById = (labels: readonly EntityLabel[]): ReadonlyMap<string, string> =>
  new Map(
    [...Map.groupBy(labels, ({ entity }) => entity)].map(([id, own]) => [
      id,
      own.map(({ key }) => key).join(''),
    ]),
  );

const isAction = ({ kind }: Entity): boolean => kind === 'ACTION';
