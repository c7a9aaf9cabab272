import { parentPort, workerData } from 'node:worker_threads';

import { z } from 'zod';

import { isTifaError } from '../domain/errors.ts';
import type { Told } from './read-apart.ts';
import { readLexicon, readReportFolder } from './seeds.ts';

/** The other side of read-apart.ts: reads one folder, tells what it says, and ends. */
// A thread has no origin to name, as a window has.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
const tell = (told: Told): void => parentPort?.postMessage(told);

const { folder, seeds } = z.object({ folder: z.string(), seeds: z.string() }).parse(workerData);
try {
  tell({ graph: readReportFolder(folder, readLexicon(seeds)) });
} catch (error) {
  if (!isTifaError(error)) throw error;
  tell({ code: error.code, message: error.message });
}
