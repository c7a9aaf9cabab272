import { type Limits, readLimits } from '../../src/server/limits/limits.ts';

/** The limits of a service, but for time: a busy machine that plans a query for the first time shall fail no test. */
export const PATIENT: Limits = { ...readLimits(), serviceTime: 60_000, queryTime: 50_000, queryWait: 50_000 };
