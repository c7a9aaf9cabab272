import type { DraftOrganization, DraftPlace, DraftProject, Words } from '../types.ts';
import type { Find, NameKind } from './find.ts';
import { normal } from '../source.ts';
import type { NameSource } from './name-source.ts';

type Drafts = {
  readonly places: readonly DraftPlace[];
  readonly projects: readonly DraftProject[];
  readonly organizations: readonly DraftOrganization[];
};

/** Finds put together: those of one kind and name are one entity, and of finds that overlap the longest counts. */
export const gathered = (source: NameSource, finds: readonly Find[]): Drafts => ({
  places: entitiesOf(source, finds, 'PLACE').map((group) => ({
    ...base(source, group, 'place'),
    level: levelIn(group),
  })),
  projects: entitiesOf(source, finds, 'PROJECT').map((group) => ({
    ...base(source, group, 'project'),
    collective: group.some(({ collective }) => collective),
  })),
  organizations: entitiesOf(source, finds, 'ORGANIZATION').map((group) => ({
    ...base(source, group, 'organization'),
    level: levelIn(group),
  })),
});

type Group = readonly Find[];

const levelIn = (group: Group): Find['level'] => group.find(({ level }) => level !== null)?.level ?? null;

const entitiesOf = ({ plain }: NameSource, finds: readonly Find[], kind: NameKind): readonly Group[] => {
  const kept = withoutOverlap(finds.filter((found) => found.kind === kind));
  return [...Map.groupBy(kept, ({ name, start, end }) => name ?? plain.slice(start, end)).values()];
};

/** In text order; of two that overlap the longer, and of the same words the surer. */
const withoutOverlap = (finds: readonly Find[]): readonly Find[] => {
  const longestFirst = finds.toSorted(
    (one, other) =>
      one.start - other.start ||
      other.end - one.end ||
      Number(other.level !== null) - Number(one.level !== null) ||
      other.confidence - one.confidence,
  );
  const kept: Find[] = [];
  for (const found of longestFirst) {
    const last = kept.at(-1);
    if (last === undefined || found.start >= last.end) kept.push(found);
    else if (found.end - found.start > last.end - last.start) kept[kept.length - 1] = found;
  }
  return kept;
};

const base = ({ text, plain }: NameSource, group: Group, kind: string) => {
  const printed = group.map(({ start, end }) => text.slice(start, end));
  const plainName = group.find(({ name }) => name !== null)?.name;
  const known = group.findIndex(({ start, end }) => plain.slice(start, end) === plainName);
  const told = group.flatMap(({ labels }) => labels).find((label) => normal(label) === plainName);
  const name = told ?? printed[Math.max(0, known)] ?? '';
  const surest = group.toSorted((one, other) => other.confidence - one.confidence)[0];
  return {
    id: `${kind}/${name}`,
    name,
    labels: [...new Set([name, ...printed, ...group.flatMap(({ labels }) => labels)])],
    evidence: group.map(({ start, end }): Words => ({ start, end, quote: text.slice(start, end) })),
    confidence: surest?.confidence ?? 0,
    why: surest?.why ?? '',
  };
};
