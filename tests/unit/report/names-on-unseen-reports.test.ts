import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { PROJECT } from '../../../src/bin/project.ts';
import { readKnowledge } from '../../../src/ingest/knowledge.ts';
import { readReport } from '../../../src/report/read.ts';

/** Short invented reports of four regions; the keys list every place and project, and no list of the reader has their names. */
const FOLDER = join(import.meta.dirname, 'names-unseen');

type Key = {
  readonly file: string;
  readonly places: readonly string[];
  readonly projects: readonly string[];
};

const knowledge = readKnowledge(PROJECT.seeds);

const read = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => {
    const key = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Key;
    return {
      name: key.file,
      key,
      reading: readReport(readFileSync(join(FOLDER, key.file), 'utf8'), knowledge),
    };
  });

type Named = { readonly name: string; readonly labels: readonly string[] };

/** How many of the keyed are found, and how many of the found are keyed. */
const shares = (keyed: readonly string[], found: readonly Named[]): readonly [number, number] => {
  const names = new Set(found.flatMap(({ name, labels }) => [name, ...labels]));
  const keys = new Set(keyed);
  const right = found.filter(({ name, labels }) => [name, ...labels].some((label) => keys.has(label)));
  return [keyed.filter((name) => names.has(name)).length / keyed.length, right.length / found.length];
};

describe('names on reports of other regions', () => {
  it.each(read)('the places of $name', ({ key, reading }) => {
    const [recall, precision] = shares(key.places, reading.places);
    expect(recall).toBeGreaterThanOrEqual(0.8);
    expect(precision).toBeGreaterThanOrEqual(0.8);
  });

  it.each(read)('the projects of $name', ({ key, reading }) => {
    const [recall, precision] = shares(key.projects, reading.projects);
    expect(recall).toBeGreaterThanOrEqual(0.9);
    expect(precision).toBeGreaterThanOrEqual(0.77);
  });

  it('the places of the keys stand in the reports', () =>
    expect(
      read.flatMap(({ key, reading }) => key.places.filter((name) => !reading.text.includes(name))),
    ).toEqual([]));
});
