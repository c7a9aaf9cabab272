import { TifaError } from '../domain/errors.ts';
import { ENTITY_KINDS } from '../domain/kinds.ts';
import { rowsToRead, toConnection, toPage } from '../domain/page.ts';
import { isPlace, type Place, type Report } from '../domain/records.ts';
import type { Loaders } from '../loaders/loaders.ts';
import { sectionAt } from '../report/sections.ts';
import { hrefOf, hrefOfSpan } from './links.ts';
import { mustLoad } from './relation.ts';
import type { EvidenceResolvers, ReportResolvers } from './types.generated.ts';

const MENTIONS_PER_PAGE = 100;

export const report: ReportResolvers = {
  href: ({ id }) => hrefOf(id),
  place: ({ place }, _, { loaders }) => mustLoadPlace(loaders, place),
  text: ({ id }, _, { loaders }) => loaders.texts.load(id),
  sections: ({ id }, _, { loaders }) => loaders.sections.load(id),
  mentions: async ({ id }, { kinds, first, after }, { loaders }) => {
    const page = toPage({ first: first ?? MENTIONS_PER_PAGE, after });
    const wanted = { kinds: kinds ?? ENTITY_KINDS, after: page.after, limit: rowsToRead(page) };
    return toConnection(await loaders.mentionsInReport.load(id, wanted), page);
  },
};

export const evidence: EvidenceResolvers = {
  report: ({ report: id }, _, { loaders }) => mustLoadReport(loaders, id),
  section: async ({ report: id, start }, _, { loaders }) => {
    const found = sectionAt(await loaders.sections.load(id), start);
    if (found !== undefined) return found;
    throw new TifaError('NOT_FOUND', `${id} was replaced while the question was answered; ask again.`);
  },
  href: ({ report: id, start, end }) => hrefOfSpan(id, start, end),
};

const mustLoadPlace = async (loaders: Loaders, id: string): Promise<Place> => {
  const found = await mustLoad(loaders, id);
  if (isPlace(found)) return found;
  throw new TifaError(
    'NOT_FOUND',
    `${id} must be a place, and is a ${found.kind.toLowerCase()}; correct the report.`,
  );
};

/** @throws NOT_FOUND when it was taken away by a load in the middle of the request */
export const mustLoadReport = async (loaders: Loaders, id: string): Promise<Report> => {
  const found = await loaders.reports.load(id);
  if (found !== null) return found;
  throw new TifaError('NOT_FOUND', `${id} was taken away while the question was answered; ask again.`);
};
