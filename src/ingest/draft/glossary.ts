import type { Span } from '../../domain/records.ts';
import type { DraftItem, DraftPart, GlossaryEntry } from '../../report/types.ts';
import type { Drafting } from './reading.ts';
import { listed, type Row } from './rows.ts';

/** The entries of the glossary, in its order: an editor checks them against the page. */
export const glossaryRows = (drafting: Drafting): Row => ({
  glossary: listed(drafting.reading.glossary.map((entry) => entryRow(drafting, entry))),
});

const entryRow = (drafting: Drafting, entry: GlossaryEntry): Row => {
  const term = drafting.reading.terms.find(({ labels }) =>
    entry.labels.some((label) => labels.includes(label)),
  );
  return {
    term: withoutQuotes(entry.term),
    code: term?.code ?? undefined,
    issuer: issuerOf(drafting, term?.issuer ?? null),
    confidence: 0.95,
    reason: `An entry of the glossary, in the layout “${entry.layout}”.`,
    also: listed(entry.labels.filter((label) => label !== withoutQuotes(entry.term) && label !== term?.code)),
    parts: listed(entry.parts.map((part) => partRow(drafting, part, entry))),
  };
};

/** An issuer whose place is known: the code of one province's 省委 is not that of another's. */
const issuerOf = ({ reading, homeOf }: Drafting, issuer: string | null): string | undefined => {
  const organization = reading.organizations.find(({ labels }) => issuer !== null && labels.includes(issuer));
  return organization !== undefined && homeOf(organization) !== undefined ? organization.name : undefined;
};

const QUOTED = /^[“「"『](?<inner>[^“”「」"『』]+)[”」"』]$/u;

/** The head as printed, without quotation marks around the whole of it. */
const withoutQuotes = (head: string): string => QUOTED.exec(head)?.groups?.['inner'] ?? head;

const partRow = (drafting: Drafting, part: DraftPart, { start, end }: Span): Row => {
  const { text } = drafting.reading;
  const quote = text.slice(part.start, part.end);
  const isUnique = text.slice(start, end).split(quote).length === 2 && !quote.includes('\n');
  return {
    token: part.token,
    heading: part.heading ?? undefined,
    count: part.count ?? undefined,
    group: part.group ?? undefined,
    confidence: part.complete ? 0.9 : 0.6,
    reason: part.complete
      ? 'The definition lists as many as the name claims.'
      : 'The definition does not list as many as the name claims.',
    quote: isUnique ? quote : undefined,
    items: listed(part.items.map((item) => itemRow(drafting, item, part))),
  };
};

/** A state to reach begins with what is to be done about it, and is longer than a name. */
const GOAL =
  /^(?:打造|建设|建設|建成|争当|爭當|争创|爭創|推动|推動|实现|實現|锚定|錨定|成为|成為|走在|加快|全面)/u;
const LONGEST_NAME = 12;
const SHORTEST_NAME = 3;

const itemRow = (drafting: Drafting, item: DraftItem, part: DraftPart): Row => {
  const isGoal =
    item.parts.length === 0 &&
    (item.text.length > LONGEST_NAME || (GOAL.test(item.text) && item.text.length > 6));
  const isEveryday = Array.from(item.text).length < SHORTEST_NAME;
  return {
    ...(isGoal ? { goal: item.text } : { term: item.text, context: isEveryday || undefined }),
    confidence: isGoal ? 0.65 : 0.8,
    reason: `The definition lists it under “${part.token}”.`,
    parts: listed(item.parts.map((inner) => partRow(drafting, inner, part))),
  };
};
