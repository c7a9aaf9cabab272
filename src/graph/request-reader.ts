import PQueue from 'p-queue';

import { isTifaError } from '../domain/errors.ts';
import type { Reader } from './client.ts';
import type { Ending } from './gate.ts';
import { stoppedBy } from './within.ts';

/** Queries of one request that run at once: a hundred aliases shall not take everyone's sessions. */
const AT_ONCE = 4;

/** A reader for one request. When its signal says that who asked has left, what waits is dropped and what runs is ended. */
export const readerOfRequest = (reader: Reader, ending: Ending = {}): Reader => {
  const { signal, waiting } = ending;
  const bounds = { ...(signal && { signal }), ...(waiting && { waiting }) };
  const queue = new PQueue({ concurrency: AT_ONCE });
  const given = signal && { signal };
  return {
    read: async (name, params, choices, more) => {
      try {
        return await queue.add(() => reader.read(name, params, choices, { ...more, ...bounds }), given);
      } catch (error) {
        throw signal?.aborted && !isTifaError(error) ? stoppedBy(signal) : error;
      }
    },
  };
};
