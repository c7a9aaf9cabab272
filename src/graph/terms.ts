import type { Level } from '../domain/kinds.ts';
import { narrowedTo, type Narrowing, type Reports } from '../domain/narrowed.ts';
import {
  type Definition,
  type Entity,
  isOrganization,
  type Label,
  type Organization,
  type Part,
  type Provenance,
  type Term,
} from '../domain/records.ts';
import type { Reader } from './client.ts';
import {
  type DefinitionRow,
  type EntityRow,
  type LabelRow,
  type ScriptedColumns,
  toDefinition,
  toEntity,
  toLabel,
  toProvenance,
  toScripted,
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
  const rows = await reader.read<CandidateRow>('terms/find', { asked, reports });
  return rows.map(({ term, label, ...row }) => ({ ...row, term: toTerm(term), label: toLabel(label) }));
};

/** A part with its group and items as values. `report` is the id of the report that splits the term so. */
export type FullPart = Omit<Part, 'group' | 'items'> & {
  readonly report: string;
  readonly group: Term | null;
  readonly items: readonly Entity[];
};

type PartRow = Pick<FullPart, 'order' | 'ordinal' | 'complete' | 'report'> &
  Partial<Pick<Part, 'count'> & Provenance> &
  ScriptedColumns<'token'> &
  ScriptedColumns<'heading'> & {
    readonly group: EntityRow | null;
    readonly items: readonly EntityRow[];
  };

/** What a card says of a term beside its name. */
export type TermDetails = {
  readonly issuer: Organization | null;
  /** Latest report first. */
  readonly definitions: readonly Definition[];
  readonly parts: readonly FullPart[];
  /** The terms that it is a direct part of. */
  readonly wholes: readonly Term[];
};

type DetailsRow = {
  readonly id: string;
  readonly issuer: EntityRow | null;
  readonly wholes: readonly EntityRow[];
  readonly definitions: readonly DefinitionRow[];
  readonly parts: readonly PartRow[];
};

export const detailsByTerm = async (
  reader: Reader,
  ids: readonly string[],
  { reports }: Narrowing,
): Promise<ReadonlyMap<string, TermDetails>> => {
  const rows = await reader.read<DetailsRow>('terms/details', { ids, reports });
  return new Map(rows.map((row) => [row.id, toDetails(row, reports)]));
};

const toDetails = ({ id, issuer, wholes, definitions, parts }: DetailsRow, reports: Reports): TermDetails => {
  const organization = issuer === null ? null : narrowedTo(toEntity(issuer), reports);
  return {
    issuer: isOrganization(organization) ? organization : null,
    wholes: wholes.map((whole) => narrowedTo(toTerm(whole), reports)),
    definitions: definitions.flatMap((definition) => toDefinition(id, definition) ?? []),
    parts: parts.map((part) => toPart(part, reports)),
  };
};

const toPart = ({ group, items, ...row }: PartRow, reports: Reports): FullPart => ({
  ...toProvenance(row),
  order: row.order,
  ordinal: row.ordinal,
  complete: row.complete,
  report: row.report,
  token: toScripted(row.token, row.tokenHans, row.tokenHant),
  heading: row.heading === undefined ? null : toScripted(row.heading, row.headingHans, row.headingHant),
  count: row.count ?? null,
  group: group === null ? null : narrowedTo(toTerm(group), reports),
  items: items.map((item) => narrowedTo(toEntity(item), reports)),
});

/** A term with the forms by which it is found in a text. */
export type TermForms = {
  readonly id: string;
  readonly position: string;
  readonly level: Level | null;
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
    const rows = await reader.read<TermForms>('terms/forms', { after, limit: FORMS_AT_ONCE });
    forms.push(...rows.map(({ labels, ...row }) => ({ ...row, labels: labels.map(toLabel) })));
    if (rows.length < FORMS_AT_ONCE) return forms;
  }
};
