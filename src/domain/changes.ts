/** One row of what a load does to what the graph holds for a report: `+ term …`, `~ …: was → becomes`, `- …`. */
export type Change = {
  readonly sign: '+' | '~' | '-';
  /** What is changed: report, place, term, label, definition, part, relation, measure, … */
  readonly what: string;
  /** Unique among what a report says; of an entity its id. */
  readonly id: string;
  readonly name: string;
  /** Of `~` only: which property, and its values as text; empty: it has none. */
  readonly field: string | null;
  readonly was: string | null;
  readonly becomes: string | null;
};

/**
 * How a report stands to the graph before a load. SAME: the very same facts from the same lines are there. KEPT: it is a draft, and the graph
 * holds what an editor reviewed, which no draft replaces.
 */
export type LoadState = 'NEW' | 'CHANGED' | 'SAME' | 'KEPT';

/** What a load of one report does, or did. */
export type Ingested = {
  readonly report: string;
  readonly title: string;
  readonly reviewed: boolean;
  readonly state: LoadState;
  readonly entities: number;
  readonly relations: number;
  readonly measures: number;
  /** In the order of the record; none where only lines in files moved. */
  readonly changes: readonly Change[];
  /** Of the graph, after the load; null: nothing was written. */
  readonly version: number | null;
};
