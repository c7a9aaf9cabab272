import type { Handler } from 'hono';

/** Whether the service can answer, and if not, why: a sentence. */
export type Readiness = { readonly ready: boolean; readonly reason: string | null };

/** For who asks again: in seconds. */
const SOON = '2';

/** `/health`: the process lives. It asks nobody else, so that a database that is away does not get the service restarted. */
export const health: Handler = (context) => context.json({ healthy: true }, 200, UNKEPT);

/** `/ready`: whether questions may be sent here. */
export const ready =
  (readiness: () => Promise<Readiness>): Handler =>
  async (context) => {
    const { ready: isReady, reason } = await readiness();
    return isReady
      ? context.json({ ready: true }, 200, UNKEPT)
      : context.json({ ready: false, reason }, 503, { ...UNKEPT, 'retry-after': SOON });
  };

const UNKEPT = { 'cache-control': 'no-store' };
