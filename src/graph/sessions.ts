import type { Session } from 'neo4j-driver';

import type { Drivers } from './drivers.ts';
import { asTifaError, hangs } from './failures.ts';
import { type Bounds, within } from './within.ts';

type Mode = 'READ' | 'WRITE';

export type Sessions = {
  /**
   * Work in a session of its own, which is closed at the end of its bounds: a database that lives then ends the work at once.
   *
   * @throws what `late` makes, DATABASE_UNAVAILABLE for a database that does not even end the work, and what asTifaError makes
   */
  readonly use: <Result>(
    mode: Mode,
    work: (session: Session) => Promise<Result>,
    bounds: Bounds,
    late: () => Error,
  ) => Promise<Result>;
};

/** For the database to end what it is told to end, in milliseconds; it needs a few. */
const FAREWELL = 1_500;

export const createSessions = (drivers: Drivers, database: string | null): Sessions => ({
  use: async (mode, work, { limit, signal }, late) => {
    const began = performance.now();
    const { driver, giveBack } = await drivers.borrow();
    const session = driver.session({ defaultAccessMode: mode, ...(database === null ? {} : { database }) });
    const left = Math.max(0, limit - (performance.now() - began));
    const [outcome] = await Promise.allSettled([within(work(session), { limit: left, signal }, late)]);
    const isEnded = await ends(session);
    giveBack(isEnded ? 'FINE' : 'HANGS');
    if (outcome.status === 'fulfilled') return outcome.value;
    throw isEnded ? asTifaError(outcome.reason) : hangs({ cause: outcome.reason });
  },
});

/** Closing tells the database to end what still runs, and waits for its word. */
const ends = (session: Session): Promise<boolean> =>
  within(session.close(), { limit: FAREWELL }, hangs).then(
    () => true,
    () => false,
  );
