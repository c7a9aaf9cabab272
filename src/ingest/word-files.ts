import { basename, join } from 'node:path';

import { z } from 'zod';

import { readYaml } from './curated/yaml-file.ts';
import { createProblems, throwIfAny } from './problems.ts';
import { readText } from './read-text.ts';

/** The lists of words beside the reports, as an editor writes them. */
export type WordFiles = {
  /** Longer words that merely contain a term (兩高速公路). */
  readonly words: readonly string[];
  /** With which a report calls weighty what stands in the same clause. */
  readonly weighty: readonly string[];
  /** Reviewed wordings that the dictionaries would get wrong, in both scripts. */
  readonly exceptions: readonly { readonly hans: string; readonly hant: string }[];
};

export const WORD_FILES = ['words.yaml', 'weight.yaml', 'scripts.yaml'] as const;

const wordsFile = z.strictObject({
  $at: z.string(),
  words: z.array(z.strictObject({ $at: z.string(), word: z.string(), why: z.string() })),
});
const scriptsFile = z.strictObject({
  $at: z.string(),
  exceptions: z.array(
    z.strictObject({ $at: z.string(), hans: z.string(), hant: z.string(), why: z.string() }),
  ),
});

/** @throws SEED_INVALID, FILE_UNREADABLE */
export const readWordFiles = (folder: string): WordFiles => {
  const [words, weighty] = (['words.yaml', 'weight.yaml'] as const).map((name) =>
    readList(join(folder, name), wordsFile).words.map(({ word }) => word),
  );
  const { exceptions } = readList(join(folder, 'scripts.yaml'), scriptsFile);
  return { words: words ?? [], weighty: weighty ?? [], exceptions };
};

const readList = <Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema> => {
  const problems = createProblems();
  const located = readYaml(readText(path), basename(path), problems);
  throwIfAny(problems, path);
  const parsed = schema.safeParse(located);
  if (parsed.success) return parsed.data;
  for (const { path: where, message } of parsed.error.issues) problems.add(where.join('.'), message);
  throwIfAny(problems, path);
  throw parsed.error;
};
