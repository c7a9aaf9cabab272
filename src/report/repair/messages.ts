import type { Message } from '../types.ts';
import { GAP, type Gap } from './edits.ts';
import { mayAsk } from './strays.ts';

/** A place of the cleaned text that nothing decides. */
export const gapMessage = ({ at, candidates }: Gap): Message => ({
  code: 'REPAIR_GAP',
  severity: 'WARNING',
  message: `${GAP} stands for what is lost here: ${candidates.map((one) => one || 'nothing').join(' or ')}. Fill it in from another copy of the report.`,
  start: at,
  end: at + GAP.length,
});

export const stoppedMessage = (start: number, end: number): Message => ({
  code: 'REPAIR_STOPPED',
  severity: 'WARNING',
  message:
    'The text has more damage than a report that can be read. From here on, shifted bytes are left as they are. Find another copy.',
  start,
  end,
});

/** More of one kind would hide the other messages. */
const TOLD = 50;

/**
 * Signs that a decoder puts where it cannot read, and that no repair explains.
 *
 * @param damaged the text has other damage, so that a question mark need not be one
 */
export const unexplainedSigns = (text: string, damaged: boolean): readonly Message[] =>
  [...text.matchAll(/[?\ufffd]/gu)]
    .filter(({ index, 0: sign }) => sign !== '?' || (damaged && !mayAsk(lineUpTo(text, index))))
    .slice(0, TOLD)
    .map(({ index, 0: sign }) => ({
      code: 'REPAIR_UNEXPLAINED',
      severity: 'WARNING',
      message: `${sign} stands where a decoder could not read, and no shift of bytes explains it. Compare it with another copy of the report.`,
      start: index,
      end: index + 1,
    }));

/** As much of a line as a question may need. */
const QUESTION = 40;

const lineUpTo = (text: string, index: number): string => {
  const before = text.slice(Math.max(0, index - QUESTION), index);
  return before.slice(before.lastIndexOf('\n') + 1);
};
