import type { Span } from '../../domain/records.ts';
import { carrierLength, restLength } from './carriers.ts';
import { isFigurative } from './figurative.ts';
import { headBefore } from './lead.ts';
import { used, type FoundTerm, type Rule } from './types.ts';
import { scoreOf, type Quoted } from './quoted-score.ts';

type Placed = Span & Quoted;

const QUOTED = /“([^“”\n。;!?]{1,30})”/gu;
const AROUND = 24;

/** Coinages in quotation marks, without those that quotation marks only mark as a figure of speech, a mark or a proper name. */
export const quotedIn: Rule = (plain) =>
  rowsOf(plain)
    .filter((row) => isAcrostic(row) || !row.some(isFigurative))
    .flatMap((row) => (isAcrostic(row) ? [acrostic(row)] : row.flatMap(coinage)));

/** Pieces in quotation marks with nothing between are of one kind: “闭门造车”“纸上谈兵”. */
const rowsOf = (plain: string): readonly (readonly Placed[])[] => {
  const rows: Placed[][] = [];
  for (const { 0: whole, 1: inner = '', index } of plain.matchAll(QUOTED)) {
    const end = index + whole.length;
    const before = plain.slice(Math.max(0, index - AROUND), index);
    const piece = { start: index, end, inner, before, behind: plain.slice(end, end + AROUND) };
    const row = rows.at(-1);
    if (row?.at(-1)?.end === index) row.push(piece);
    else rows.push([piece]);
  }
  return rows;
};

/** “闯”“创”“干”: single characters, one name together. */
const isAcrostic = (row: readonly Placed[]): boolean =>
  row.length > 1 && row.every(({ inner }) => inner.length === 1);

const acrostic = (row: readonly Placed[]): FoundTerm =>
  used(
    { start: row[0]?.start ?? 0, end: row.at(-1)?.end ?? 0 },
    0.7,
    'Single characters in quotation marks side by side.',
  );

const coinage = (piece: Placed): readonly FoundTerm[] => {
  const score = scoreOf(piece);
  if (score === undefined) return [];
  const { start, end, inner, before, behind } = piece;
  const isShort = inner.length < 3 || /^[\d+A-Z]+$/u.test(inner);
  const tail = carrierLength(behind) || (isShort ? restLength(behind) : 0);
  const head = headBefore(before);
  const carried = tail > 0 ? [{ start, end: end + tail }] : [];
  const forms = head > 0 ? [...carried, { start: start - head, end: end + tail }] : carried;
  const bare = { start: start + 1, end: end - 1 };
  const [name = bare] = isShort ? carried : [];
  return [used(name, score.confidence, score.why, [bare, ...forms])];
};
