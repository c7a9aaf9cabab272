import { type Connection, rowsToRead, toConnection, toPage } from '../domain/page.ts';
import type { Entity, Project, Term } from '../domain/records.ts';
import { type Gap, gapIn } from '../graph/coverage.ts';
import type { Context } from './context.ts';
import type { CoverageResolvers } from './types.generated.ts';

/** The report whose record is looked over. */
export type CoverageSource = { readonly report: string };

const USUAL = 50;

type Args = { readonly first?: number | null | undefined; readonly after?: string | null | undefined };

const gap =
  <Found extends Entity>(kind: Gap) =>
  async ({ report }: CoverageSource, { first, after }: Args, { reader }: Context): Promise<Connection<Found>> => {
    const page = toPage({ first: first ?? USUAL, after });
    const rows = await gapIn(reader, report, kind, { after: page.after, limit: rowsToRead(page) });
    return toConnection(rows, page) as Connection<Found>;
  };

export const coverage: CoverageResolvers = {
  usedUndefined: gap<Term>('used-undefined'),
  governingNothing: gap<Term>('governing-nothing'),
  servingNothing: gap<Project>('serving-nothing'),
};
