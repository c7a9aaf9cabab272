import { describe, expect, it } from 'vitest';

import { createAsk } from '../../../src/explorer/ask.ts';

const asking = (answer: unknown) => createAsk(async () => Response.json(answer))('query { node nodes }');

const LATE = { message: 'The database did not answer in time.', extensions: { code: 'TIMEOUT' } };

describe('an answer', () => {
  it('in which nothing but failures came is a failure, with its code', async () => {
    await expect(asking({ data: { node: null }, errors: [LATE] })).rejects.toMatchObject({ code: 'TIMEOUT' });
    await expect(asking({ data: null, errors: [LATE] })).rejects.toMatchObject({ code: 'TIMEOUT' });
    await expect(asking({ errors: [LATE] })).rejects.toMatchObject({ code: 'TIMEOUT' });
  });

  it('of which a part failed is what came', async () => {
    const data = { node: null, nodes: [] };
    expect(await asking({ data, errors: [LATE] })).toEqual(data);
  });

  it('that nothing is there is an answer', async () => {
    expect(await asking({ data: { node: null } })).toEqual({ node: null });
  });

  it('that is none is a failure', async () => {
    await expect(asking({})).rejects.toMatchObject({ code: 'UNEXPECTED' });
  });
});
