import type { Handler } from 'hono';

import type { Readiness } from '../readiness.ts';

/** For who asks again: in seconds. */
const SOON = '2';

/** `/health`: the process lives. It asks nobody else, so that a database that is away does not get the service restarted. */
export const health: Handler = (context) => context.json({ healthy: true }, 200, UNKEPT);

/** `/ready`: whether questions may be sent here. */
export const ready =
  (readiness: () => Readiness): Handler =>
  (context) => {
    const { ready: isReady, reason } = readiness();
    return isReady
      ? context.json({ ready: true }, 200, UNKEPT)
      : context.json({ ready: false, reason }, 503, { ...UNKEPT, 'retry-after': SOON });
  };

const UNKEPT = { 'cache-control': 'no-store' };
