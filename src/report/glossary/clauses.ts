import type { Span } from '../../domain/records.ts';
import { enclosed } from '../../text/quotes.ts';
import { type Line, trimmed } from '../../text/lines.ts';
import { isHead } from './heads.ts';
import type { FoundEntry } from './layout.ts';

/** The clauses of a line that define something by themselves: X,是指Y; “Z”即W; “V”是U的简称; or each as “X”：Y. */
export const definingClauses = (text: string, line: Line): readonly FoundEntry[] => {
  if (!/[指即是:]/u.test(line.text)) return [];
  const clauses = clausesOf(line);
  const named = clauses.flatMap((clause) => namedEntry(text, clause) ?? []);
  if (named.length > 1 && named.length === clauses.length) return named;
  return clauses.flatMap((clause) => entryOf(text, clause) ?? []);
};

/** Clauses are parted by semicolons and full stops outside quotation marks. Only one that is a sentence by itself keeps its full stop. */
const clausesOf = ({ start, text }: Line): readonly Span[] => {
  const inside = enclosed(text);
  const units = Array.from({ length: text.length }, (_, at) => at);
  const cuts = units.filter((at) => !inside[at] && ';。!'.includes(text.charAt(at)));
  const ends = cuts.at(-1) === text.length - 1 ? cuts : [...cuts, text.length];
  return ends.map((cut, index) => {
    const before = ends[index - 1];
    const isSentence = isStop(text, cut) && (before === undefined || isStop(text, before));
    return {
      start: start + (before === undefined ? 0 : before + 1),
      end: start + cut + (isSentence ? 1 : 0),
    };
  });
};

const isStop = (text: string, at: number): boolean => at < text.length && '。!'.includes(text.charAt(at));

const DEFINES =
  /^(.{2,40}?)(,?\s*)((?:是指|指的是|系指|即指)(?=.)|(?<=”,?\s*)(?:[指即](?=.)|是(?=.{2,80}(?:简称|总称|统称)。?$)))/u;
const LEAD = /^(?:.*:|其中,?|所谓|此外,?|而|同时,?)/u;
const REACH = 120;

const entryOf = (text: string, clause: Span): FoundEntry | undefined => {
  const span = trimmed(text, clause);
  const words = text.slice(span.start, Math.min(span.end, span.start + REACH));
  const [, before = '', mark = ''] = DEFINES.exec(words) ?? [];
  const lead = LEAD.exec(before)?.[0].length ?? 0;
  const [headStart, headEnd] = [span.start + lead, span.start + before.length];
  if (before === '' || !isHead(text.slice(headStart, headEnd))) return undefined;
  return { at: headStart, headStart, headEnd, start: headEnd + mark.length, end: span.end };
};

/** “三服务”：服务企业、…; what follows the colon is no further quoted name, which would be a part. */
const NAMED = /^(“[^“”]{1,30}”\p{Script=Han}{0,8})(:)(?!“)/u;

const namedEntry = (text: string, clause: Span): FoundEntry | undefined => {
  const span = trimmed(text, clause);
  const [, head, colon] = NAMED.exec(text.slice(span.start, Math.min(span.end, span.start + REACH))) ?? [];
  if (head === undefined || colon === undefined) return undefined;
  const headEnd = span.start + head.length;
  return { at: span.start, headStart: span.start, headEnd, start: headEnd + colon.length, end: span.end };
};
