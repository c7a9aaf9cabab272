import type { Span } from '../../domain/records.ts';
import { oneOf, wordsFor } from '../words.ts';
import type { Line } from '../../text/lines.ts';

/** What a label says of the words behind it. `UNKNOWN`: it has the shape of a label, and its words decide. */
export type FieldKind = 'TERM' | 'DEFINITION' | 'OTHER' | 'UNKNOWN';

/** A labelled stretch of a line: 名词解释:指…. The span is that of its words; `at` is where the label begins. */
export type Field = Span & { readonly at: number; readonly kind: FieldKind; readonly label: string };

const TERM = '关键词|关键字|名词|词条|新词|热词|词语|术语|概念|提法';
/** The surest first: an entry that has several is defined by the first of these. */
const DEFINITIONS = [
  '名词解释',
  '名词释义',
  '解释',
  '释义',
  '含义',
  '定义',
  '词义',
  '名词注释',
  '注释',
  '内涵',
  '概念解读',
  '是什么',
  '什么意思',
  '小科普',
  '科普',
  '说明',
  '解读',
  '答',
  '答复',
  '回答',
  '解答',
  '点睛',
] as const;
const OTHER = oneOf([...wordsFor('page-furniture/fields'), '.{1,6}情况']);

const KNOWN = new RegExp(
  `(?<=^|\\s)(?:[【〔[(](${TERM}|${DEFINITIONS.join('|')}|${OTHER})[一二三四五六七八九十\\d①-⑳]{0,2}[】〕\\])]\\s*:?|(${TERM}|${DEFINITIONS.join('|')}|${OTHER})[一二三四五六七八九十\\d①-⑳]{0,2}\\s*(?::|$))`,
  'gu',
);
const ANY = /^(?:[【[〔]([^【】[\]]{1,10})[】\]]\s*:?|([\p{Script=Han}\p{L}]{2,8}):)/u;
const TERM_ONLY = new RegExp(`^(?:${TERM})$`, 'u');
const OTHER_ONLY = new RegExp(`^(?:${OTHER})$`, 'u');

/** The labelled stretches of a line, in order; one that no known label opens may have one label of unknown kind. */
export const fieldsOf = ({ text, start, end }: Line): readonly Field[] => {
  const marks = [...text.matchAll(KNOWN)].map((match) => toMark(match, match[1] ?? match[2] ?? ''));
  const found = marks[0]?.index === 0 ? marks : unknownMark(text);
  return found.map(({ index, length, label, kind }, at) => ({
    at: start + index,
    start: start + index + length,
    end: start + (found[at + 1]?.index ?? end - start),
    label,
    kind,
  }));
};

type Mark = {
  readonly index: number;
  readonly length: number;
  readonly label: string;
  readonly kind: FieldKind;
};

const toMark = ({ 0: whole, index }: RegExpExecArray, label: string): Mark => ({
  index,
  length: whole.length,
  label,
  kind: TERM_ONLY.test(label) ? 'TERM' : OTHER_ONLY.test(label) ? 'OTHER' : 'DEFINITION',
});

const unknownMark = (text: string): readonly Mark[] => {
  const match = ANY.exec(text);
  if (match === null) return [];
  return [{ index: 0, length: match[0].length, label: match[1] ?? match[2] ?? '', kind: 'UNKNOWN' }];
};

const RANKS: ReadonlyMap<string, number> = new Map(DEFINITIONS.map((label, rank) => [label, rank]));

/** How sure a label is to announce the definition; less is surer. */
export const rankOf = (label: string): number => RANKS.get(label) ?? DEFINITIONS.length;
