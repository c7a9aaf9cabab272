import { z } from 'zod';

import { RELATION_KINDS, relationModel } from '../../domain/model.ts';
import { ACTION_LINKS, linkOf, STATED_LINKS } from './links.ts';

import {
  mapping,
  text,
  list,
  level,
  confidence,
  reason,
  guess,
  place,
  quoted,
  ground,
  names,
  keyed,
  reference,
  figure,
} from './shapes.ts';

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
  ...keyed(ACTION_LINKS, () => text.optional()),
  verb: text.optional(),
  why: text,
  ...ground,
  ...guess,
});

const action = mapping({
  action: text,
  quote: text,
  ...keyed(STATED_LINKS, ({ other }) => list(reference(other))),
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
  under: list(reference(linkOf('under').other)),
  quote: text.optional(),
  inferred: list(conclusion),
  actions: z.array(action).default([]),
});

/** The shape of curated files. docs/curating.md is the same for an editor. */
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
      under: list(reference(linkOf('under').other)),
      paragraphs: list(paragraph),
    }),
  ),
  relations: list(
    mapping({
      kind: z.enum(RELATION_KINDS.filter((kind) => relationModel(kind).curated.listed)),
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
export type CuratedPart = CuratedGlossaryEntry['parts'][number];
export type CuratedItem = NonNullable<CuratedPart['items']>[number];
export type CuratedNames = Pick<CuratedPlace, 'also' | 'local'>;
