import type { Span } from '../../domain/records.ts';
import { quotedPieces, unquoted } from '../../text/quotes.ts';
import { normal } from '../source.ts';
import type { DraftItem, DraftPart, GlossaryEntry } from '../types.ts';
import { issuerOf } from './defined.ts';
import type { NamedThing } from './named.ts';

/** The terms that definitions name as parts of others, groups (“三大戰略”) before their items. */
export const namedInDefinitions = (text: string, glossary: readonly GlossaryEntry[]): readonly NamedThing[] =>
  glossary.flatMap((entry) => {
    const issuer = issuerOf(entry.term);
    return entry.parts.flatMap((part) => fromPart(text, part, issuer));
  });

const fromPart = (text: string, part: DraftPart, issuer: string | null): readonly NamedThing[] => [
  ...groupOf(text, part, issuer),
  ...part.items.flatMap((item) => fromItem(text, item, issuer)),
];

const groupOf = (
  text: string,
  { group, start, end }: DraftPart,
  issuer: string | null,
): readonly NamedThing[] => {
  if (group === null) return [];
  const at = text.slice(start, end).indexOf(group);
  const span = at < 0 ? { start, end } : { start: start + at, end: start + at + group.length };
  return [thing(group, [span], issuer, 0.9)];
};

const LONGEST_NAME = 26;

/** An item that is a sentence is a goal and no name; one of two characters (改革) is an everyday word as well. */
const fromItem = (text: string, item: DraftItem, issuer: string | null): readonly NamedThing[] => {
  const inner = item.parts.flatMap((part) => fromPart(text, part, issuer));
  const isName =
    item.text.length > 1 && item.text.length <= LONGEST_NAME && !SENTENCE.test(normal(item.text));
  return [...(isName ? [thing(item.text, [item], issuer, item.text.length < 3 ? 0.6 : 0.85)] : []), ...inner];
};

const SENTENCE = /[,。;]|总?目标$/u;

const thing = (
  name: string,
  spans: readonly Span[],
  issuer: string | null,
  confidence: number,
): NamedThing => ({
  name: unquoted(name),
  labels: [unquoted(name), ...quotedPieces(name)],
  code: null,
  issuer,
  status: 'NAMED_IN_DEFINITION',
  confidence,
  why: 'A definition of the glossary names it as a part.',
  spans: spans.map(({ start, end }) => ({ start, end })),
});
