import { parentPort, workerData } from 'node:worker_threads';

import { extractTextItems, getDocumentProxy } from 'unpdf';

import { createCharacterMaps } from './pdf-cmaps.ts';
import { linesOfPage } from './pdf-lines.ts';
import { paragraphsOfPages } from './pdf-paragraphs.ts';
import type { Answer } from './pdf.ts';

/** Reads the PDF that is the thread's data and posts an Answer. */
const read = async (bytes: Uint8Array): Promise<Answer> => {
  const document = await getDocumentProxy(bytes, {
    // The reader asks for maps by a folder's name: there is none.
    BinaryDataFactory: createCharacterMaps(),
    cMapUrl: 'maps/',
    cMapPacked: false,
    useWorkerFetch: false,
    verbosity: 0,
  });
  const { items } = await extractTextItems(document);
  return { paragraphs: paragraphsOfPages(items.map(linesOfPage)) };
};

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'Error');

if (workerData instanceof Uint8Array) {
  const answer = await read(workerData).catch((error: unknown): Answer => ({ thrown: nameOf(error) }));
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(answer);
}
