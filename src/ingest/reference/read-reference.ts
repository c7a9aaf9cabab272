import type { z } from 'zod';

import type { Problems } from '../problems.ts';
import { type ReferenceEntry, referenceFile } from './format.ts';
import { type Path, readPlacedYaml } from './placed-yaml.ts';

/** A file of the reference: its name, as messages give it, and its text. */
export type ReferenceText = { readonly name: string; readonly text: string };

/** An entry with its field of policy; `at` says where it stands, or a value of it. */
export type PlacedEntry = {
  readonly entry: ReferenceEntry;
  readonly field: string;
  readonly at: (path?: Path) => string;
};

/** Every entry of the files whose shape is right, in order; a problem for what is not. */
export const readReference = (files: readonly ReferenceText[], problems: Problems): readonly PlacedEntry[] =>
  files.flatMap((file) => readFile(file, problems));

const readFile = ({ name, text }: ReferenceText, problems: Problems): readonly PlacedEntry[] => {
  const placed = readPlacedYaml(text, name, problems);
  if (placed === undefined) return [];
  const parsed = referenceFile.safeParse(placed.value);
  if (!parsed.success) {
    for (const issue of parsed.error.issues)
      problems.add(placed.at(pathOf(issue)), `${pathOf(issue).join('.')}: ${issue.message}`);
    return [];
  }
  const { field, entries } = parsed.data;
  return entries.map((entry, index) => ({
    entry,
    field,
    at: (path = []) => placed.at(['entries', index, ...path]),
  }));
};

/** YAML keys are text or numbers; a symbol cannot come. */
const pathOf = ({ path }: z.core.$ZodIssue): Path =>
  path.map((key) => (typeof key === 'symbol' ? String(key) : key));
