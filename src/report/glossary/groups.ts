import type { DraftPart, GlossaryEntry } from '../types.ts';

/** A part that only names a group (“7”是抓好“七個一”建設) is complete when the group's own entry is. */
export const withGroups = (entries: readonly GlossaryEntry[]): readonly GlossaryEntry[] => {
  const groups = new Map(entries.flatMap(({ parts }) => parts.map((part) => [part.token, part] as const)));
  return entries.map((entry) => ({ ...entry, parts: entry.parts.map((part) => completed(part, groups)) }));
};

const completed = (part: DraftPart, groups: ReadonlyMap<string, DraftPart>): DraftPart => {
  if (part.group === null || part.items.length > 0) return part;
  return { ...part, complete: groups.get(part.group)?.complete ?? false };
};
