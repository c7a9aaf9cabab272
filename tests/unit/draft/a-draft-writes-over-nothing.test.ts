import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { Draft } from '../../../src/ingest/draft/draft.ts';
import { writeDraft } from '../../../src/ingest/draft/write-draft.ts';

const made = {
  files: new Map([
    ['report.yaml', 'report:\n'],
    ['report.clean.txt', '各位代表'],
  ]),
} as Partial<Draft> as Draft;

let home: string;
let raw: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'tifa-draft-'));
  raw = join(home, 'came.txt');
  writeFileSync(raw, '各位代表\r\n');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

describe('writing a draft', () => {
  it('makes a folder with the review files and the report as it came', () => {
    const out = join(home, 'deep', 'draft');
    expect(writeDraft(made, { raw, out })).toBe(out);
    expect(readdirSync(out).toSorted()).toEqual(['came.txt', 'report.clean.txt', 'report.yaml']);
    expect(readFileSync(join(out, 'came.txt'))).toEqual(readFileSync(raw));
  });

  it('takes a folder that is empty', () => {
    const out = join(home, 'empty');
    mkdirSync(out);
    writeDraft(made, { raw, out });
    expect(readdirSync(out)).toHaveLength(3);
  });

  it('refuses a folder that holds files, and leaves them as they are', () => {
    const out = join(home, 'taken');
    mkdirSync(out);
    writeFileSync(join(out, 'report.yaml'), 'an editor wrote this');
    expect(() => writeDraft(made, { raw, out })).toThrow(expect.objectContaining({ code: 'FOLDER_TAKEN' }));
    expect(readdirSync(out)).toEqual(['report.yaml']);
    expect(readFileSync(join(out, 'report.yaml'), 'utf8')).toBe('an editor wrote this');
  });

  it('leaves nothing behind when it cannot be finished', () => {
    const out = join(home, 'draft');
    const missing = join(home, 'gone.txt');
    expect(() => writeDraft(made, { raw: missing, out })).toThrow(
      expect.objectContaining({ code: 'FILE_UNREADABLE' }),
    );
    expect(readdirSync(home)).toEqual(['came.txt']);
  });
});
