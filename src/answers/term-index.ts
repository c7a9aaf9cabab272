import type { Label } from '../domain/records.ts';
import type { Reader } from '../graph/client.ts';
import { allTermForms, type TermForms } from '../graph/terms.ts';
import { type AnnotateInSteps, createAnnotator } from '../match/annotator.ts';
import type { Fold } from '../text/fold.ts';
import { createNearest } from '../match/nearest.ts';

export type Annotate = { readonly inSteps: AnnotateInSteps<Label> };
export type Near = { readonly term: string; readonly label: Label };

/** All terms of one version of the graph, ready to be found in texts and by similar labels. */
export type TermIndex = {
  readonly version: number;
  readonly forms: readonly TermForms[];
  /** Finds the terms that some reports record; null: of all reports. */
  readonly annotator: (reports: readonly string[] | null) => Annotate;
  /** The terms whose labels are most similar to a label that nothing has. */
  readonly nearest: (label: string, most: number) => readonly Near[];
};

type Tools = { readonly fold: Fold; readonly words: readonly string[] };

/** Scopes whose annotators are kept; the next one takes the place of the oldest. */
const SCOPES_KEPT = 16;

/** Builds an index when the graph has a new version, and keeps it until then: the service's one cache of the graph. */
export const createTermIndexes = (
  tools: Tools,
): ((reader: Reader, version: number) => Promise<TermIndex>) => {
  let kept: Promise<TermIndex> | undefined;
  return async (reader, version) => {
    const current = await kept?.catch(() => undefined);
    if (current?.version === version) return current;
    kept = buildTermIndex(reader, version, tools);
    return kept;
  };
};

const buildTermIndex = async (reader: Reader, version: number, tools: Tools): Promise<TermIndex> => {
  const forms = await allTermForms(reader);
  const near = createNearest(
    tools.fold,
    forms.flatMap(({ id, labels }) =>
      labels.map((label) => ({ text: label.text, value: { term: id, label } })),
    ),
    ({ term }) => term,
  );
  return {
    version,
    forms,
    annotator: rememberLatest(SCOPES_KEPT, (reports) => annotatorOf(inReports(forms, reports), tools)),
    nearest: near,
  };
};

const inReports = (forms: readonly TermForms[], reports: readonly string[] | null): readonly TermForms[] =>
  reports === null ? forms : forms.filter((form) => form.reports.some((report) => reports.includes(report)));

/** Everyday words that are names only beside their parent are never marked. */
const annotatorOf = (forms: readonly TermForms[], { fold, words }: Tools): Annotate =>
  createAnnotator({
    fold,
    words,
    terms: forms.flatMap(({ id, labels, issuers }) =>
      labels
        .filter(({ role }) => role !== 'CONTEXT')
        .map((label) => ({ term: id, label, text: label.text, issuers })),
    ),
  });

const rememberLatest = <Key, Value>(most: number, make: (key: Key) => Value): ((key: Key) => Value) => {
  const made = new Map<string, Value>();
  return (key) => {
    const name = JSON.stringify(key);
    const value = made.get(name) ?? make(key);
    made.delete(name);
    made.set(name, value);
    const [oldest] = made.keys();
    if (made.size > most && oldest !== undefined) made.delete(oldest);
    return value;
  };
};
