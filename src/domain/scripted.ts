import type { NameScript } from './kinds.ts';
import type { Scripted } from './records.ts';

/** The form of a text for the script that a client asked for. */
export const inScript = (text: Scripted, script: NameScript): string =>
  script === 'HANS' ? text.hans : script === 'HANT' ? text.hant : text.source;
