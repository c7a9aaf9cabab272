import { readFileSync } from 'node:fs';

import { PROJECT } from '../../../src/bin/project.ts';
import { SEED_REPORT } from '../../support/report-paths.ts';
import { askService } from './service.ts';

/** The text as the editor's file has it: what a page shows is compared with it, and not with itself. */
export const REPORT_TEXT = readFileSync(`${PROJECT.seeds}/zhenjiang-2024/report.clean.txt`, 'utf8');

type Reports = {
  readonly reports: {
    readonly edges: readonly { readonly node: { readonly href: string; readonly issuedOn: string } }[];
  };
};

/** When the service says that it was given. */
export const issuedOn = async (): Promise<string | undefined> => {
  const { reports } = await askService<Reports>(
    '{ reports(first: 100) { edges { node { href issuedOn } } } }',
  );
  return reports.edges.find(({ node }) => node.href === SEED_REPORT)?.node.issuedOn;
};
