import type { Ask } from './ask.ts';
import { createMemory, type Memory } from './memory.ts';
import type { TextLink } from './report/links.ts';
import type { ReportFrame } from './report/read-report.ts';

/** What is dear to make and the same for every reader. */
export type Memories = {
  /** By script and id; null: no report has it. */
  readonly reports: Memory<ReportFrame | null>;
  /** What a report names, by script and id. */
  readonly links: Memory<readonly TextLink[]>;
  /** Of every page, under one name. */
  readonly addresses: Memory<readonly string[]>;
};

/** A report and its links are half a megabyte. */
const REPORTS = 12;

export const createMemories = (ask: Ask): Memories => ({
  reports: createMemory(ask, REPORTS),
  links: createMemory(ask, REPORTS),
  addresses: createMemory(ask, 1),
});
