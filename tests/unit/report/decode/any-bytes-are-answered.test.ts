import { describe, expect, it } from 'vitest';

import { decodeFile } from '../../../../src/report/decode/decode.ts';
import { docxOf, pdfOf, unicodeCodes } from './make-files.ts';

const random = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => (state = (state * 48_271) % 2_147_483_647) % below;
};

const spoiled = (bytes: Uint8Array, next: (below: number) => number): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  for (let count = 0; count < 6; count++) copy[next(copy.length)] = next(256);
  return copy;
};

const TEXT = '政府工作报告。各位代表：现在，我代表人民政府报告工作。'.repeat(4);
const PDF = pdfOf([[{ x: 72, y: 700, size: 12, text: TEXT.slice(0, 30) }]], 'UniGB-UCS2-H', unicodeCodes);

/** An answer is a text or an error that says why not, never both and never neither. */
const expectAnswer = async (bytes: Uint8Array): Promise<void> => {
  const { text, messages } = await decodeFile(bytes, 'file');
  const failed = messages.some(({ severity }) => severity === 'ERROR');
  expect(text === '').toBe(failed);
  expect(text).not.toContain('\r');
};

/** Each PDF is read in a worker of its own, which a busy machine is slow to start. */
describe('any bytes are answered', { timeout: 60_000 }, () => {
  it.each([1, 2, 3, 4, 5])('by chance (%i)', async (seed) => {
    const next = random(seed);
    for (let round = 0; round < 40; round++)
      await expectAnswer(Uint8Array.from({ length: next(400) }, () => next(256)));
  });

  it.each([
    ['DOCX', docxOf([TEXT]), 60],
    ['PDF', PDF, 12],
    ['UTF-8', Buffer.from(TEXT), 60],
    ['UTF-16', Buffer.from(TEXT, 'utf16le'), 60],
    ['HTML', Buffer.from(`<html><body>${`<p>${TEXT}</p>`.repeat(3)}</body></html>`), 60],
  ])('spoiled %s', async (_, bytes, rounds) => {
    const next = random(bytes.length);
    for (let round = 0; round < rounds; round++) await expectAnswer(spoiled(bytes, next));
  });
});
