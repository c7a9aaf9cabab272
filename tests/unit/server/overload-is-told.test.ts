import { describe, expect, it } from 'vitest';

import { PROJECT } from '../../../src/bin/project.ts';
import { type ErrorCode, TifaError } from '../../../src/domain/errors.ts';
import { createContexts } from '../../../src/server/create-context.ts';
import { createServer } from '../../../src/server/create-server.ts';
import { readSchema } from '../../../src/server/schema.ts';
import { fold } from '../match/support.ts';

const schema = readSchema(PROJECT.schema);

/** A service whose database fails with a code. */
const failingWith = async (code: ErrorCode, query: string) => {
  const [defects, overloads]: [unknown[], unknown[]] = [[], []];
  const reader = {
    read: async () => {
      throw new TifaError(code, 'A sentence.');
    },
  };
  const server = createServer({
    schema,
    context: createContexts({ reader, fold, words: [] }),
    log: (error) => defects.push(error),
    logOverload: (error) => overloads.push(error),
  });
  const response = await server.fetch('http://tifa.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data = null, errors } = await response.json();
  const { status, headers } = response;
  return { status, retryAfter: headers.get('retry-after'), data, errors, defects, overloads };
};

const WHOLE = '{ graph { version } }';

describe('a request that failed as a whole', () => {
  it.each([
    ['BUSY', 503, '1'],
    ['DATABASE_UNAVAILABLE', 503, '5'],
    ['TIMEOUT', 504, null],
  ] as const)('with %s has its status, and when to ask again', async (code, status, retryAfter) => {
    const answer = await failingWith(code, WHOLE);
    expect([answer.status, answer.retryAfter]).toEqual([status, retryAfter]);
    expect(answer.errors).toMatchObject([{ message: 'A sentence.', extensions: { code } }]);
    expect(answer.errors[0].extensions).not.toHaveProperty('http');
  });
});

describe('the log', () => {
  it('hears of an overload as such, and not as of a defect', async () => {
    const { defects, overloads } = await failingWith('BUSY', WHOLE);
    expect([defects.length, overloads.length]).toEqual([0, 1]);
  });

  it('hears of a defect, whose sentence nobody is told', async () => {
    const { defects, overloads, errors } = await failingWith('QUERY_INVALID', WHOLE);
    expect([defects.length, overloads.length]).toEqual([1, 0]);
    expect(errors[0]).toMatchObject({ extensions: { code: 'UNEXPECTED' } });
    expect(errors[0].message).not.toContain('A sentence.');
  });
});

describe('a field that fails alone', () => {
  it('leaves the status to what was answered', async () => {
    const { status, retryAfter, data } = await failingWith(
      'BUSY',
      '{ node(id: "term:x") { id } __typename }',
    );
    expect([status, retryAfter, data]).toEqual([200, null, { node: null, __typename: 'Query' }]);
  });
});
