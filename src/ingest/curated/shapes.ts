import { z } from 'zod';

import { type EntityKind, LEVELS } from '../../domain/kinds.ts';
import type { ActionLink, LinkKey } from './links.ts';
import type { Origin } from './origin.ts';

/** A mapping of a curated file; each carries `$at`, where it stands, for the messages. */
export const mapping = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject({ $at: z.string(), ...shape });

export const text = z.string();
export const list = <Item extends z.ZodType>(item: Item) => z.array(item).default([]);
export const level = z.enum(LEVELS);

/** What a draft says of a guess; an editor takes both away with the doubt. */
export const confidence = z.number().min(0).max(1).optional();
export const reason = text.optional();
export const guess = { confidence, reason };

/** A quote with, where it is not unique, the opening words of its paragraph. */
export const place = { quote: text, in: text.optional() };
export const quoted = mapping(place);

/**
 * What a conclusion rests on beside its own clause: words of its paragraph, or with `in` of another, and what speaks against it. The loader adds
 * the words that `why` itself points at (grounds.ts).
 */
export const ground = {
  caveat: text.optional(),
  quotes: list(z.union([text.transform((quote) => ({ quote })), quoted])),
};

const alias = z.union([
  text.transform((label) => ({ text: label, note: undefined as string | undefined, context: false })),
  mapping({ text, note: text.optional(), context: z.boolean().default(false) }),
]);
const local = mapping({ form: text, ...place, why: text.optional() });
export const names = { also: list(alias), local: list(local) };

/** A key for each link, with its shape. */
export const keyed = <Key extends LinkKey, Shape extends z.ZodType>(
  links: readonly ActionLink<Key>[],
  shapeOf: (link: ActionLink<Key>) => Shape,
) => Object.fromEntries(links.map((link) => [link.key, shapeOf(link)])) as Readonly<Record<Key, Shape>>;

type Referred = {
  readonly name: string;
  /** Under which it was given, where it was given under one. */
  readonly key?: string;
  readonly verb: string | undefined;
  readonly origin: Origin | undefined;
};

/** A reference by name, with the verb where it is not plain promotion: `- 林分優化` or `- term: 兩高` and `verb: 嚴格控制`. */
export const reference = (kinds: readonly EntityKind[]) =>
  z.union([
    text.transform((name): Referred => ({ name, verb: undefined, origin: undefined })),
    ...kinds
      .map((kind) => kind.toLowerCase())
      .map((key) =>
        mapping({ [key]: text, verb: text.optional(), ...guess }).transform((value): Referred => ({
          name: String((value as Readonly<Record<string, unknown>>)[key]),
          key,
          verb: value.verb,
          origin: value,
        })),
      ),
  ]);

/** A figure about an action; of a rank also among whom it is held. */
export const figure = z.union([
  text.transform((line) => ({ measure: line, among: undefined as string | undefined })),
  mapping({ measure: text, among: text }),
]);
