import type { Driver } from 'neo4j-driver';

import { cancelled } from '../domain/errors.ts';
import { asConnectError, hangs } from './failures.ts';
import { within } from './within.ts';

/** A driver on loan. */
export type Loan = {
  readonly driver: Driver;
  /** Ends the loan. One that hangs is lent to nobody any more. */
  readonly giveBack: (state: 'FINE' | 'HANGS') => void;
};

export type Drivers = {
  /** @throws DATABASE_UNAVAILABLE, DATABASE_REFUSED when the database cannot be reached, CANCELLED after the end */
  readonly borrow: () => Promise<Loan>;
  /** Drivers that are open: one, and those that wait for the end of their last loan. */
  readonly open: () => number;
  readonly close: () => Promise<void>;
};

type Opened = { readonly driver: Driver; readonly reached: Promise<unknown>; loans: number };

/** For the first answer of a new driver, in milliseconds. */
const FIRST_ANSWER = 3_000;

/**
 * Lends one driver to all. A connection that hangs keeps its place in the driver's pool, and no driver gives it up before the database
 * answers; so the whole driver is replaced. The old one serves whom it has been lent to, and closes with the last of them.
 */
export const createDrivers = (openDriver: () => Driver, database: string | null): Drivers => {
  const all = new Set<Opened>();
  let current: Opened | undefined;
  let isClosed = false;

  const closeIfFree = async (opened: Opened): Promise<void> => {
    if (opened === current || opened.loans > 0 || !all.delete(opened)) return;
    await opened.driver.close().catch(() => undefined);
  };
  const retire = (opened: Opened): void => {
    if (opened === current) current = undefined;
    void closeIfFree(opened);
  };
  const openAnew = (): Opened => {
    const driver = openDriver();
    const reached = within(
      driver.verifyConnectivity(database === null ? undefined : { database }),
      { limit: FIRST_ANSWER },
      hangs,
    );
    const opened: Opened = { driver, reached, loans: 0 };
    reached.catch(() => retire(opened));
    all.add(opened);
    return opened;
  };

  const borrow: Drivers['borrow'] = async () => {
    if (isClosed) throw cancelled();
    const opened = (current ??= openAnew());
    opened.loans += 1;
    const giveBack: Loan['giveBack'] = (state) => {
      opened.loans -= 1;
      if (state === 'HANGS') retire(opened);
      else void closeIfFree(opened);
    };
    try {
      await opened.reached;
      return { driver: opened.driver, giveBack };
    } catch (cause) {
      giveBack('HANGS');
      throw asConnectError(cause);
    }
  };

  /** What is still asked for afterwards opens none. */
  const close = async (): Promise<void> => {
    isClosed = true;
    current = undefined;
    const closing = [...all];
    all.clear();
    await Promise.all(closing.map(({ driver }) => driver.close()));
  };
  return { borrow, open: () => all.size, close };
};
