import type { EntityKind } from '../../domain/kinds.ts';
import type { Entity, EntityLabel, Evidence, Provenance } from '../../domain/records.ts';
import type { ScriptConverter } from '../../script/convert.ts';
import type { Problems } from '../problems.ts';
import { labelsOf, type Names } from './labels.ts';
import type { Origin } from './origin.ts';

type Derived = 'name' | 'summary' | 'position' | keyof Provenance;
/** What a file says of an entity; name, summary, position and provenance are worked out. */
export type Draft = { [Kind in EntityKind]: Omit<Extract<Entity, { kind: Kind }>, Derived> }[EntityKind];

/** A form that holds at one place of the text only. */
export type LocalForm = { readonly key: string; readonly text: string; readonly evidence: Evidence };

export type Entry = {
  readonly draft: Draft;
  readonly label: string;
  readonly origin: Origin;
  readonly labels: readonly EntityLabel[];
  readonly keys: ReadonlySet<string>;
  readonly locals: LocalForm[];
  readonly beneath: Set<string>;
  /** The clause of an action; the first use of a term without an entry in the glossary. */
  use?: Evidence;
  /** Offset of the first words that speak of it. */
  offset: number;
};

/** The entities of one report while its files are read: declares them, finds them by name, and knows which words name them. */
export type EntityRegistry = {
  readonly declare: (draft: Draft, names: Names, origin: Origin) => Entry;
  /** Entries of these kinds that a label names, without complaint when there is none or several. */
  readonly lookup: (kinds: readonly EntityKind[], name: string) => readonly Entry[];
  /** The one entry that a reference names, `1363/三大戰略` beneath its parent. Adds a problem and gives undefined otherwise. */
  readonly find: (kinds: readonly EntityKind[], name: string, at: string) => Entry | undefined;
  readonly byId: (id: string) => Entry | undefined;
  /** Whether a term is a part of another, or a part of a part of it. */
  readonly isBeneath: (id: string, above: string, seen?: Set<string>) => boolean;
  /** Whether the quote holds a label of the entity, or a form of it that holds there. */
  readonly proves: (entry: Entry, evidence: Evidence) => boolean;
  readonly entries: () => readonly Entry[];
};

type Tools = {
  readonly fold: (text: string) => string;
  readonly scripts: ScriptConverter;
  readonly problems: Problems;
};

export const createRegistry = ({ fold, scripts, problems }: Tools): EntityRegistry => {
  const entries = new Map<string, Entry>();
  const byKey = new Map<string, Entry[]>();

  const declare: EntityRegistry['declare'] = (draft, names, origin) => {
    const earlier = entries.get(draft.id);
    if (earlier !== undefined) {
      problems.add(
        origin.$at,
        `${names.label} is declared already at ${earlier.origin.$at}; put the two together`,
      );
      return earlier;
    }
    const labels = labelsOf(draft.id, names, { fold, scripts });
    const keys = new Set(labels.map(({ key }) => key));
    const entry: Entry = {
      draft,
      label: names.label,
      origin,
      labels,
      keys,
      locals: [],
      beneath: new Set(),
      offset: Infinity,
    };
    entries.set(draft.id, entry);
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), entry]);
    return entry;
  };

  const lookup: EntityRegistry['lookup'] = (kinds, name) =>
    (byKey.get(fold(name)) ?? []).filter(({ draft }) => kinds.includes(draft.kind));

  const isBeneath: EntityRegistry['isBeneath'] = (id, above, seen = new Set()) => {
    const beneath = entries.get(above)?.beneath ?? new Set<string>();
    if (beneath.has(id)) return true;
    return [...beneath].some((child) => !seen.has(child) && isBeneath(id, child, seen.add(child)));
  };

  const candidates = (kinds: readonly EntityKind[], name: string): readonly Entry[] => {
    const whole = lookup(kinds, name);
    const slash = name.indexOf('/');
    if (whole.length > 0 || slash === -1) return whole;
    const parents = lookup(['TERM'], name.slice(0, slash));
    return lookup(kinds, name.slice(slash + 1)).filter(({ draft }) =>
      parents.some((parent) => isBeneath(draft.id, parent.draft.id)),
    );
  };

  const find: EntityRegistry['find'] = (kinds, name, at) => {
    const found = candidates(kinds, name);
    if (found.length === 1) return found[0];
    problems.add(at, found.length === 0 ? nothingNamed(kinds, name) : severalNamed(kinds, name, found));
    return undefined;
  };

  return {
    declare,
    lookup,
    find,
    isBeneath,
    byId: (id) => entries.get(id),
    proves: (entry, evidence) => isNamedIn(entry, evidence, fold(evidence.quote)),
    entries: () => [...entries.values()],
  };
};

const nothingNamed = (kinds: readonly EntityKind[], name: string): string =>
  `${name} must be the name of a ${wordsFor(kinds)} in these files, and none has it; declare it, or correct the name`;

const severalNamed = (kinds: readonly EntityKind[], name: string, found: readonly Entry[]): string =>
  `${name} must name one ${wordsFor(kinds)}, and names ${found.length} (${found.map(({ draft }) => draft.id).join(', ')}); write it with its parent, like 1363/${name}`;

const wordsFor = (kinds: readonly EntityKind[]): string => kinds.join(' or ').toLowerCase();

/** A label anywhere in the quote, or a local form that holds where the quote stands. */
const isNamedIn = ({ keys, locals }: Entry, { start, end }: Evidence, key: string): boolean =>
  [...keys].some((label) => key.includes(label)) ||
  locals.some((local) => key.includes(local.key) && local.evidence.start < end && start < local.evidence.end);

/** Notes that words of the text speak of an entity: the first of them gives its place in document order. */
export const noteFirstUse = (entry: Entry, { start }: Pick<Evidence, 'start'>): void => {
  entry.offset = Math.min(entry.offset, start);
};
