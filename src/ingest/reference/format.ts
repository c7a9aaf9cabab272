import { z } from 'zod';

/**
 * The shape of the files of `seeds/reference/`; docs/reference.md is the same for an editor, and `schema/reference.schema.json` for an
 * editor's program. What a shape cannot say stands in `rules/`.
 */
export const SOURCE_KINDS = ['DOCUMENT', 'SECOND'] as const;
const REFERENCE_LEVELS = ['NATIONAL', 'PROVINCE', 'CITY'] as const;

const EARLIEST = 1921;
const LATEST = 2100;

const text = z.string().trim().min(1);
const names = z.array(text).readonly().default([]);

const DATE = { error: 'must be YYYY, YYYY-MM or YYYY-MM-DD' };
const date = z
  .union([z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u, DATE), z.int().min(EARLIEST).max(LATEST)], DATE)
  .transform(String)
  .describe('YYYY, YYYY-MM or YYYY-MM-DD');

const source = z
  .strictObject({
    title: text.describe('Title of the document or page, as printed'),
    publisher: text.describe('Who published it'),
    date: date.optional(),
    url: z
      .url({ protocol: /^https?$/u, error: 'must be an address that begins with http:// or https://' })
      .optional()
      .describe('An address that was opened or found, never composed'),
    kind: z
      .enum(SOURCE_KINDS)
      .describe('DOCUMENT: the document itself or its publisher. SECOND: anybody else'),
  })
  .readonly();

const part = z
  .strictObject({
    token: text.describe('Number and noun as the name writes them (四個, 三線), or the digits of a code'),
    items: z.array(text).readonly().describe('What the token counts or stands for, in order'),
  })
  .readonly();

const entry = z
  .strictObject({
    term: text.describe('The name, traditional; quotation marks only where they belong to it'),
    sense: text.optional().describe('A short word that tells senses of one name apart'),
    also: names.describe('Other names and long forms, traditional'),
    hans: text.optional().describe('The name in simplified script, only where conversion would be wrong'),
    alsoHans: names.describe('Further names in simplified script, only where conversion would be wrong'),
    english: text.describe('A name, not a sentence'),
    officialEnglish: z.boolean().describe('true only where a state source prints that English'),
    gloss: text.describe('One English sentence of our own'),
    text: text.describe('One to three sentences of our own, traditional, neither praise nor blame'),
    level: z.enum(REFERENCE_LEVELS),
    place: text.optional().describe('Below the national level: where it holds'),
    issuer: text.optional(),
    origin: text.optional().describe('Who, on what occasion, when; our own words'),
    since: z.int().min(EARLIEST).max(LATEST).optional(),
    parts: z.array(part).readonly().default([]),
    broader: names.describe('Entries that it is part of, by name or name/sense'),
    distinctFrom: names.describe('Entries or items that it is easily taken for, by name or name/sense'),
    supersededBy: text.optional().describe('The entry that replaced it'),
    sources: z.array(source).readonly(),
    confirmed: z.boolean().describe('false where only one source was found'),
  })
  .readonly();

export const referenceFile = z
  .strictObject({
    field: text.describe('Field of policy, traditional'),
    entries: z.array(entry).readonly(),
  })
  .readonly();

export type ReferenceEntry = z.infer<typeof entry>;
