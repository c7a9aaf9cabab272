import type { EntityKind } from '../../domain/kinds.ts';
import type { RelationKind } from '../../domain/model.ts';
import { normal } from '../source.ts';
import type { DraftAction, DraftRelation, Words } from '../types.ts';
import type { ReadFacts } from './read-facts.ts';
import { createSpanIndex, type FoundSpan } from './spans.ts';

type Thing = { readonly id: string; readonly name: string; readonly kind: EntityKind };

/** Verbs that hold a thing back, meet it or fight it: the relation keeps the verb, since it is no promotion. */
const NOT_PROMOTING = /^(?:严格|坚决)?(?:控制|严控|遏制|防范|整治|打击|查处|化解|迎接|取缔|压减|淘汰|清理)/u;

/** What a clause names, it is about: its sentence states the relation. */
export const clauseRelations = (named: ReadFacts): readonly DraftRelation[] => {
  const index = createSpanIndex(thingsOf(named));
  return named.actions.flatMap((action) =>
    action.evidence.slice(0, 1).flatMap((clause) => {
      const found = index.within(clause);
      return found.flatMap((thing) => relate(action, clause, thing, found));
    }),
  );
};

const thingsOf = ({ terms, projects, places, organizations }: ReadFacts): readonly FoundSpan<Thing>[] => {
  const all = [
    ...terms.map((thing) => ({ thing, kind: 'TERM' as const })),
    ...projects.map((thing) => ({ thing, kind: 'PROJECT' as const })),
    ...places.map((thing) => ({ thing, kind: 'PLACE' as const })),
    ...organizations.map((thing) => ({ thing, kind: 'ORGANIZATION' as const })),
  ];
  return all.flatMap(({ thing: { id, name, evidence }, kind }) =>
    evidence.map(({ start, end }) => ({ start, end, value: { id, name, kind } })),
  );
};

const relate = (
  action: DraftAction,
  clause: Words,
  thing: FoundSpan<Thing>,
  all: readonly FoundSpan<Thing>[],
): readonly DraftRelation[] => {
  const kind = KINDS[thing.value.kind];
  if (kind === undefined || isPieceOfName(thing, all)) return [];
  const isGoverned = kind === 'GOVERNS';
  const verb = verbOf(clause.quote);
  return [
    {
      kind,
      from: isGoverned ? thing.value.id : action.id,
      to: isGoverned ? action.id : thing.value.id,
      basis: 'STATED',
      rule: null,
      verb,
      confidence: Math.min(action.confidence, SURE[thing.value.kind] ?? 0.8),
      why: `The clause names ${thing.value.name}.`,
      evidence: [clause],
    },
  ];
};

/** The verb as printed. */
const verbOf = (clause: string): string | null => {
  const length = NOT_PROMOTING.exec(normal(clause))?.[0].length ?? 0;
  return length === 0 ? null : clause.slice(0, length);
};

const KINDS: Readonly<Partial<Record<EntityKind, RelationKind>>> = {
  TERM: 'GOVERNS',
  PROJECT: 'DELIVERS',
  PLACE: 'LOCATED_IN',
  ORGANIZATION: 'INVOLVES',
};

/** A place in a clause may be where something comes from, an organisation may be an example: these are asked more often. */
const SURE: Readonly<Partial<Record<EntityKind, number>>> = {
  TERM: 0.85,
  PROJECT: 0.9,
  PLACE: 0.75,
  ORGANIZATION: 0.75,
};

/** 犁市鎮 within 犁市鎮中心衛生院 is no place of its own there, nor is a term within the name of a project. */
const isPieceOfName = (thing: FoundSpan<Thing>, all: readonly FoundSpan<Thing>[]): boolean =>
  all.some(
    (other) =>
      other.start <= thing.start &&
      thing.end <= other.end &&
      other.end - other.start > thing.end - thing.start,
  );
