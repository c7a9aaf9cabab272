import { uniqueBy } from '../../domain/collections.ts';
import { type RelationKind, relationModel } from '../../domain/model.ts';
import type { Definition, Evidence, Measure, Part, Provenance, Relation } from '../../domain/records.ts';
import type { Problems } from '../problems.ts';
import { noteFirstUse, type Entry } from './entity-registry.ts';
import { slugOf } from './ids.ts';
import type { Origin } from './origin.ts';

/** A part of a term as a file says it; its token and heading come in both scripts at the end, as names do. */
export type TermPart = Omit<Part, 'token' | 'heading'> & {
  readonly term: string;
  readonly token: string;
  readonly heading: string | null;
};

export type Claim = Pick<Relation, 'basis' | 'verb' | 'note' | 'caveat' | 'evidence'> & {
  /** The words that speak of the two, without those that a conclusion rests on beside them; all, where nothing is said. */
  readonly own?: readonly Evidence[];
  readonly origin: Origin;
};

/** The statements of one report while its files are read. */
export type Facts = {
  readonly definitions: Definition[];
  readonly parts: TermPart[];
  readonly measures: Measure[];
  readonly relate: (kind: RelationKind, from: Entry, to: Entry, claim: Claim) => void;
  readonly relations: () => readonly Relation[];
  /** The same with their own words alone: a chapter's title, on which a conclusion rests, does not speak of its actions. */
  readonly spoken: () => readonly Relation[];
};

/** @param report the id of the report whose facts they are */
export const createFacts = (
  report: string,
  provenance: (origin: Origin) => Provenance,
  problems: Problems,
): Facts => {
  const relations = new Map<string, Relation>();
  const spoken = new Map<string, Relation>();

  const relate: Facts['relate'] = (kind, from, to, { origin, own, ...claim }) => {
    const { from: starts, to: ends, bases } = relationModel(kind);
    if (!starts.includes(from.draft.kind) || !ends.includes(to.draft.kind) || !bases.includes(claim.basis))
      problems.add(
        origin.$at,
        `${kind} must lead from ${starts.join(' or ')} to ${ends.join(' or ')} and be ${bases.join(' or ')}, was ${claim.basis} from ${from.draft.kind} to ${to.draft.kind}`,
      );
    const id = `relation:${kind}:${from.draft.id}>${to.draft.id}@${slugOf(report)}`;
    const relation = { id, kind, from: from.draft.id, to: to.draft.id, ...claim, ...provenance(origin) };
    const words = own ?? claim.evidence;
    note(relations, relation);
    note(spoken, { ...relation, evidence: words });
    for (const evidence of words) {
      noteFirstUse(from, evidence);
      noteFirstUse(to, evidence);
    }
  };

  return {
    definitions: [],
    parts: [],
    measures: [],
    relate,
    relations: () => [...relations.values()],
    spoken: () => [...spoken.values()],
  };
};

const note = (relations: Map<string, Relation>, relation: Relation): void => {
  const earlier = relations.get(relation.id);
  relations.set(relation.id, earlier === undefined ? relation : merged(earlier, relation));
};

/** What is stated once needs no conclusion beside it; what is said twice has two pieces of evidence. */
const merged = (earlier: Relation, later: Relation): Relation => {
  if (earlier.basis !== later.basis) return earlier.basis === 'STATED' ? earlier : later;
  return {
    ...earlier,
    verb: earlier.verb ?? later.verb,
    note: joined(earlier.note, later.note),
    caveat: joined(earlier.caveat, later.caveat),
    evidence: uniqueBy([...earlier.evidence, ...later.evidence], ({ start, end }) => `${start}-${end}`),
  };
};

const joined = (one: string | null, other: string | null): string | null =>
  one === null || other === null || one === other ? (one ?? other) : `${one};${other}`;
