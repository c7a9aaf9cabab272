import type { Change } from '../domain/changes.ts';
import type { Paint } from './paint.ts';

/** `+ term 綠美湞江`, `~ term 綠美湞江 status: USED_UNDEFINED → DEFINED`, `- place 無此村`. */
export const changed = ({ sign, what, name, field, was, becomes }: Change, paint: Paint): string => {
  const head = `${sign} ${what} ${oneLine(name)}`;
  if (field === null) return head;
  const [before, after] = aroundDifference(oneLine(was ?? ''), oneLine(becomes ?? ''));
  return `${head} ${paint('FAINT', `${field}:`)} ${before} → ${after}`;
};

const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/gu, ' ');

const LEAD = 12;
const SHOWN = 48;
const NOTHING = '(none)';

/** Of two long texts what stands where they part. */
const aroundDifference = (was: string, becomes: string): readonly [string, string] => {
  let same = 0;
  while (same < was.length && was[same] === becomes[same]) same++;
  const from = Math.max(0, same - LEAD);
  return [cut(was, from), cut(becomes, from)];
};

const cut = (text: string, from: number): string => {
  if (text === '') return NOTHING;
  const end = Math.min(text.length, from + SHOWN);
  return `${from > 0 ? '…' : ''}${text.slice(from, end)}${end < text.length ? '…' : ''}`;
};
