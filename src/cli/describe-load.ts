import { type EntityKind, ENTITY_KINDS } from '../domain/kinds.ts';
import type { Change, Ingested } from '../domain/changes.ts';

/** What loading one report did. `version` null: its very facts were there, and nothing was written. */
export type Load = Omit<Ingested, 'changes' | 'state' | 'reviewed'> & {
  /** Ids of entities that the report did not record before, and that it no longer records. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
};

/** A load in brief: the entities alone. */
export const toLoad = ({ changes, ...ingested }: Ingested): Load => ({
  report: ingested.report,
  title: ingested.title,
  version: ingested.version,
  entities: ingested.entities,
  relations: ingested.relations,
  measures: ingested.measures,
  added: entitiesWith('+', changes),
  removed: entitiesWith('-', changes),
});

const KINDS: ReadonlySet<string> = new Set(ENTITY_KINDS.map((kind: EntityKind) => kind.toLowerCase()));

const entitiesWith = (wanted: Change['sign'], changes: readonly Change[]): readonly string[] =>
  changes.filter(({ sign, what }) => sign === wanted && KINDS.has(what)).map(({ id }) => id);

/** More ids than anyone reads are counted. */
const SHOWN = 20;

export const describeLoad = ({
  title,
  version,
  entities,
  relations,
  measures,
  added,
  removed,
}: Load): readonly string[] => {
  if (version === null) return [`${title}: loaded already, nothing changed.`];
  const isNew = added.length === entities;
  return [
    `${title}: ${isNew ? 'loaded' : 'replaced'}; ${entities} entities, ${relations} relations, ${measures} measures (version ${version} of the graph).`,
    ...(isNew ? [] : [...listed('new', added), ...listed('gone', removed), ...unless(added, removed)]),
  ];
};

const listed = (word: string, ids: readonly string[]): readonly string[] => [
  ...ids.slice(0, SHOWN).map((id) => `  ${word}: ${id}`),
  ...(ids.length > SHOWN ? [`  ${word}: … and ${ids.length - SHOWN} more`] : []),
];

const unless = (...changes: readonly (readonly string[])[]): readonly string[] =>
  changes.every((ids) => ids.length === 0)
    ? ['  the same entities as before; what is said of them changed']
    : [];
