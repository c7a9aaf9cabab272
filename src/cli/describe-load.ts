/** What loading one report did. `version` null: its very facts were there, and nothing was written. */
export type Load = {
  readonly report: string;
  readonly title: string;
  /** Of the graph, after the load. */
  readonly version: number | null;
  readonly entities: number;
  readonly relations: number;
  readonly measures: number;
  /** Ids of entities that the report did not record before, and that it no longer records. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
};

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
