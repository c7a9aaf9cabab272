import { type Connection, rowsToRead, toConnection, toPage } from '../domain/page.ts';
import { type Gap, type GapEntity, gapIn } from '../graph/coverage.ts';
import type { Context } from './context.ts';
import type { CoverageResolvers } from './types.generated.ts';

/** The report whose record is looked over. */
export type CoverageSource = { readonly report: string };

const USUAL = 50;

type Args = { readonly first?: number | null | undefined; readonly after?: string | null | undefined };

const gap =
  <Which extends Gap>(which: Which) =>
  async (
    { report }: CoverageSource,
    { first, after }: Args,
    { reader }: Context,
  ): Promise<Connection<GapEntity<Which>>> => {
    const page = toPage({ first: first ?? USUAL, after });
    const rows = await gapIn(reader, report, which, { after: page.after, limit: rowsToRead(page) });
    return toConnection(rows, page);
  };

export const coverage: CoverageResolvers = {
  usedUndefined: gap('used-undefined'),
  governingNothing: gap('governing-nothing'),
  servingNothing: gap('serving-nothing'),
};
