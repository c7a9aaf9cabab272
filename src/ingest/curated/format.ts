import { z } from 'zod';

import { LEVELS } from '../../domain/kinds.ts';
import type { Origin } from './origin.ts';

/**
 * The shape of curated files. docs/curating.md is the same for an editor. Every mapping carries `$at`, where it stands, for the messages.
 */
const mapping = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject({ $at: z.string(), ...shape });

const text = z.string();
const list = <Item extends z.ZodType>(item: Item) => z.array(item).default([]);
const level = z.enum(LEVELS);

/** What a draft says of a guess; an editor takes both away with the doubt. */
const confidence = z.number().min(0).max(1).optional();
const reason = text.optional();
const guess = { confidence, reason };

/** A quote with, where it is not unique, the opening words of its paragraph. */
const place = { quote: text, in: text.optional() };
const quoted = mapping(place);

/**
 * What a conclusion rests on beside its own clause: words of its paragraph, or with `in` of another, and what speaks against it. The loader adds
 * the words that `why` itself points at (grounds.ts).
 */
const ground = {
  caveat: text.optional(),
  quotes: list(z.union([text.transform((quote) => ({ quote })), quoted])),
};

const alias = z.union([
  text.transform((label) => ({ text: label, note: undefined as string | undefined, context: false })),
  mapping({ text, note: text.optional(), context: z.boolean().default(false) }),
]);
const local = mapping({ form: text, ...place, why: text.optional() });
const names = { also: list(alias), local: list(local) };

type Referred = {
  readonly name: string;
  /** Under which it was given, where it was given under one. */
  readonly key?: string;
  readonly verb: string | undefined;
  readonly origin: Origin | undefined;
};

/** A reference by name, with the verb where it is not plain promotion: `- 林分優化` or `- term: 兩高` and `verb: 嚴格控制`. */
const reference = (...keys: readonly string[]) =>
  z.union([
    text.transform((name): Referred => ({ name, verb: undefined, origin: undefined })),
    ...keys.map((key) =>
      mapping({ [key]: text, verb: text.optional(), ...guess }).transform((value): Referred => ({
        name: String((value as Readonly<Record<string, unknown>>)[key]),
        key,
        verb: value.verb,
        origin: value,
      })),
    ),
  ]);

/** A figure about an action; of a rank also among whom it is held. */
const figure = z.union([
  text.transform((line) => ({ measure: line, among: undefined as string | undefined })),
  mapping({ measure: text, among: text }),
]);

const pursued = mapping({
  goal: text,
  ...place,
  quote: text.optional(),
  why: text.optional(),
  ...ground,
  ...guess,
});

// Item and part contain each other: zod infers the type of such a cycle only through plain object schemas with getters.
const item = z.strictObject({
  $at: z.string(),
  term: text.optional(),
  goal: text.optional(),
  form: text.optional(),
  context: z.boolean().default(false),
  note: text.optional(),
  quote: text.optional(),
  confidence,
  reason,
  ...names,
  pursues: list(pursued),
  get parts(): z.ZodOptional<z.ZodArray<typeof part>> {
    return z.array(part).optional();
  },
});

const part = z.strictObject({
  $at: z.string(),
  token: text,
  heading: text.optional(),
  count: z.int().positive().optional(),
  group: text.optional(),
  quote: text.optional(),
  confidence,
  reason,
  get items(): z.ZodOptional<z.ZodArray<typeof item>> {
    return z.array(item).optional();
  },
});

const termBody = {
  term: text,
  code: text.optional(),
  issuer: text.optional(),
  context: z.boolean().default(false),
  note: text.optional(),
  ...guess,
  ...names,
  parts: list(part),
  pursues: list(pursued),
};

const conclusion = mapping({
  under: text.optional(),
  advances: text.optional(),
  at: text.optional(),
  delivers: text.optional(),
  involves: text.optional(),
  by: text.optional(),
  continues: text.optional(),
  counters: text.optional(),
  honoured: text.optional(),
  results: text.optional(),
  verb: text.optional(),
  why: text,
  ...ground,
  ...guess,
});

const action = mapping({
  action: text,
  quote: text,
  under: list(reference('term')),
  delivers: list(reference('project')),
  at: list(reference('place')),
  involves: list(reference('organization')),
  by: list(reference('organization')),
  advances: list(reference('goal')),
  counters: list(reference('term', 'goal')),
  honoured: list(reference('term')),
  results: list(reference('term')),
  measures: list(figure),
  ...guess,
  inferred: list(conclusion),
});

const measure = mapping({
  measure: text,
  year: z.int(),
  status: z.enum(['TARGET', 'ACTUAL']),
  among: text.optional(),
  ...place,
  again: list(quoted),
  ...guess,
});

const paragraph = mapping({
  opens: text,
  under: list(reference('term')),
  quote: text.optional(),
  inferred: list(conclusion),
  actions: z.array(action).default([]),
});

export const curatedFile = mapping({
  report: mapping({
    title: text,
    year: z.int(),
    place: text,
    issuedOn: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/u, 'must be a date like 2024-02-02')
      .optional(),
    speaker: text.optional(),
    script: z.enum(['HANS', 'HANT']),
    text,
    raw: text,
    reviewed: z.boolean().default(true),
  }).optional(),
  places: list(
    mapping({
      place: text,
      level: level.optional(),
      within: text.optional(),
      quote: text.optional(),
      in: text.optional(),
      why: text.optional(),
      ...ground,
      ...guess,
      ...names,
    }),
  ),
  organizations: list(
    mapping({ organization: text, level: level.optional(), place: text.optional(), ...guess, ...names }),
  ),
  projects: list(
    mapping({
      project: text,
      collective: z.boolean().default(false),
      at: list(
        mapping({
          place: text,
          quote: text.optional(),
          in: text.optional(),
          why: text.optional(),
          ...ground,
          ...guess,
        }),
      ),
      ...guess,
      ...names,
    }),
  ),
  glossary: list(mapping({ entry: z.int().positive().optional(), ...termBody })),
  terms: list(mapping({ ...termBody, ...place, explained: text.optional() })),
  goals: list(
    mapping({
      goal: text,
      quote: text.optional(),
      in: text.optional(),
      ...guess,
      ...names,
      measures: list(measure),
    }),
  ),
  chapters: list(
    mapping({
      chapter: text,
      year: z.int(),
      status: z.enum(['PLANNED', 'ACHIEVED']),
      under: list(reference('term')),
      paragraphs: list(paragraph),
    }),
  ),
  relations: list(
    mapping({
      kind: z.enum([
        'CASCADES_TO',
        'ALIGNS_WITH',
        'PURSUES',
        'RESPONSIBLE',
        'COUNTERED_BY',
        'HONOURED_BY',
        'RESULTS_IN',
      ]),
      from: text,
      to: text,
      quote: text.optional(),
      in: text.optional(),
      verb: text.optional(),
      why: text.optional(),
      ...ground,
      ...guess,
    }),
  ),
});

export type CuratedFile = z.infer<typeof curatedFile>;
export type CuratedReport = NonNullable<CuratedFile['report']>;
export type CuratedPlace = CuratedFile['places'][number];
export type CuratedGlossaryEntry = CuratedFile['glossary'][number];
export type CuratedTerm = CuratedFile['terms'][number];
export type CuratedGoal = CuratedFile['goals'][number];
export type CuratedChapter = CuratedFile['chapters'][number];
export type CuratedParagraph = CuratedChapter['paragraphs'][number];
export type CuratedAction = CuratedParagraph['actions'][number];
export type CuratedConclusion = CuratedAction['inferred'][number];
export type CuratedRelation = CuratedFile['relations'][number];
export type CuratedPart = CuratedGlossaryEntry['parts'][number];
export type CuratedItem = NonNullable<CuratedPart['items']>[number];
export type CuratedNames = Pick<CuratedPlace, 'also' | 'local'>;
