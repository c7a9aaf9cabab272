import { makeExecutableSchema } from '@graphql-tools/schema';
import { describe, expect, it } from 'vitest';

import type { Context } from '../../../../src/resolvers/context.ts';
import { createServer } from '../../../../src/server/create-server.ts';
import { countAnswers } from '../../../../src/server/limits/limit-answers.ts';
import { type Limits, readLimits } from '../../../../src/server/limits/limits.ts';
import { beginWork } from '../../../../src/server/limits/work.ts';

const never = (): Promise<never> => new Promise(() => undefined);
const signals: AbortSignal[] = [];

const schema = countAnswers(
  makeExecutableSchema<Context>({
    typeDefs: `
      type Query { things(first: Int): [Thing!]! text: String never: String slowly: [Thing!]! }
      type Thing { name: String! more(first: Int): [Thing!]! later: Thing! }
    `,
    resolvers: {
      Query: {
        things: (_: unknown, { first }: { first: number }) =>
          Array.from({ length: first }, () => ({ name: '物' })),
        text: () => '文'.repeat(100_000),
        never: (_: unknown, __: unknown, { signal }: Context) => {
          signals.push(signal);
          return never();
        },
        slowly: async () => [{ name: '物' }],
      },
      Thing: {
        more: (_: unknown, { first }: { first: number }) =>
          Array.from({ length: first }, () => ({ name: '物' })),
        later: async () => ({ name: '後' }),
      },
    },
  }),
);

const serverWith = (limits: Partial<Limits> = {}) => {
  const log: unknown[] = [];
  const server = createServer({
    schema,
    context: ({ signal }) => ({ signal }) as Context,
    log: (error) => log.push(error),
    limits: { ...readLimits(), ...limits },
  });
  const send = (query: string, init: RequestInit = {}) =>
    server.fetch('http://tifa.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query }),
      ...init,
    });
  return { log, send };
};

const ask = async (query: string, limits: Partial<Limits> = {}) => {
  const { log, send } = serverWith(limits);
  const response = await send(query);
  const { data = null, errors = [] } = await response.json();
  return { status: response.status, data, errors, log };
};

describe('an answer', () => {
  it('of as many objects as allowed is given, of one more is refused as a whole', async () => {
    const limits = { resolvedObjects: 110 };
    expect((await ask('{ things(first: 10) { more(first: 10) { name } } }', limits)).errors).toEqual([]);
    const { data, errors, status, log } = await ask(
      '{ things(first: 10) { more(first: 10) { name } } text }',
      {
        resolvedObjects: 109,
      },
    );
    expect(data).toBeNull();
    expect(errors).toMatchObject([
      { extensions: { code: 'TOO_COSTLY', limit: 'resolvedObjects', asked: 110, allowed: 109 } },
    ]);
    expect([status, log]).toEqual([400, []]);
  });

  it('counts objects that come later, and no promise that fails is left alone', async () => {
    const { errors, log } = await ask(
      '{ slowly { later { name } a: later { name } b: later { name } } things(first: 9) { later { name } } }',
      {
        resolvedObjects: 12,
      },
    );
    expect(errors).toMatchObject([{ extensions: { code: 'TOO_COSTLY', limit: 'resolvedObjects' } }]);
    expect(log).toEqual([]);
  });

  it('of more bytes than allowed is refused, though the estimate could not see it', async () => {
    const fields = Array.from({ length: 30 }, (_, i) => `a${i}: text`).join(' ');
    expect((await ask(`{ ${fields} }`, { rootFields: 30, resultBytes: 9_100_000 })).errors).toEqual([]);
    const { errors } = await ask(`{ ${fields} }`, { rootFields: 30, resultBytes: 8_900_000 });
    expect(errors).toMatchObject([{ extensions: { code: 'TOO_COSTLY', limit: 'resultBytes' } }]);
  });

  it('counts the names of fields: long aliases of many objects make a long answer', async () => {
    const { errors } = await ask(`{ things(first: 1000) { ${'x'.repeat(10_000)}: name } }`, {
      resultBytes: 5_000_000,
    });
    expect(errors).toMatchObject([{ extensions: { limit: 'resultBytes' } }]);
  });
});

describe('the work for a request', () => {
  it('is over when its time is: the answer says so, and whoever works for it is told', async () => {
    const { errors, status, log } = await ask('{ never }', { serviceTime: 20 });
    expect(errors).toMatchObject([{ extensions: { code: 'TIMEOUT', limit: 'serviceTime', allowed: 20 } }]);
    expect([status, log]).toEqual([504, []]);
    expect(signals.at(-1)?.aborted).toBe(true);
  });

  it('is over when its client leaves', async () => {
    const { send, log } = serverWith();
    const controller = new AbortController();
    const asked = Promise.resolve(send('{ never }', { signal: controller.signal })).catch(() => 'left');
    const before = signals.length;
    while (signals.length === before) await new Promise(setImmediate);
    controller.abort();
    await asked;
    expect(signals.at(-1)?.aborted).toBe(true);
    expect(log).toEqual([]);
  });

  it('does not grow while it waits for its turn', async () => {
    const work = beginWork({ ...readLimits(), serviceTime: 50 });
    await work.waiting(new Promise((resolve) => setTimeout(resolve, 150)));
    expect(work.signal.aborted).toBe(false);
    await new Promise((resolve) => work.signal.addEventListener('abort', resolve));
    expect(work.signal.reason).toMatchObject({ code: 'TIMEOUT' });
  });

  it('that has ended is not ended again', async () => {
    const work = beginWork({ ...readLimits(), serviceTime: 10 });
    work.end();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(work.signal.aborted).toBe(false);
  });
});
