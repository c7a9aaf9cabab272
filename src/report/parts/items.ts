import type { Span } from '../../domain/records.ts';
import { trimmed } from '../../text/lines.ts';
import type { DraftItem, DraftPart } from '../types.ts';
import { countedIn, withMarks } from './counted.ts';
import { leadLength } from './words.ts';

/** The words of a span as an item, without space around them. */
export const itemAt = (text: string, span: Span): DraftItem => {
  const { start, end } = trimmed(text, span);
  return { text: text.slice(start, end), start, end, parts: [] };
};

/** How many things items come to, those of a group in the place of the group. */
export const leavesOf = (items: readonly DraftItem[]): number =>
  items.reduce(
    (sum, { parts }) =>
      sum + (parts.length === 0 ? 1 : parts.reduce((all, part) => all + leavesOf(part.items), 0)),
    0,
  );

/** The first item without the verb that governs them all (激活改革、開放、創新), unless each has its own. */
export const withoutVerb = (text: string, pieces: readonly Span[]): readonly Span[] => {
  const [first, ...rest] = pieces;
  if (first === undefined || rest.length === 0) return pieces;
  const others = rest.filter((piece) => leadLength(text.slice(piece.start, piece.end)) > 0);
  return others.length > 0 ? pieces : [withoutLead(text, first), ...rest];
};

/** Without adverbs and verbs that lead to the name. */
export const withoutLead = (text: string, { start, end }: Span): Span => ({
  start: start + leadLength(text.slice(start, end)),
  end,
});

/** 縱深推進新階段粵港澳大灣區建設,在…上取得新突破: the means, which stands first, without its verbs. */
export const means = (text: string, piece: Span): Span => {
  const words = text.slice(piece.start, piece.end);
  const comma = /,/u.exec(words)?.index ?? words.length;
  return withoutLead(text, { start: piece.start, end: piece.start + comma });
};

/**
 * Items from pieces, with what a quoted count behind some of them makes of those: 生活垃圾、生活污水、公共廁所“三大革命” is one item of three.
 */
export const itemsFrom = (text: string, pieces: readonly Span[]): readonly DraftItem[] => {
  const items: DraftItem[] = [];
  for (const piece of pieces) {
    const group = countedIn(text, piece).find(({ isQuoted, end }) => isQuoted && end + 1 === piece.end);
    const own = group === undefined ? piece : { start: piece.start, end: withMarks(group).start };
    const members = [...items.slice(items.length - ((group?.count ?? 1) - 1)), itemAt(text, own)];
    if (group === undefined || members.length !== group.count || own.end <= own.start)
      items.push(itemAt(text, piece));
    else
      items.splice(
        items.length - (members.length - 1),
        members.length - 1,
        groupOf(group.words, withMarks(group), members),
      );
  }
  return items;
};

const groupOf = (name: string, { start, end }: Span, members: readonly DraftItem[]): DraftItem => {
  const part: DraftPart = {
    token: name,
    ordinal: null,
    heading: null,
    count: members.length,
    group: null,
    items: members,
    complete: true,
    start: members[0]?.start ?? start,
    end,
  };
  return { text: name, start: start + 1, end: end - 1, parts: [part] };
};
