import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { PROJECT } from '../../src/bin/project.ts';
import type { Reader } from '../../src/graph/client.ts';
import { readNamedQueries } from '../../src/graph/named-queries.ts';
import { createContexts } from '../../src/server/create-context.ts';
import { createRehearsal, type Rehearsal } from '../../src/server/rehearsal.ts';
import { readSchema } from '../../src/server/schema.ts';
import { startTestService, type TestService } from '../support/service.ts';

/** What a rehearsal leaves out: what loads, migrations and the start ask, and depths of walks that few ask for. */
const NOT_READERS = /^(?:load|migrations|queries)\//u;

let service: TestService;
let asked: Set<string>;
let rehearsal: Rehearsal;
beforeAll(async () => {
  service = await startTestService();
  asked = new Set();
  const reader: Reader = {
    ...service.client,
    read: (name, params, choices, more) => {
      asked.add(`${name} ${JSON.stringify(choices ?? {})}`);
      return service.client.read(name, params, choices, more);
    },
  };
  rehearsal = createRehearsal({
    schema: readSchema(PROJECT.schema),
    context: createContexts({ reader, ...service.lexicon }),
  });
});
afterAll(() => service.close());

const namesAsked = (): ReadonlySet<string> => new Set([...asked].map((one) => one.split(' ')[0]!));

describe('before a reader comes', () => {
  it('a card and a walk in each direction have been asked', async () => {
    await rehearsal.first();
    expect([...asked]).toEqual(
      expect.arrayContaining([
        expect.stringContaining('terms/find'),
        expect.stringContaining('terms/details'),
        'trace/open {"start":0,"depth":7}',
        'trace/open {"start":1,"depth":7}',
        expect.stringContaining('trace/steps'),
        expect.stringContaining('reports/frames'),
      ]),
    );
  });

  it('every statement that readers need has been asked after the rest', async () => {
    await rehearsal.rest();
    const named = readNamedQueries(PROJECT.queries).all();
    const missing = named
      .map(({ name }) => name)
      .filter((name) => !NOT_READERS.test(name) && !namesAsked().has(name));
    expect(missing).toEqual([]);
  });

  it('lists of every kind from both ends', () => {
    const lists = [...asked].filter((one) => one.startsWith('entities/list'));
    expect(lists).toHaveLength(12);
  });
});
