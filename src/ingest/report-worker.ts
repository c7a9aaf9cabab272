import { parentPort, workerData } from 'node:worker_threads';

import { z } from 'zod';

import { isTifaError } from '../domain/errors.ts';
import { readLexicon, readReportFolder } from './seeds.ts';

/** The other side of read-apart.ts: reads one folder, tells what it says, and ends. */
const { folder, seeds } = z.object({ folder: z.string(), seeds: z.string() }).parse(workerData);
try {
  parentPort?.postMessage({ graph: readReportFolder(folder, readLexicon(seeds)) });
} catch (error) {
  if (!isTifaError(error)) throw error;
  parentPort?.postMessage({ code: error.code, message: error.message });
}
