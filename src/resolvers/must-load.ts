import { gone } from '../domain/errors.ts';
import type { Entity } from '../domain/records.ts';
import type { ReportFrame } from '../graph/reports.ts';
import type { Loaders } from '../loaders/loaders.ts';

/** @throws NOT_FOUND */
export const mustLoad = async (loaders: Loaders, id: string): Promise<Entity> =>
  (await loaders.entities.load(id)) ?? gone(id);

/** @throws NOT_FOUND */
export const mustLoadFrame = async (loaders: Loaders, report: string): Promise<ReportFrame> =>
  (await loaders.frames.load(report)) ?? gone(report);
