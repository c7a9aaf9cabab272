import { serverAudits } from 'graphql-http';
import { describe, expect, it } from 'vitest';

import { appWith } from '../../support/app.ts';

const app = appWith();

/** The audits of graphql-http, of the whole app: with its limits, headers, compression and checks of the host. */
const AUDITS = serverAudits({
  url: 'http://localhost/graphql',
  fetchFn: (url: string, init: RequestInit) => app.request(url, init),
});

describe('GraphQL over HTTP', () => {
  it.each(AUDITS.map((audit) => [audit.id, audit.name, audit] as const))('%s: %s', async (_, __, audit) => {
    const result = await audit.fn();
    expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok');
  });

  it('has as many audits as it had', () => {
    expect(AUDITS.length).toBeGreaterThanOrEqual(61);
  });
});
