import type { Line } from '../../../text/lines.ts';
import { divideHead, isHead } from '../heads.ts';
import { NOTHING, type FoundEntry, type Layout } from '../layout.ts';
import type { Region } from '../region.ts';

const NOTE = /[〔(【[](?:注|名词解释|释义):([^〔〕【】[\]]{4,300})[〕)】\]]/gu;

/** Notes in brackets within the sentences of a body: …项目102个〔注：“三百攻坚”指…〕. */
export const inserted: Layout = {
  name: 'inserted',
  read: (region) => {
    const entries = region.lines.flatMap((line) => entriesIn(region, line));
    return entries.length > 0 ? { entries, messages: [] } : NOTHING;
  },
};

const entriesIn = ({ text }: Region, line: Line): readonly FoundEntry[] =>
  [...line.text.matchAll(NOTE)].flatMap(({ 0: whole, 1: words = '', index }) => {
    const at = line.start + index;
    const end = at + whole.length - 1;
    const headStart = end - words.length;
    const divided = divideHead(text, headStart, end, true);
    if (divided === undefined || !isHead(text.slice(headStart, divided.headEnd))) return [];
    return [{ at, headStart, headEnd: divided.headEnd, start: divided.from, end }];
  });
