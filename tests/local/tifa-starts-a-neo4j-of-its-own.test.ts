import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findHolder } from '../../packages/local-neo4j/src/folder-lock.ts';
import { bare, finish, startTifa } from '../support/tifa-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'tifa-own-'));
const data = join(folder, 'data');
// Port 9 (discard) is no place for a service.
const asking = { ...bare(), TIFA_DATA: data, PORT: '9' };
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A first start on a busy machine takes long, and no test shall fail by that. */
const PATIENT = { timeout: 300_000 };

const tifa = (...argv: readonly string[]) => finish(startTifa(argv, asking));

it(
  'where there is nothing to ask, questions are answered by a Neo4j that is started for them and stopped after',
  PATIENT,
  async () => {
    // Both at once: the data can be held by one alone.
    const [one, other] = await Promise.all([tifa('explain', '雙變'), tifa('explain', '雙變')]);
    for (const { status, output, complaints } of [one, other]) {
      expect({ status, complaints }).toEqual({ status: 0, complaints: expect.any(String) });
      expect(output).toMatch(/^雙變\n/u);
    }
    expect(one.complaints + other.complaints).toMatch(/No service answers.*\n.*Starting Neo4j/u);
    expect(existsSync(join(data, 'neo4j', 'neo4j.pid'))).toBe(false);
    expect(await findHolder(join(data, 'neo4j'))).toBeNull();
  },
);

describe('beside a service on whatever port', () => {
  let service: ChildProcess;
  let origin: string;
  const said: string[] = [];

  beforeAll(async () => {
    service = startTifa(['serve', '--json'], { ...asking, PORT: '0' });
    createInterface({ input: service.stderr! }).on('line', (line) => said.push(line));
    const [line] = await once(createInterface({ input: service.stdout! }), 'line');
    origin = new URL(JSON.parse(String(line)).url).origin;
  }, 300_000);

  afterAll(async () => {
    const ended = once(service, 'exit');
    service.kill('SIGTERM');
    await ended;
  }, 300_000);

  const reports = async (): Promise<unknown> => {
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ reports(first: 1) { edges { node { year } } } }' }),
    });
    const { data: answered } = (await response.json()) as { data?: { reports?: { edges: unknown[] } } };
    return answered?.reports?.edges.length;
  };

  it('a question finds it, and starts nothing', PATIENT, async () => {
    expect((await findHolder(join(data, 'neo4j')))?.origin).toBe(origin);
    const { status, output, complaints } = await tifa('explain', '雙變');
    expect({ status, complaints }).toEqual({ status: 0, complaints: '' });
    expect(output).toMatch(/^雙變\n/u);
  });

  it('a load goes into its database while it runs', PATIENT, async () => {
    const { status, complaints, output } = await tifa('load', '--json');
    expect({ status, complaints }).toEqual({
      status: 0,
      complaints: expect.not.stringContaining('Starting Neo4j'),
    });
    expect(JSON.parse(output).loads).toHaveLength(1);
    expect(await reports()).toBe(1);
  });

  it.runIf(process.platform === 'linux')('it keeps no child but its Neo4j', () => {
    const children = readFileSync(`/proc/${service.pid}/task/${service.pid}/children`, 'utf8')
      .trim()
      .split(' ');
    const neo4j = readFileSync(join(data, 'neo4j', 'neo4j.pid'), 'utf8');
    expect(children).toEqual([neo4j]);
  });

  it('a Neo4j that is killed is started again, and the service answers as before', PATIENT, async () => {
    const killed = Number(readFileSync(join(data, 'neo4j', 'neo4j.pid'), 'utf8'));
    process.kill(killed, 'SIGKILL');
    await expect
      .poll(() => said.join('\n'), { timeout: 100_000 })
      .toContain('The local Neo4j answers again.');
    await expect.poll(reports, { timeout: 60_000 }).toBe(1);
    expect(said.join('\n')).toMatch(
      /The local Neo4j ended by itself \(.*\)\. It is started again in 0\.2 s\./u,
    );
    expect(readdirSync(join(data, 'neo4j')).filter((name) => name.includes('set-aside'))).toEqual([]);
  });
});
