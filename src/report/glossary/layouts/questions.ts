import type { Line } from '../../structure/lines.ts';
import { isHead } from '../heads.ts';
import { entriesFrom, NOTHING, type Layout, type Start } from '../layout.ts';

const ASKS =
  /^((?:\d{1,3}[.、．]|[●◆■·]|[问問Q][:：])?[\s\u3000]*(?:(?:什么|什麼|何|啥)(?:是|叫))?)(.{2,30}?)(是什么|是什麼|是指什么|指的是什么|是什么意思|指什么|怎么理解|如何理解)?[?？]/u;

/** Questions and their answers: 什么是“双随机、一公开”？ in front of the answer, on its line or above it. */
export const questions: Layout = {
  name: 'questions',
  read: (region) => {
    const starts = region.lines.flatMap((line) => startAt(line) ?? []);
    const reading = entriesFrom(region, starts);
    return reading.entries.length > (region.announced === 'NONE' ? 1 : 0) ? reading : NOTHING;
  },
};

const startAt = (line: Line): Start | undefined => {
  const [asked = '', lead = '', head = '', tail = ''] = ASKS.exec(line.text) ?? [];
  const isAsked = /[是叫]$/u.test(lead) || tail !== '';
  if (!isAsked || !isHead(head)) return undefined;
  const headStart = line.start + lead.length;
  return { at: line.start, headStart, headEnd: headStart + head.length, from: line.start + asked.length };
};
