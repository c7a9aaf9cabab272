import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { PROJECT } from '../../src/bin/project.ts';
import { dataOf } from '../support/ask.ts';
import { startTestService, type TestService } from '../support/service.ts';
import { bare, type Ended, finish, onDatabase, startTifa } from '../support/tifa-process.ts';

/** What only a process can show: streams, statuses, signals, the environment. What commands say is in cli.test.ts. */

const ESCAPE = '\u001B[';

let service: TestService;
let serving: ChildProcess;
let url: string;
beforeAll(async () => {
  service = await startTestService();
  serving = startTifa(['serve', '--json'], { ...onDatabase(), PORT: '0' });
  const [line] = (await once(createInterface({ input: serving.stdout! }), 'line')) as readonly string[];
  ({ url } = JSON.parse(line!) as { readonly url: string });
});
afterAll(async () => {
  serving.kill('SIGKILL');
  await service.close();
});

/** Asks the service that runs. */
const tifa = (...argv: readonly string[]): Promise<Ended> =>
  finish(startTifa(argv, { ...bare(), TIFA_URL: url }));

describe('where it asks', () => {
  it('asks the service that is named, and finds one at the usual port', async () => {
    const named = await tifa('explain', '雙變');
    expect(named).toEqual({ status: 0, complaints: '', output: expect.stringMatching(/^雙變\n/u) });
    const found = await finish(startTifa(['explain', '雙變'], { ...bare(), PORT: new URL(url).port }));
    expect(found).toEqual(named);
  });

  it('asks the database that is named, and says nothing else', async () => {
    const { output, ...rest } = await finish(startTifa(['explain', '雙變', '--json'], onDatabase()));
    expect(rest).toEqual({ status: 0, complaints: '' });
    expect(JSON.parse(output)).toMatchObject({
      data: { explain: { __typename: 'Explanation', term: { name: '雙變' } } },
    });
  });

  it('says that a named service is not there', async () => {
    const nowhere = { ...bare(), TIFA_URL: 'http://127.0.0.1:9' };
    expect(await finish(startTifa(['search', '林'], nowhere))).toEqual({
      status: 1,
      output: '',
      complaints: expect.stringMatching(/^SERVICE_UNAVAILABLE: /u),
    });
  });
});

describe('output', () => {
  it('is coloured only where it is wanted', async () => {
    expect((await tifa('explain', '雙變')).output).not.toContain(ESCAPE);
    const coloured = { ...bare(), TIFA_URL: url, FORCE_COLOR: '1' };
    expect((await finish(startTifa(['explain', '雙變'], coloured))).output).toContain(ESCAPE);
  });

  it('may be cut off by its reader without a complaint', async () => {
    const child = startTifa(['explain', '綠美湞江', '--json', '--evidence'], { ...bare(), TIFA_URL: url });
    child.stdout?.destroy();
    const ended = once(child, 'close');
    expect(await text(child.stderr!)).toBe('');
    await ended;
    expect(child.exitCode).toBe(0);
  });

  it('ends in 3 for labels in doubt', async () =>
    expect(await tifa('explain', '1364')).toEqual({
      status: 3,
      output: expect.stringContaining('1363'),
      complaints: '',
    }));

  it('ends in 1 for what the service refuses, with one line on standard error', async () =>
    expect(await tifa('trace', '1363', '--through', 'WITHIN')).toMatchObject({
      status: 1,
      complaints: expect.stringMatching(/^BAD_INPUT: \S.*\n$/u),
    }));
});

it('tifa annotate marks the terms of standard input, with offsets into it', async () => {
  const child = startTifa(['annotate', '-'], { ...bare(), TIFA_URL: url });
  const { status, output } = await finish(child, '圍繞省委“1310”具體部署\n');
  expect(status).toBe(0);
  const [marked, , row] = output.split('\n');
  expect(marked).toBe('圍繞【省委“1310”具體部署】');
  expect(row).toMatch(/^ 2–14 {2}省委“1310”具體部署 {2}→ /u);
});

it('tifa load leaves alone what is loaded already', async () => {
  const version = async (): Promise<number> =>
    (await dataOf(service.ask('{ graph { version } }'))).graph.version;
  const before = await version();
  expect(await finish(startTifa(['load'], onDatabase()))).toMatchObject({
    status: 0,
    output: expect.stringContaining('nothing changed'),
  });
  expect(await version()).toBe(before);
});

it('tells its version', async () => {
  const file = readFileSync(join(PROJECT.root, 'package.json'), 'utf8');
  const { version } = JSON.parse(file) as { readonly version: string };
  expect(await finish(startTifa(['--version'], bare()))).toEqual({
    status: 0,
    output: `${version}\n`,
    complaints: '',
  });
});

it('Ctrl-C ends a service in order', async () => {
  const ended = once(serving, 'close');
  serving.kill('SIGINT');
  await ended;
  expect(serving.exitCode).toBe(0);
});
