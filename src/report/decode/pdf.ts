import { Worker } from 'node:worker_threads';

import { failed, type Decoded } from './types.ts';

/** What the worker tells: the paragraphs, or the name of what was thrown. */
export type Answer = { readonly paragraphs: readonly string[] } | { readonly thrown: string };

/**
 * The text of a PDF, a paragraph a line. It is read in a thread of its own, since a file that is made or damaged cleverly enough can make any
 * reader of PDF throw where nothing catches, or run for ever.
 */
export const decodePdf = async (bytes: Uint8Array, name: string): Promise<Decoded> => {
  if (!isComplete(bytes))
    return failed(
      'PDF',
      'TRUNCATED_PDF',
      `${name} must be a whole PDF, and its end is missing. Fetch the file again.`,
    );
  const answer = await askWorker(bytes);
  if ('thrown' in answer) return failure(answer.thrown, name);
  return answer.paragraphs.length === 0
    ? scanned(name)
    : { text: `${answer.paragraphs.join('\n')}\n`, format: 'PDF', encoding: null, messages: [] };
};

const END = '%%EOF';
/** How far from the end of a file its mark may stand: some servers add to it. */
const TAIL = 2048;

const isComplete = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(-TAIL)).includes(END);

/** A report of hundreds of pages takes seconds. */
const PATIENCE_MS = 60_000;
const MEMORY_MB = 512;

const askWorker = (bytes: Uint8Array): Promise<Answer> =>
  new Promise((resolve) => {
    const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    const settle = (answer: Answer): void => {
      clearTimeout(timer);
      resolve(answer);
      void worker.terminate();
    };
    const timer = setTimeout(() => settle({ thrown: 'Timeout' }), PATIENCE_MS);
    worker.once('message', (answer: Answer) => settle(answer));
    worker.once('error', (error: unknown) =>
      settle({ thrown: error instanceof Error ? error.name : 'Error' }),
    );
    worker.once('exit', () => settle({ thrown: 'Exit' }));
  });

const scanned = (name: string): Decoded =>
  failed(
    'PDF',
    'SCANNED_PDF',
    `${name} must hold text, and holds none: its pages are pictures. Give a file with text.`,
  );

const failure = (thrown: string, name: string): Decoded =>
  thrown === 'PasswordException'
    ? failed(
        'PDF',
        'LOCKED_PDF',
        `${name} must be open to read, and asks for a password. Give a file without one.`,
      )
    : failed(
        'PDF',
        'BROKEN_PDF',
        `${name} must be a PDF that can be read, and is damaged. Fetch the file again.`,
      );
