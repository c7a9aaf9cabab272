import type { Drawing } from '../drawing.ts';

/** The drawing as it is, for a program. */
export const toJson = (drawing: Drawing): string => `${JSON.stringify(drawing, null, 2)}\n`;
