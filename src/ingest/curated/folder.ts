import type { z } from 'zod';

import { TifaError } from '../../domain/errors.ts';
import { type Problems, throwIfAny } from '../problems.ts';
import { curatedFile, type CuratedFile, type CuratedReport } from './format.ts';
import type { ReviewFiles } from './review-files.ts';
import { readYaml, type Located } from './yaml-file.ts';

/** All curated files of one report, put together, with its cleaned text. */
export type CuratedFolder = Omit<CuratedFile, 'report' | '$at'> & {
  readonly report: CuratedReport;
  readonly text: string;
};

/**
 * Reads a folder of curated files. Problems of shape are added to `problems`, and what has the right shape is still returned, so that its
 * quotes can be checked in the same run.
 *
 * @throws FILE_UNREADABLE when the folder, or the text that its `report` names, cannot be read
 * @throws SEED_INVALID when no file says which report it is
 */
export const readCuratedFolder = ({ path, yaml, read }: ReviewFiles, problems: Problems): CuratedFolder => {
  const files = yaml.flatMap((name) => readCuratedFile(name, read(name), problems) ?? []);
  const report = files.find((file) => file.report !== undefined)?.report;
  // The file that says so may be the one with the problem.
  if (report === undefined) throwIfAny(problems, path);
  if (report === undefined)
    throw new TifaError(
      'SEED_INVALID',
      `${path} must have a file with a report: mapping, and none has; add report.yaml`,
    );
  return {
    report,
    text: read(report.text),
    places: files.flatMap((file) => file.places),
    organizations: files.flatMap((file) => file.organizations),
    projects: files.flatMap((file) => file.projects),
    glossary: files.flatMap((file) => file.glossary),
    terms: files.flatMap((file) => file.terms),
    goals: files.flatMap((file) => file.goals),
    chapters: files.flatMap((file) => file.chapters),
    relations: files.flatMap((file) => file.relations),
  };
};

/** Reads and checks the shape of one curated file; undefined, with problems added, when it has none. */
const readCuratedFile = (name: string, source: string, problems: Problems): CuratedFile | undefined => {
  const located = readYaml(source, name, problems);
  if (located === undefined) return undefined;
  const parsed = curatedFile.safeParse(located);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues)
    problems.add(positionOf(located, issue.path, name), sentence(issue));
  return undefined;
};

/** The innermost mapping on the way to a problem says where it is. */
const positionOf = (root: Located, path: readonly PropertyKey[], file: string): string => {
  let at = `${file}:1:1`;
  let value: Located | undefined = root;
  for (const key of [undefined, ...path]) {
    if (key !== undefined) value = (value as Record<PropertyKey, Located> | undefined)?.[key];
    if (typeof value === 'object' && '$at' in value) at = String(value.$at);
  }
  return at;
};

const sentence = (issue: z.core.$ZodIssue): string => {
  const where = issue.path.filter((key) => typeof key === 'string').join('.');
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${where || 'the file'} has the unknown key ${issue.keys.join(', ')}; see docs/curating.md for the known ones`;
    case 'invalid_union':
      return `${where} must be a name, or a mapping with a name and a verb or note; see docs/curating.md`;
    default:
      return `${where} ${issue.message.replace(/^Invalid (?:input|option): /u, '')}`;
  }
};
