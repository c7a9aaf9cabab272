import type { EntityKind, LabelRole, LabelScript } from '../domain/kinds.ts';
import type { Rows } from '../domain/page.ts';
import type { Entity, Evidence, Label } from '../domain/records.ts';
import type { Reader } from './client.ts';
import { type EntityRow, toEntity } from './rows.ts';

/** A place where a report names an entity. */
export type Mention = { readonly entity: Entity; readonly label: Label; readonly evidence: Evidence };

type MentionRow = {
  readonly mention: {
    readonly report: string;
    readonly start: number;
    readonly end: number;
    readonly quote: string;
    readonly label: string;
    readonly script: LabelScript;
    readonly role: LabelRole;
    readonly note?: string;
    readonly position: string;
  };
  readonly entity: EntityRow;
};
type GroupRow = { readonly id: string; readonly total: number; readonly mentions: readonly MentionRow[] };

export type MentionsOfEntity = {
  readonly reports: readonly string[] | null;
  readonly after: string | null;
  readonly limit: number;
};

export const mentionsByEntity = async (
  reader: Reader,
  ids: readonly string[],
  wanted: MentionsOfEntity,
): Promise<ReadonlyMap<string, Rows<Mention>>> =>
  toGroups(await reader.read<GroupRow>('mentions/by-entities', { ids, ...wanted }));

export type MentionsInReport = {
  readonly kinds: readonly EntityKind[];
  readonly after: string | null;
  readonly limit: number;
};

export const mentionsByReport = async (
  reader: Reader,
  ids: readonly string[],
  wanted: MentionsInReport,
): Promise<ReadonlyMap<string, Rows<Mention>>> =>
  toGroups(await reader.read<GroupRow>('mentions/by-reports', { ids, ...wanted }));

const toGroups = (rows: readonly GroupRow[]): ReadonlyMap<string, Rows<Mention>> =>
  new Map(
    rows.map(({ id, total, mentions }) => [
      id,
      { total, rows: mentions.map((row) => ({ item: toMention(row), position: row.mention.position })) },
    ]),
  );

const toMention = ({ mention, entity }: MentionRow): Mention => {
  const { label, script, role, note, report, quote, start, end } = mention;
  return {
    entity: toEntity(entity),
    label: { text: label, script, role, note: note ?? null },
    evidence: { report, quote, start, end },
  };
};
