import { badInput } from '../domain/errors.ts';
import { MOST_PER_PAGE } from '../domain/page.ts';
import type { Entity, Report } from '../domain/records.ts';
import type { Loaders } from '../loaders/loaders.ts';
import { typeOfEntity } from './entity.ts';

/** What a node id may stand for. */
export type NodeRecord = Entity | Report;

export const typeOfNode = (node: NodeRecord): ReturnType<typeof typeOfEntity> | 'Report' =>
  'kind' in node ? typeOfEntity(node) : 'Report';

/** The object of an id; the kind before the colon says where it is kept. */
export const loadNode = async (loaders: Loaders, id: string): Promise<NodeRecord | null> =>
  id.startsWith('report:') ? ((await loaders.frames.load(id))?.report ?? null) : loaders.entities.load(id);

/** @throws BAD_INPUT for more than 100 ids */
export const loadNodes = (
  loaders: Loaders,
  ids: readonly string[],
): Promise<readonly (NodeRecord | null)[]> => {
  if (ids.length > MOST_PER_PAGE)
    throw badInput(`ids must be at most ${MOST_PER_PAGE}, were ${ids.length}; ask in several requests.`);
  return Promise.all(ids.map((id) => loadNode(loaders, id)));
};
