import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, it } from 'vitest';

import { bare, finish, startTifa } from '../support/tifa-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'tifa-own-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it(
  'where there is nothing to ask, a question is answered by a Neo4j that is started for it and stopped after',
  { timeout: 300_000 },
  async () => {
    const data = join(folder, 'data');
    // Port 9 (discard) is no place for a service.
    const env = { ...bare(), TIFA_DATA: data, PORT: '9' };
    const { status, output, complaints } = await finish(startTifa(['explain', '雙變'], env));
    expect({ status, complaints }).toEqual({
      status: 0,
      complaints: expect.stringMatching(/No service answers.*\n.*Starting Neo4j/u),
    });
    expect(output).toMatch(/^雙變\n/u);
    for (const trace of ['neo4j.pid', 'tifa.lock'])
      expect(existsSync(join(data, 'neo4j', trace))).toBe(false);
  },
);
