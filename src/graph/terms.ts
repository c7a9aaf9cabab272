import type { Definition, Entity, Label, Part, Term } from '../domain/records.ts';
import type { Reader } from './client.ts';
import {
  type DefinitionRow,
  type EntityRow,
  type LabelRow,
  toDefinition,
  toEntity,
  toLabel,
  toTerm,
} from './rows.ts';

/** A label as asked for, folded, with every way to take it for an issuer followed by a name. */
export type Asked = {
  readonly key: string;
  readonly numeralKey: string;
  readonly splits: readonly { readonly issuer: string; readonly name: string }[];
};

/** A term that a label may name. `rank` says how: 0 as it stands, 1 behind its issuer, 2 with numerals written the other way. */
export type Candidate = {
  readonly key: string;
  readonly rank: number;
  readonly term: Term;
  /** Id of the place of its issuer. */
  readonly place: string | null;
  readonly label: Label;
};

type CandidateRow = Omit<Candidate, 'term' | 'label'> & {
  readonly term: EntityRow;
  readonly label: LabelRow;
};

export const findTerms = async (
  reader: Reader,
  asked: readonly Asked[],
  reports: readonly string[] | null,
): Promise<readonly Candidate[]> => {
  const rows = await reader.read<CandidateRow>('explain/find', { asked, reports });
  return rows.map(({ term, label, ...row }) => ({ ...row, term: toTerm(term), label: toLabel(label) }));
};

export const definitionsByTerm = async (
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Definition[]>> => {
  const rows = await reader.read<{ id: string; definitions: readonly DefinitionRow[] }>(
    'definitions/by-terms',
    { ids },
  );
  return new Map(
    rows.map(({ id, definitions }) => [
      id,
      definitions.flatMap((definition) => toDefinition(id, definition) ?? []),
    ]),
  );
};

/** A part with its group and items as values. */
export type FullPart = Omit<Part, 'group' | 'items'> & {
  readonly group: Term | null;
  readonly items: readonly Entity[];
};

type PartRow = Omit<Part, 'group' | 'items' | 'ordinal' | 'heading' | 'count'> &
  Partial<Pick<Part, 'ordinal' | 'heading' | 'count'>> & {
    readonly group: EntityRow | null;
    readonly items: readonly EntityRow[];
  };

export const partsByTerm = async (
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly FullPart[]>> => {
  const rows = await reader.read<{ id: string; parts: readonly PartRow[] }>('parts/by-terms', { ids });
  return new Map(rows.map(({ id, parts }) => [id, parts.map(toPart)]));
};

const toPart = ({ ordinal, heading, count, group, items, ...row }: PartRow): FullPart => ({
  ...row,
  ordinal: ordinal ?? null,
  heading: heading ?? null,
  count: count ?? null,
  group: group === null ? null : toTerm(group),
  items: items.map(toEntity),
});

export const wholesByTerm = async (
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Term[]>> => {
  const rows = await reader.read<{ id: string; wholes: readonly EntityRow[] }>('parts/wholes', { ids });
  return new Map(rows.map(({ id, wholes }) => [id, wholes.map((whole) => toTerm(whole))]));
};

/** A term with the forms by which it is found in a text. */
export type TermForms = {
  readonly id: string;
  readonly position: string;
  readonly labels: readonly Label[];
  readonly issuers: readonly string[];
  readonly reports: readonly string[];
};

const FORMS_AT_ONCE = 5_000;

/** The forms of all terms, read in pages. */
export const allTermForms = async (reader: Reader): Promise<readonly TermForms[]> => {
  const forms: TermForms[] = [];
  for (;;) {
    const after = forms.at(-1)?.position ?? null;
    const rows = await reader.read<TermForms>('labels/of-terms', { after, limit: FORMS_AT_ONCE });
    forms.push(...rows.map(({ labels, ...row }) => ({ ...row, labels: labels.map(toLabel) })));
    if (rows.length < FORMS_AT_ONCE) return forms;
  }
};
