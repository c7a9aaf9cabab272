import { ENTITY_KINDS } from '../domain/kinds.ts';
import { rowsToRead, toConnection, toPage } from '../domain/page.ts';
import type { Evidence, Report } from '../domain/records.ts';
import type { Loaders } from '../loaders/loaders.ts';
import { sectionAt } from '../domain/sections.ts';
import { hrefOf, hrefOfSpan } from './links.ts';
import { gone } from '../domain/errors.ts';
import { mustLoadFrame } from './must-load.ts';
import type { EvidenceResolvers, ReportResolvers } from './types.generated.ts';

const MENTIONS_PER_PAGE = 100;

export const report: ReportResolvers = {
  href: ({ id }) => hrefOf(id),
  place: async ({ id }, _, { loaders }) => (await mustLoadFrame(loaders, id)).place ?? gone(id),
  text: ({ id }, _, { loaders }) => loaders.texts.load(id),
  sections: async ({ id }, _, { loaders }) => (await mustLoadFrame(loaders, id)).sections,
  mentions: async ({ id }, { kinds, first, after }, { loaders }) => {
    const page = toPage({ first: first ?? MENTIONS_PER_PAGE, after });
    const wanted = { kinds: kinds ?? ENTITY_KINDS, after: page.after, limit: rowsToRead(page) };
    return toConnection(await loaders.mentionsInReport.load(id, wanted), page);
  },
};

export const evidence: EvidenceResolvers = {
  report: (source, _, { loaders }) => reportOf(loaders, source),
  section: async ({ report: id, start }, _, { loaders }) =>
    sectionAt((await mustLoadFrame(loaders, id)).sections, start) ?? gone(id),
  href: ({ report: id, start, end }) => hrefOfSpan(id, start, end),
};

/** The report that a piece of evidence is from. */
export const reportOf = async (loaders: Loaders, { report: id }: Evidence): Promise<Report> =>
  (await mustLoadFrame(loaders, id)).report;
