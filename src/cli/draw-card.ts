import type { TermStatus, Walk } from '../domain/kinds.ts';
import { drawAppearances } from './draw-appearances.ts';
import { drawName, issuedBy } from './draw-entity.ts';
import { drawTree, type TreeNode } from './draw-tree.ts';
import { drawQuote, drawReach, drawWalk, NOT_ANSWERED } from './draw-walk.ts';
import type { Card, Part, Titled } from './explain-document.ts';
import type { Paint } from './paint.ts';
import { markOf } from './unreviewed.ts';

const STATUS: Readonly<Record<TermStatus, string>> = {
  DEFINED: 'defined',
  EXPLAINED_IN_TEXT: 'explained in the text',
  NAMED_IN_DEFINITION: 'named in the definition of another term, and not defined itself',
  USED_UNDEFINED: 'used, never defined',
};

type CardStyle = { readonly evidence: boolean; readonly note: string | null };

/** A term from its meaning to the last project. */
export const drawCard = (card: Card, { evidence, note }: CardStyle, paint: Paint): readonly string[] => {
  const walk = (direction: Walk) => ({ direction, evidence, paint });
  return [
    `${paint('TITLE', card.name)}${markOf(card, paint)}`,
    `${issuedBy(card)} · ${STATUS[card.status]}`,
    ...(note === null ? [] : [paint('FAINT', note)]),
    ...(card.partOf.length === 0
      ? []
      : [`part of ${card.partOf.map((whole) => drawName(whole, paint)).join(', ')}`]),
    ...drawMeaning(card, paint),
    ...drawTimeline(card.timeline, paint),
    ...drawParts(card, paint),
    ...section('Carries out, from above', drawWalk(card.id, card.above, walk('UP')), paint),
    ...section('Carried out, below', drawWalk(card.id, card.below, walk('DOWN')), paint),
    ...section('Leads to', drawWalk(card.id, card.leadsTo, walk('DOWN')), paint),
    ...drawReach(card.leadsTo),
  ];
};

const section = (title: string, lines: readonly string[], paint: Paint): readonly string[] => [
  '',
  paint('HEADING', title),
  ...lines,
];

/** Whose words they are: one term may mean other things elsewhere and in other years. */
const titleOf = ({ report, reviewed }: Card['definitions'][number]): string =>
  `Means, in ${titled(report, reviewed ? '' : '; a draft that nobody reviewed')}`;

const titled = ({ title, place, year }: Titled, remark = ''): string =>
  `${title} (${place.name}, ${year}${remark})`;

/** Each report's own words; where there are none, where the term is used. */
const drawMeaning = ({ definitions, mentions }: Card, paint: Paint): readonly string[] => {
  if (definitions.length > 0) return definitions.flatMap((one) => section(titleOf(one), [one.text], paint));
  if (mentions === null) return section('Used', [NOT_ANSWERED], paint);
  const uses = mentions.edges.map(
    ({ node: { evidence } }) => `${drawQuote(evidence.quote, paint)} ${evidence.section.path.join(' › ')}`,
  );
  return section(`Used ${often(mentions.totalCount, uses.length)}`, uses, paint);
};

/** One report alone is told by the meaning or the uses. */
const drawTimeline = (timeline: Card['timeline'], paint: Paint): readonly string[] => {
  if (timeline === null) return section('Appears in', [NOT_ANSWERED], paint);
  return timeline.length < 2 ? [] : section('Appears in', drawAppearances(timeline, paint), paint);
};

const often = (all: number, shown: number): string =>
  all === 1 ? 'once' : `${all} times${all > shown ? `, the first ${shown}` : ''}`;

const drawParts = ({ parts, timeline }: Card, paint: Paint): readonly string[] => {
  const [first] = parts;
  if (first === undefined) return [];
  const nodes = parts.map((part) => toNode(part, paint));
  const whose = timeline !== null && timeline.length < 2 ? '' : `, in ${titled(first.report)}`;
  const title = `Splits into ${parts.map(({ token }) => token).join('·')}${whose}`;
  return section(title, drawTree(nodes, paint), paint);
};

const toNode = (part: Part, paint: Paint): TreeNode => ({
  text: `${[part.token, headingOf(part, paint), shortOf(part, paint)].filter((piece) => piece !== '').join(' ')}${markOf(part, paint)}`,
  children: part.items.map((item) => ({ text: drawName(item, paint) })),
});

const headingOf = ({ heading, group }: Part, paint: Paint): string =>
  group === null ? (heading ?? '') : drawName(group, paint);

/** What the slogan claims and the text does not give. */
const shortOf = ({ complete, count, items }: Part, paint: Paint): string =>
  complete ? '' : paint('INFERRED', `claims ${count}, the text names ${items.length}`);
