import { existsSync, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

import { TifaError } from '../domain/errors.ts';

/** One report of a folder: a folder of review files, or a raw report that a machine has yet to read. */
export type FoundReport = { readonly kind: 'REVIEW' | 'RAW'; readonly path: string };

const RAW: ReadonlySet<string> = new Set(['.txt', '.htm', '.html', '.docx', '.pdf']);

/**
 * The reports of a folder, in order of name: itself where it has a report.yaml, or else the folders that have one and the raw reports in it.
 *
 * @throws FOLDER_MISSING, NO_REPORTS
 */
export const findReports = (folder: string): readonly FoundReport[] => {
  if (!isFolder(folder))
    throw new TifaError(
      'FOLDER_MISSING',
      `${folder} must be a folder of reports, and there is no such folder; correct the name.`,
    );
  const found = isReview(folder) ? [{ kind: 'REVIEW' as const, path: folder }] : foundIn(folder);
  if (found.length > 0) return found;
  throw new TifaError(
    'NO_REPORTS',
    `${folder} must hold review files (a report.yaml, or folders with one) or raw reports (${[...RAW].join(', ')}), and holds neither; see docs/curating.md.`,
  );
};

const foundIn = (folder: string): readonly FoundReport[] =>
  readdirSync(folder)
    .toSorted()
    .map((name) => join(folder, name))
    .flatMap((path): readonly FoundReport[] => {
      if (isFolder(path)) return isReview(path) ? [{ kind: 'REVIEW', path }] : [];
      return RAW.has(extname(path).toLowerCase()) ? [{ kind: 'RAW', path }] : [];
    });

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

const isReview = (folder: string): boolean => existsSync(join(folder, 'report.yaml'));
