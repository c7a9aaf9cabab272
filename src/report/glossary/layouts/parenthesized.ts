import type { Line } from '../../../text/lines.ts';
import { isHead } from '../heads.ts';
import { NOTHING, type FoundEntry, type Layout } from '../layout.ts';

const MARK = /^(?:[([]?[\dA-Za-z一二三四五六七八九十]{1,3}[)\].、]|[①-⑳●○·◆■★▲-])?\s*/u;
/** A head and, in parentheses to the end of the line, what it means. */
const SAID = /^([^():。]{2,40})[(](.{8,})[)][。;]?$/u;

/** Definitions in parentheses behind their heads: 1.链主企业（在产业链中居于核心地位的龙头企业）. Read only below a title. */
export const parenthesized: Layout = {
  name: 'parenthesized',
  read: (region) => {
    if (region.announced !== 'TITLE') return NOTHING;
    const entries = region.lines.flatMap((line) => entryOf(line) ?? []);
    return entries.length > 1 ? { entries, messages: [] } : NOTHING;
  },
};

const entryOf = (line: Line): FoundEntry | undefined => {
  const mark = MARK.exec(line.text)?.[0] ?? '';
  const [, head = '', said = ''] = SAID.exec(line.text.slice(mark.length)) ?? [];
  if (!isHead(head)) return undefined;
  const headStart = line.start + mark.length;
  const start = headStart + head.length + 1;
  return { at: line.start, headStart, headEnd: headStart + head.length, start, end: start + said.length };
};
