import type { HttpBindings } from '@hono/node-server';
import { describe, expect, it } from 'vitest';

import { appWith } from '../../support/app.ts';

const from = (remoteAddress: string) =>
  ({ incoming: { socket: { remoteAddress } } }) as unknown as HttpBindings;

/** So many requests of one client at once, and hardly any more in the time that a test takes. */
const appOf = (clientHeader: string | null = null) =>
  appWith({ rate: { limits: { requestsAtOnce: 3, requestsPerSecond: 1 }, clientHeader } });

type App = ReturnType<typeof appOf>;

const ask = async (app: App, address: string, headers: Readonly<Record<string, string>> = {}) =>
  app.request('http://tifa.test/graphql?query={__typename}', { headers }, from(address));

const statuses = async (
  app: App,
  addresses: readonly string[],
  header?: string,
): Promise<readonly number[]> => {
  const all: number[] = [];
  for (const address of addresses)
    all.push(
      (header === undefined ? await ask(app, address) : await ask(app, '10.0.0.1', { [header]: address }))
        .status,
    );
  return all;
};

const repeated = (address: string, times: number): readonly string[] =>
  Array.from({ length: times }, () => address);

describe('a client', () => {
  it('may ask as often as allowed, and is then told when to ask again', async () => {
    const app = appOf();
    expect(await statuses(app, repeated('192.0.2.1', 4))).toEqual([200, 200, 200, 429]);
    const refused = await ask(app, '192.0.2.1');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toEqual({
      errors: [
        {
          message: 'A client must send at most 1 requests a second, and sent more; ask again in 1 s.',
          extensions: { code: 'BUSY', limit: 'requestsPerSecond', allowed: 1 },
        },
      ],
    });
  });

  it('is no other client', async () => {
    const app = appOf();
    await statuses(app, repeated('192.0.2.1', 4));
    expect(await statuses(app, ['192.0.2.2'])).toEqual([200]);
  });

  it('is one with all addresses of its half of IPv6, and one whether told as IPv4 or within IPv6', async () => {
    expect(
      await statuses(appOf(), ['2001:db8::1', '2001:db8::2', '2001:db8:0:0:ffff::3', '2001:db8:0:0::4']),
    ).toEqual([200, 200, 200, 429]);
    expect(await statuses(appOf(), [...repeated('192.0.2.1', 3), '::ffff:192.0.2.1'])).toEqual([
      200, 200, 200, 429,
    ]);
  });

  it.each(['127.0.0.1', '::1', '::ffff:127.0.0.1'])(
    'on this machine (%s) may ask as it likes',
    async (address) => {
      expect(await statuses(appOf(), repeated(address, 6))).toEqual([200, 200, 200, 200, 200, 200]);
    },
  );

  it('behind a proxy is who the trusted header says last', async () => {
    const app = appOf('x-forwarded-for');
    const asked = ['6.6.6.1, 192.0.2.1', '6.6.6.2, 192.0.2.1', '192.0.2.1', '6.6.6.3,192.0.2.1'];
    expect(await statuses(app, asked, 'x-forwarded-for')).toEqual([200, 200, 200, 429]);
    expect(await statuses(app, ['192.0.2.9'], 'x-forwarded-for')).toEqual([200]);
  });

  it('is not who a header says that nobody trusts', async () => {
    const asked = ['192.0.2.1', '192.0.2.2', '192.0.2.3', '192.0.2.4'];
    expect(await statuses(appOf(), asked, 'x-forwarded-for')).toEqual([200, 200, 200, 429]);
  });

  it('always hears whether the service lives, and gets the widget', async () => {
    const app = appOf();
    await statuses(app, repeated('192.0.2.1', 4));
    for (const path of ['/health', '/ready', '/widget.js', '/terms.json'])
      expect((await app.request(`http://tifa.test${path}`, {}, from('192.0.2.1'))).status).toBe(200);
  });
});
