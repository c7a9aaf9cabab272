import type { Line } from '../../../text/lines.ts';
import { fieldsOf } from '../fields.ts';
import { isHead } from '../heads.ts';
import { entriesFrom, isConvincing, NOTHING, type Layout, type Start } from '../layout.ts';

const HEAD = /^([【〔[]\s*)([^【】〔〕[\]]{2,30}?)\s*[】〕\]]\s*:?/u;

/** Heads in brackets in front of their definitions: 【首席数据官】在政府部门…. A label in brackets is no head. */
export const bracketed: Layout = {
  name: 'bracketed',
  read: (region) => {
    const reading = entriesFrom(
      region,
      region.lines.flatMap((line) => startAt(line) ?? []),
    );
    const isSeveral = reading.entries.length > 1;
    return isSeveral && isConvincing(region, reading, 'MARKED') ? reading : NOTHING;
  },
};

const startAt = (line: Line): Start | undefined => {
  const [whole = '', lead = '', head = ''] = HEAD.exec(line.text) ?? [];
  if (!isHead(head) || /^\d+$/u.test(head) || fieldsOf(line).some(({ kind }) => kind !== 'UNKNOWN'))
    return undefined;
  const headStart = line.start + lead.length;
  return { at: line.start, headStart, headEnd: headStart + head.length, from: line.start + whole.length };
};
