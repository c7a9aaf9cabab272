import { availableParallelism, loadavg, totalmem } from 'node:os';

const GIGABYTE = 1e9;

/** What the figures depend on, in plain words. The load tells whether anything else ran: idle is 0.0, a machine of 2 cores is full at 2.0. */
export const describeMachine = (): string => {
  const [load = 0] = loadavg();
  const memory = Math.round(totalmem() / GIGABYTE);
  return `${availableParallelism()} cores, ${memory} GB, ${process.platform}, Node ${process.versions.node}, load before ${load.toFixed(1)}`;
};
