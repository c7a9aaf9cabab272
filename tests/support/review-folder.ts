import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { REPORT, TEXT } from './curated-report.ts';

/** What is another than in the report of 試市: the place, the files beside, numbered, and what stands in all of them. */
type Changes = {
  readonly place?: string;
  readonly more?: readonly string[];
  readonly change?: (text: string) => string;
};

/** Writes the review files of a short report below a folder. */
export const writeReviewFolder = (
  below: string,
  { place = '試市', more = [], change = (text) => text }: Changes = {},
): string => {
  const folder = join(below, place);
  const about = (text: string): string => change(text).replaceAll('試市', place);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'text.txt'), about(TEXT));
  writeFileSync(join(folder, 'report.yaml'), about(REPORT));
  more.forEach((file, index) => writeFileSync(join(folder, `more-${index}.yaml`), about(file)));
  return folder;
};
