import type { Span } from '../../domain/records.ts';
import { printedIn } from '../../text/printed.ts';
import type { Source } from '../source.ts';
import type { DraftPart, Message } from '../types.ts';
import { acronymPart } from './acronym.ts';
import { claimParts } from './claim-parts.ts';
import { claimsOf } from './claims.ts';
import { glossPart } from './gloss-parts.ts';
import { glossesOf } from './glosses.ts';
import { leavesOf } from './items.ts';
import { mismatchedPart } from './mismatch.ts';

/** The parts of a term, and what does not agree. Offsets are those of the definition. */
export type Parts = { readonly parts: readonly DraftPart[]; readonly messages: readonly Message[] };

const NO_PARTS: Parts = { parts: [], messages: [] };

/** Definitions are paragraphs; in anything longer no parts are looked for. */
const LONGEST = 2500;

/**
 * The parts that a definition names: by definitions within it (“1”指…;“3”指…), or in a list as long as the name claims (三線一單), or by the
 * characters of the name (專精特新). A number that the definition does not bear out stays, with a message.
 */
export const partsOf = (definition: Source, term: Source): Parts => {
  if (definition.text.length > LONGEST) return NO_PARTS;
  const print = printerOf(definition, term);
  const parts = plainParts(definition.plain, term.plain).map((part) => printedPart(part, print));
  return { parts, messages: parts.flatMap((part) => mismatchOf(definition, part) ?? []) };
};

/** Words, which may be those of a span of the definition, as it or the term prints them. */
type Print = (said: string, span?: Span) => string;

const printerOf = (definition: Source, term: Source): Print => {
  const [text, plain] = [`${definition.text}\n${term.text}`, `${definition.plain}\n${term.plain}`];
  return (said, span) =>
    span !== undefined && plain.slice(span.start, span.end) === said
      ? text.slice(span.start, span.end)
      : printedIn(text, plain, said);
};

/** The same in normal form. */
const plainParts = (definition: string, term: string): readonly DraftPart[] => {
  const glosses = glossesOf(definition, term);
  if (glosses.length > 0) return glosses.map((gloss) => glossPart(definition, gloss));
  const claims = claimsOf(term);
  const parts = claims.length > 0 ? claimParts(definition, term, claims) : acronymParts(definition, term);
  return parts.length > 0 ? parts : mismatchedPart(definition, term, claims);
};

const printedPart = (part: DraftPart, print: Print): DraftPart => ({
  ...part,
  token: print(part.token),
  heading: part.heading === null ? null : print(part.heading),
  group: part.group === null ? null : print(part.group),
  items: part.items.map((item) => ({
    ...item,
    text: print(item.text, item),
    parts: item.parts.map((inner) => printedPart(inner, print)),
  })),
});

const acronymParts = (definition: string, term: string): readonly DraftPart[] => {
  const part = acronymPart(definition, term);
  return part === undefined ? [] : [part];
};

/** A list that ends in 等 says itself that it is not whole; a group may be told elsewhere. */
const mismatchOf = ({ plain }: Source, part: DraftPart): Message | undefined => {
  const named = leavesOf(part.items);
  if (part.complete || part.count === null || (named === 0 && part.group !== null)) return undefined;
  const isOpen = /等/u.test(plain.slice(part.start, part.end));
  return {
    start: part.start,
    end: part.end,
    code: 'PART_COUNT_DIFFERS',
    severity: isOpen || named === 0 ? 'INFO' : 'WARNING',
    message: `${part.token} must name as many things as it claims, ${part.count}, and names ${named}; the claimed number stays, look which are missing.`,
  };
};
