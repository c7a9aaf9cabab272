import type { Line } from '../../text/lines.ts';
import type { Source } from '../source.ts';
import type { Message } from '../types.ts';

/** A marker right behind a closing quotation mark, with the digits of its note: “四个不摘”[1]. */
const MARKER = /(?<=”)[[〔](注?\d{1,3})[\]〕]/gu;
const NOTE = /^[[〔【]?(注?\d{1,3})[\]〕】.、]/u;

/** Markers in the body whose note the text does not have: pages drop the notes of a report. */
export const markersWithoutNote = ({ text, plain }: Source, lines: readonly Line[]): readonly Message[] => {
  const notes = new Set(lines.map((line) => NOTE.exec(line.text)?.[1]));
  return [...plain.matchAll(MARKER)].flatMap(({ 0: marker, 1: number, index }): readonly Message[] => {
    if (notes.has(number)) return [];
    const message = `The marker ${text.slice(index, index + marker.length)} must have a note that begins with it, and the text has none; look for the notes where the text is from.`;
    const span = { start: index, end: index + marker.length };
    return [{ ...span, code: 'FOOTNOTE_WITHOUT_NOTE', severity: 'INFO', message }];
  });
};
