import type { Basis, EntityKind } from '../../src/domain/kinds.ts';
import type { RelationKind } from '../../src/domain/model.ts';
import type {
  Entity,
  EntityLabel,
  Evidence,
  Provenance,
  Relation,
  ReportGraph,
  Scripted,
} from '../../src/domain/records.ts';

/** One relation of a sketch; `STATED` and an id of kind and ends where nothing else is said. */
export type Arrow = {
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
  readonly basis?: Basis;
  readonly verb?: string;
  readonly id?: string;
};

/** A report in a few words: ids like `term:试甲`, whose name is what follows the last colon or hyphen. */
export type Sketch = {
  /** Of the report's id: `试县-2040`. */
  readonly slug: string;
  readonly year: number;
  /** Id of a place among the entities. */
  readonly place: string;
  readonly entities: readonly string[];
  readonly arrows?: readonly Arrow[];
  /** What the report makes of entities; 0 of those that are not named. */
  readonly weights?: Readonly<Record<string, number>>;
};

/** Of facts that no file says. */
export const REVIEWED: Provenance = { source: null, reviewed: true, confidence: null, reason: null };

/** A report that says its entities' names, one a line, and the relations of the sketch: its text is as true as that of a real one. */
export const syntheticReport = ({
  slug,
  year,
  place,
  entities,
  arrows = [],
  weights = {},
}: Sketch): ReportGraph => {
  const report = `report:${slug}`;
  const text = `${entities.map(nameOf).join('\n')}\n`;
  const quoteOf = (id: string): Evidence => quoted(report, text, nameOf(id));
  const section = `section:${slug}-1`;
  return {
    report: {
      id: report,
      title: slug,
      year,
      place,
      level: 'DISTRICT',
      issuedOn: null,
      speaker: null,
      reviewed: true,
    },
    text,
    sections: [{ id: section, path: [slug], heading: slug, depth: 1, start: 0, end: text.length }],
    entities: entities.map((id) => ({
      ...entityOf(id, { report, section, year, slug, start: quoteOf(id).start }),
      weight: weights[id] ?? 0,
    })),
    labels: entities.map(labelOf),
    definitions: [],
    parts: [],
    relations: arrows.map((arrow) => relationOf(arrow, slug, quoteOf(arrow.to))),
    measures: [],
    mentions: entities.map((id) => ({
      entity: id,
      label: { text: nameOf(id), script: 'HANS', role: 'PREFERRED', note: null },
      evidence: quoteOf(id),
      inGlossary: false,
    })),
  };
};

const nameOf = (id: string): string => /[^:-]+$/u.exec(id)?.[0] ?? id;

const quoted = (report: string, text: string, quote: string): Evidence => {
  const start = text.startsWith(`${quote}\n`) ? 0 : text.indexOf(`\n${quote}\n`) + 1;
  return { report, quote, start, end: start + quote.length };
};

type Where = {
  readonly report: string;
  readonly section: string;
  readonly year: number;
  readonly slug: string;
  readonly start: number;
};

const entityOf = (id: string, { report, section, year, slug, start }: Where): Entity => {
  const base = {
    id,
    name: alike(nameOf(id)),
    summary: null,
    ...REVIEWED,
    position: `${slug}@${String(start).padStart(7, '0')}#${id}`,
  };
  const kinds: Readonly<Record<EntityKind, () => Entity>> = {
    TERM: () => ({ ...base, kind: 'TERM', code: null, level: null, issuer: null, status: 'USED_UNDEFINED' }),
    GOAL: () => ({ ...base, kind: 'GOAL' }),
    ACTION: () => ({ ...base, kind: 'ACTION', status: 'PLANNED', year, report, section }),
    PROJECT: () => ({ ...base, kind: 'PROJECT', collective: false }),
    PLACE: () => ({ ...base, kind: 'PLACE', level: null }),
    ORGANIZATION: () => ({ ...base, kind: 'ORGANIZATION', level: null, place: null }),
  };
  return kinds[id.slice(0, id.indexOf(':')).toUpperCase() as EntityKind]();
};

const alike = (text: string): Scripted => ({ source: text, hans: text, hant: text });

/** Names of sketches are folded as they stand: simplified, half width, lower case. */
const labelOf = (id: string): EntityLabel => ({
  entity: id,
  text: nameOf(id),
  key: nameOf(id),
  script: 'HANS',
  role: 'PREFERRED',
  note: null,
  rank: 0,
});

const relationOf = (
  { kind, from, to, basis, verb, id }: Arrow,
  slug: string,
  evidence: Evidence,
): Relation => ({
  id: id ?? `${kind}:${from}>${to}@${slug}`,
  kind,
  from,
  to,
  basis: basis ?? 'STATED',
  verb: verb ?? null,
  note: basis === 'INFERRED' ? '試' : null,
  caveat: null,
  evidence: [evidence],
  ...REVIEWED,
});
