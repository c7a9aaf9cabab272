import type { EntityKind } from '../../domain/kinds.ts';
import type { RelationKind } from '../../domain/model.ts';
import type { DraftAction, DraftRelation, Words } from '../types.ts';
import type { Named } from './named.ts';
import { createSpanIndex, type Found } from './spans.ts';

type Thing = { readonly id: string; readonly name: string; readonly kind: EntityKind };

/** Verbs that hold a thing back, meet it or fight it: the relation keeps the verb, since it is no promotion. */
const NOT_PROMOTING =
  /^(?:严格|嚴格|坚决|堅決)?(?:控制|严控|嚴控|遏制|防范|防範|整治|打击|打擊|查处|查處|化解|迎接|取缔|取締|压减|壓減|淘汰|清理)/u;

/** What a clause names, it is about: its sentence states the relation. */
export const clauseRelations = (named: Named): readonly DraftRelation[] => {
  const index = createSpanIndex(thingsOf(named));
  return named.actions.flatMap((action) =>
    action.evidence.slice(0, 1).flatMap((clause) => {
      const found = index.within(clause);
      return found.flatMap((thing) => relate(action, clause, thing, found));
    }),
  );
};

const thingsOf = ({ terms, projects, places, organizations }: Named): readonly Found<Thing>[] => {
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
  thing: Found<Thing>,
  all: readonly Found<Thing>[],
): readonly DraftRelation[] => {
  const kind = KINDS[thing.value.kind];
  if (kind === undefined || isPieceOfName(thing, all)) return [];
  const isGoverned = kind === 'GOVERNS';
  const verb = NOT_PROMOTING.exec(clause.quote)?.[0] ?? null;
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
const isPieceOfName = (thing: Found<Thing>, all: readonly Found<Thing>[]): boolean =>
  all.some(
    (other) =>
      other.start <= thing.start &&
      thing.end <= other.end &&
      other.end - other.start > thing.end - thing.start,
  );
