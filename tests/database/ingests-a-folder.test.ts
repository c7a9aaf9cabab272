import { once } from 'node:events';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

import { describe, expect, it } from 'vitest';

import type { Ingested } from '../../src/domain/changes.ts';
import { dataOf } from '../support/ask.ts';
import { chapter } from '../support/curated-report.ts';
import { ingestingTests, startIngest } from '../support/ingesting.ts';
import { writeReviewFolder } from '../support/review-folder.ts';

const PLACES = ['試一市', '試三市', '試二市'] as const;
const ACTION = chapter('    - action: 強化產業招引\n      quote: 強化產業招引\n');

const { service, folder, ingest, version, statesOf } = ingestingTests();

describe('a look', () => {
  it('says row by row what would be added, and writes nothing', async () => {
    writeReviewFolder(folder());
    const before = await version();
    const { status, output } = await ingest(folder());
    expect(status).toBe(0);
    for (const row of [
      '+ place 試市',
      '+ organization 試鋼',
      '+ term 雙新',
      '+ label 新技术 of 新技術',
      '+ definition of 雙新',
      '+ part “雙新” of 雙新',
      '+ relation 雙新 HAS_PART 新技術',
    ])
      expect(output.split('\n')).toContain(row);
    expect(output).toContain('Nothing was written; add --write');
    expect([await version(), await statesOf(['試市'])]).toEqual([before, ['NEW']]);
  });

  it('says what would change, as it was and as it becomes, and what would be removed', async () => {
    writeReviewFolder(folder(), { more: [`projects:\n- project: 舊物\n`] });
    await ingest(folder(), '--write');
    rmSync(join(folder(), '試市', 'more-0.yaml'));
    writeReviewFolder(folder(), {
      more: [
        `goals:\n- goal: 增長\n  measures:\n  - measure: 增長 5 % 以上\n    year: 2031\n    status: TARGET\n    quote: 增長5%以上\n`,
        ACTION,
        `relations:\n- kind: RESPONSIBLE\n  from: 市委\n  to: '12'\n  quote: 市委“12”部署\n`,
      ],
    });
    const file = join(folder(), '試市', 'report.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('level: CITY', 'level: DISTRICT'));
    const rows = (await ingest(folder())).output.split('\n');
    expect(rows).toContain('- project 舊物');
    expect(rows).toContain('~ place 試市 level: CITY → DISTRICT');
    expect(rows).toContain('~ report 2031年試市政府工作報告 level: CITY → DISTRICT');
    expect(rows).toContain('+ action 強化產業招引');
    expect(rows).toContain('+ relation 中共試市委員會 RESPONSIBLE 市委“12”部署');
    expect(rows.some((row) => row.startsWith('+ measure 增長 5 % 2031 TARGET of 增長'))).toBe(true);
  });

  it('tells a program the same as JSON, and nothing else on standard output', async () => {
    writeReviewFolder(folder());
    const { output } = await ingest(folder(), '--json');
    const { isWritten, reports } = JSON.parse(output) as { isWritten: boolean; reports: Ingested[] };
    expect(isWritten).toBe(false);
    expect(reports).toMatchObject([{ title: '2031年試市政府工作報告', state: 'NEW', version: null }]);
    expect(reports[0]!.changes).toContainEqual({
      sign: '+',
      what: 'place',
      id: 'place:试市',
      name: '試市',
      field: null,
      was: null,
      becomes: null,
    });
  });
});

describe('with --write', () => {
  it('each report is in the graph, told one by one, and again changes nothing', async () => {
    for (const place of PLACES) writeReviewFolder(folder(), { place });
    const before = await version();
    const { status, output, complaints } = await ingest(folder(), '--write');
    expect(status).toBe(0);
    expect(output).toContain(`Written; the graph is at version ${before + 3}.`);
    for (const number of [1, 2, 3]) expect(complaints).toContain(`report ${number} of 3: 2031年`);
    expect(await statesOf(PLACES)).toEqual(['SAME', 'SAME', 'SAME']);
    expect((await ingest(folder(), '--write')).output).toContain('There is nothing to write.');
    expect(await version()).toBe(before + 3);
  });

  it('only lines that moved are loaded too, and said to be only that', async () => {
    const path = writeReviewFolder(folder());
    await ingest(folder(), '--write');
    writeFileSync(join(path, 'aaa.yaml'), 'places:\n- place: 南山\n');
    await ingest(folder(), '--write');
    writeFileSync(join(path, 'aaa.yaml'), '# a note\nplaces:\n- place: 南山\n');
    expect((await ingest(folder(), '--write')).output).toContain('changed: only lines in its files moved');
    const { node } = await dataOf(service().ask('{ node(id: "place:南山") { ... on Place { source } } }'));
    expect(node.source).toBe('試市/aaa.yaml:3');
  });
});

it('the command itself: rows to standard output, progress to standard error', async () => {
  writeReviewFolder(folder());
  const child = startIngest(folder());
  const ended = once(child, 'close');
  const [output, complaints] = await Promise.all([text(child.stdout!), text(child.stderr!)]);
  await ended;
  expect(output).toContain('+ place 試市\n');
  expect(complaints).toContain('report 1 of 1: 2031年試市政府工作報告\n');
  expect(child.exitCode).toBe(0);
});

describe('bad input: status 1, its own code, nothing written', () => {
  it.each([
    ['a folder that is not there', 'FOLDER_MISSING', () => join(folder(), 'none')],
    ['a folder without reports', 'NO_REPORTS', () => folder()],
    [
      'a broken file beside a sound report',
      'SEED_INVALID',
      () => {
        writeReviewFolder(folder());
        writeReviewFolder(folder(), { place: '試二市', more: ['goals:\n- goal: [壞'] });
        return folder();
      },
    ],
    [
      'two folders of one report',
      'SEED_INVALID',
      () => {
        writeReviewFolder(folder());
        mkdirSync(join(folder(), 'copy'));
        for (const file of ['report.yaml', 'text.txt'])
          copyFileSync(join(folder(), '試市', file), join(folder(), 'copy', file));
        return folder();
      },
    ],
  ])('%s: %s', async (_, code, prepare) => {
    const before = await version();
    const { status, output, complaints } = await ingest(prepare(), '--write');
    expect({ status, output }).toEqual({ status: 1, output: '' });
    expect(complaints).toContain(`${code}: `);
    expect(await version()).toBe(before);
  });
});
