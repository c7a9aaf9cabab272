import type { Reader } from './client.ts';

export type GraphVersion = {
  readonly version: number;
  readonly loadedAt: string;
  readonly reports: number;
  readonly entities: number;
  readonly relations: number;
};

const EMPTY: GraphVersion = { version: 0, loadedAt: '', reports: 0, entities: 0, relations: 0 };

/** Version 0 is the empty graph. */
export const graphVersion = async (reader: Reader): Promise<GraphVersion> => {
  const [row] = await reader.read<GraphVersion>('graph/version', {});
  return row ?? EMPTY;
};
