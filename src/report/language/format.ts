import { z } from 'zod';

/** Words that say the same to a rule: why they stand together, and a sentence that holds one of them. */
const group = z.strictObject({
  name: z.string().regex(/^[a-z-]+$/u),
  why: z.string().min(1),
  example: z.string().min(1),
  words: z.string().transform((text) => text.split(/\s+/u).filter(Boolean)),
});

/** One file of `seeds/language`. No word stands in two of the groups that `exclusive` names. */
export const languageFile = z.strictObject({
  exclusive: z.array(z.string()).default([]),
  groups: z.array(group).min(1),
});

export type LanguageFile = z.infer<typeof languageFile>;
