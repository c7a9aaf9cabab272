import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import { afterAll, describe, expect, it } from 'vitest';

import { createReadText } from '../../../src/cli/read-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'tifa-read-text-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (bytes: string | Uint8Array): string => {
  const path = join(folder, 'text.txt');
  writeFileSync(path, bytes);
  return path;
};

const read = (path: string, input = ''): Promise<string> =>
  createReadText(Readable.from([Buffer.from(input)]))(path);

describe('a text', () => {
  it('comes from a file as it is, byte order mark and line ends too', async () =>
    expect(await read(file('\uFEFF省委\r\n“1310”\n'))).toBe('\uFEFF省委\r\n“1310”\n'));

  it('comes from standard input for -', async () => expect(await read('-', '雙變')).toBe('雙變'));

  it('must be there', async () =>
    expect(read(join(folder, 'none'))).rejects.toMatchObject({ code: 'FILE_MISSING' }));

  it('must be UTF-8: 第 in GB18030 is not', async () =>
    expect(read(file(Uint8Array.of(0xb5, 0xda)))).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
      message: expect.stringContaining('iconv -f GB18030'),
    }));
});
