import { Worker } from 'node:worker_threads';

import { type ErrorCode, TifaError } from '../domain/errors.ts';
import type { ReportGraph } from '../domain/records.ts';

/** What the thread tells: what the folder says, or why it cannot be read. */
export type Told =
  | { readonly graph: ReportGraph }
  | { readonly graph?: undefined; readonly code: ErrorCode; readonly message: string };

/**
 * Reads a folder of curated files in a thread of its own: the dictionaries that this takes are 50 MB, which a service that only answers
 * shall not keep.
 *
 * @param seeds  the folder with the lists of words
 * @throws SEED_INVALID, FILE_UNREADABLE
 */
export const readReportApart = (folder: string, seeds: string): Promise<ReportGraph> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('report-worker.ts', import.meta.url), {
      workerData: { folder, seeds },
    });
    worker.once('message', (told: Told) => {
      if (told.graph === undefined) reject(new TifaError(told.code, told.message));
      else resolve(told.graph);
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the thread that reads ${folder} ended with ${code}`)));
  });
