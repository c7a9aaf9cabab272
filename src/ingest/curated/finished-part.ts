import type { ReportGraph } from '../../domain/records.ts';
import type { ScriptConverter } from '../../script/convert.ts';
import type { TermPart } from './facts.ts';

/** A part with its token and heading in both scripts. */
export const finishedPart = (
  { token, heading, ...part }: TermPart,
  { scripted }: ScriptConverter,
): ReportGraph['parts'][number] => ({
  ...part,
  token: scripted(token),
  heading: heading === null ? null : scripted(heading),
});
