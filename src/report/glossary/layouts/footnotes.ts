import type { Span } from '../../../domain/records.ts';
import { leadLength } from '../../parts/words.ts';
import type { Message } from '../../types.ts';
import type { Line } from '../../../text/lines.ts';
import { divideHead, isHead, isQuotedHead } from '../heads.ts';
import { entriesFrom, NOTHING, type Layout, type LayoutReading, type Start } from '../layout.ts';
import type { Region } from '../region.ts';

const NOTE =
  /^(注\s?\d{1,3}(?=[:.、\s])|[[〔【]注?\d{1,3}[\]〕】]|[①-⑳]|[¹²³⁴-⁹]{1,2}|[(]注?\d{1,3}[)])[:.、\s]*/u;

/** Notes without a head of their own: the head is what stands before the same marker in the body, “四个不摘”[1]. */
export const footnotes: Layout = {
  name: 'footnotes',
  read: (region) => {
    const notes = region.lines.flatMap((line) => noteOf(region, line) ?? []);
    const linked = linkedStarts(region, notes);
    const isEnough =
      linked.length >= (region.announced === 'TITLE' ? 1 : 2) && linked.length * 2 >= notes.length;
    return isEnough ? withDoubts(region, entriesFrom(region, linked)) : NOTHING;
  },
};

/** A line that a marker begins and that has no head of its own. */
type Note = { readonly marker: string; readonly line: Line; readonly from: number };

const noteOf = ({ text }: Region, line: Line): Note | undefined => {
  const [lead, marker] = NOTE.exec(line.text) ?? [];
  if (lead === undefined || marker === undefined) return undefined;
  const from = line.start + lead.length;
  const divided = divideHead(text, from, line.end, true);
  const hasHead = divided !== undefined && isHead(text.slice(from, divided.headEnd));
  return hasHead ? undefined : { marker, line, from };
};

/** The notes whose marker stands in the text above the first of them; each marker is looked for once. */
const linkedStarts = ({ text }: Region, notes: readonly Note[]): readonly Start[] => {
  const above = text.slice(0, notes[0]?.line.start ?? 0);
  const heads = new Map<string, Span | undefined>();
  return notes.flatMap(({ marker, line, from }) => {
    if (!heads.has(marker)) heads.set(marker, headBefore(above, markerAt(above, marker)));
    const head = heads.get(marker);
    return head === undefined ? [] : [{ at: line.start, headStart: head.start, headEnd: head.end, from }];
  });
};

/** Where the body has the marker of a note; 注1 stands in brackets of any shape there. */
const markerAt = (above: string, marker: string): number => {
  const number = /^注\s?(\d+)$/u.exec(marker)?.[1];
  if (number === undefined) return above.lastIndexOf(marker);
  const written = [...above.matchAll(new RegExp(`[[〔【(]注\\s?${number}[\\]〕】)]`, 'gu'))];
  return written.at(-1)?.index ?? -1;
};

const REACH = 40;

/** The term right before a marker: from its opening quotation mark on, or the last run of characters without the verbs in front. */
const headBefore = (text: string, at: number): Span | undefined => {
  if (at < 1) return undefined;
  const before = text.slice(Math.max(0, at - REACH), at);
  const words = /“[^“”]{1,30}”\p{Script=Han}{0,8}$/u.exec(before)?.[0] ?? plainTerm(before);
  return words === undefined || !isHead(words) ? undefined : { start: at - words.length, end: at };
};

/** 推行田长制[3]. */
const plainTerm = (before: string): string | undefined => {
  const run = /[\p{Script=Han}\p{L}\d+]{2,16}$/u.exec(before)?.[0];
  return run?.slice(leadLength(run));
};

/** A head that the body does not quote is a guess. */
const withDoubts = ({ text }: Region, reading: LayoutReading): LayoutReading => {
  const doubts = reading.entries.flatMap(({ headStart, headEnd }): readonly Message[] => {
    const words = text.slice(headStart, headEnd);
    if (isQuotedHead(words)) return [];
    const message = `A note must belong to a term in quotation marks, and the words before its marker have none; ${words} is taken, look where it begins.`;
    return [{ start: headStart, end: headEnd, code: 'GLOSSARY_HEAD_GUESSED', severity: 'WARNING', message }];
  });
  return { entries: reading.entries, messages: [...doubts, ...reading.messages] };
};
