import { styleText } from 'node:util';

import type { EntityKind } from '../domain/kinds.ts';

/** What a piece of output is; the colours are chosen here and nowhere else. */
export type Style =
  | EntityKind
  | 'TITLE'
  | 'HEADING'
  | 'FAINT'
  | 'INFERRED'
  | 'UNREVIEWED'
  | 'MARKED'
  | 'DOUBTFUL';

export type Paint = (style: Style, text: string) => string;

type Format = Parameters<typeof styleText>[0];

const FORMATS: Readonly<Record<Style, Format>> = {
  TERM: 'cyan',
  GOAL: 'blue',
  ACTION: 'none',
  PROJECT: 'green',
  PLACE: 'magenta',
  ORGANIZATION: 'yellow',
  TITLE: ['bold', 'cyan'],
  HEADING: 'bold',
  FAINT: 'dim',
  INFERRED: ['bold', 'yellow'],
  UNREVIEWED: 'yellow',
  MARKED: ['bold', 'cyan', 'underline'],
  DOUBTFUL: ['bold', 'yellow', 'underline'],
};

/** Paints for a stream: plain where it is no terminal or NO_COLOR is set, as util.styleText decides. */
export const createPaint =
  (stream: NodeJS.WritableStream): Paint =>
  (style, text) =>
    styleText(FORMATS[style], text, { stream });
