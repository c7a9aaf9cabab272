import type { Span } from '../../domain/records.ts';
import { enclosed } from '../structure/quotes.ts';
import { type Line, trimmed } from '../structure/lines.ts';
import { isHead } from './heads.ts';
import type { Found } from './layout.ts';

/** The clauses of a line that define something by themselves: X,是指Y; “Z”即W; “V”是U的简称. */
export const definingClauses = (text: string, line: Line): readonly Found[] =>
  /[指即是]/u.test(line.text) ? clausesOf(line).flatMap((clause) => entryOf(text, clause) ?? []) : [];

/** Clauses are parted by semicolons and full stops outside quotation marks. Only one that is a sentence by itself keeps its full stop. */
const clausesOf = ({ start, text }: Line): readonly Span[] => {
  const inside = enclosed(text);
  const units = Array.from({ length: text.length }, (_, at) => at);
  const cuts = units.filter((at) => !inside[at] && '；;。！!'.includes(text.charAt(at)));
  return cuts.map((cut, index) => {
    const before = cuts[index - 1];
    const isSentence = isStop(text, cut) && (before === undefined || isStop(text, before));
    return {
      start: start + (before === undefined ? 0 : before + 1),
      end: start + cut + (isSentence ? 1 : 0),
    };
  });
};

const isStop = (text: string, at: number): boolean => '。！!'.includes(text.charAt(at));

const DEFINES =
  /^(.{2,40}?)([，,]?\s*)((?:是指|指的是|系指|即指)(?=.)|(?<=[”」』][，,]?\s*)(?:[指即](?=.)|是(?=.{2,80}(?:[简簡][称稱]|[总總][称稱]|[统統][称稱])。?$)))/u;
const LEAD = /^(?:.*[:：]|其中[，,]?|所谓|所謂|此外[，,]?|而|同时[，,]?|同時[，,]?)/u;
const REACH = 120;

const entryOf = (text: string, clause: Span): Found | undefined => {
  const span = trimmed(text, clause);
  const words = text.slice(span.start, Math.min(span.end, span.start + REACH));
  const [, before = '', mark = ''] = DEFINES.exec(words) ?? [];
  const lead = LEAD.exec(before)?.[0].length ?? 0;
  const [headStart, headEnd] = [span.start + lead, span.start + before.length];
  if (before === '' || !isHead(text.slice(headStart, headEnd))) return undefined;
  return { at: headStart, headStart, headEnd, start: headEnd + mark.length, end: span.end };
};
