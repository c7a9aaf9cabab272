import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { PROJECT } from '../../../src/bin/project.ts';
import { reportTexts } from '../../../src/bin/report-texts.ts';
import { readKnownNames } from '../../../src/ingest/knowledge.ts';
import { gapsOf } from '../../../src/ingest/reference/gaps.ts';
import { referenceJsonSchema } from '../../../src/ingest/reference/json-schema.ts';
import { readReferenceFolder } from '../../../src/ingest/reference/reference.ts';
import { LEXICON } from '../../support/seeds.ts';

const { fold, scripts } = LEXICON;
const folder = join(PROJECT.seeds, 'reference');

it('every entry keeps every rule, beside all reports at hand', () => {
  const entries = readReferenceFolder(PROJECT.seeds, { fold, scripts, reports: reportTexts(PROJECT.seeds) });
  expect(entries.length).toBeGreaterThan(0);
});

it('the JSON Schema is the one of the reader', () =>
  expect(readFileSync(PROJECT.referenceSchema, 'utf8')).toBe(referenceJsonSchema()));

it.each(readdirSync(folder))('%s names the schema for an editor’s program', (file) =>
  expect(readFileSync(join(folder, file), 'utf8').split('\n')[0]).toBe(
    '# yaml-language-server: $schema=../../schema/reference.schema.json',
  ),
);

it('a gap is a name that no entry has, in either script, and that is no part of one', () => {
  const entries = readReferenceFolder(PROJECT.seeds, { fold, scripts, reports: [] });
  const names = ['“四个意识”', '看齐意识', '没有这一提法'];
  expect(gapsOf(names, entries, fold)).toEqual(['没有这一提法']);
});

it('the names that reports are read by are there', () => {
  const names = readKnownNames(PROJECT.seeds);
  expect(names).toContain('放管服');
  expect(new Set(names).size).toBe(names.length);
});
