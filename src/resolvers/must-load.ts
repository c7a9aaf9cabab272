import { TifaError } from '../domain/errors.ts';
import type { Entity } from '../domain/records.ts';
import type { ReportFrame } from '../graph/reports.ts';
import type { Loaders } from '../loaders/loaders.ts';

/** What another record names is there, unless a load took it away in the middle of the request. */
export const gone = (id: string): never => {
  throw new TifaError('NOT_FOUND', `${id} was taken away while the question was answered; ask again.`);
};

/** @throws NOT_FOUND */
export const mustLoad = async (loaders: Loaders, id: string): Promise<Entity> =>
  (await loaders.entities.load(id)) ?? gone(id);

/** @throws NOT_FOUND */
export const mustLoadFrame = async (loaders: Loaders, report: string): Promise<ReportFrame> =>
  (await loaders.frames.load(report)) ?? gone(report);
