import type { Branch } from '../tree.ts';
import type { Wrapped } from '../wrap.ts';

/** Of names and their boxes, in pixels. */
export const FONT = 14;
export const LINE = 20;
export const PADDING = 10;

export const heightOf = ({ lines }: Wrapped): number => lines.length * LINE + 2 * PADDING - 4;

/** A node with its lines and its column. */
export type Sized = { readonly branch: Branch; readonly wrapped: Wrapped; readonly column: number };
