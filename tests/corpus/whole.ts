import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { charactersOf } from '../../src/report/decode/encodings.ts';
import { isHtml, mainTextOf } from '../../src/report/decode/html.ts';
import { CORPUS, type GlossaryKey, type KeyedTarget } from './keys.ts';

/** A figure of the key: its indicator must stand in the reader's, the rest must be equal. */
export type KeyedMeasure = KeyedTarget & {
  readonly change: string;
  readonly year: number;
  readonly status: string;
};

/** The hand-made key of a whole report. Names and clauses are samples; `noActions` are clauses that do nothing. */
export type WholeKey = {
  readonly file: string;
  readonly title: string;
  readonly year: number;
  readonly place: string;
  readonly level: string;
  readonly issuedOn: string;
  readonly speaker: string;
  readonly glossary: readonly GlossaryKey[];
  readonly measures: readonly KeyedMeasure[];
  readonly places: readonly string[];
  readonly projects: readonly string[];
  readonly actions: readonly string[];
  readonly noActions: readonly string[];
  readonly undefined: readonly string[];
};

/** A whole report as a page or a file gives it, decoded; `clean` is what its repair must give, null where it is not damaged. */
export type WholeReport = {
  readonly name: string;
  readonly text: string;
  readonly key: WholeKey;
  readonly clean: string | null;
};

const FOLDER = join(CORPUS, 'reports');

/** The reports of `reports`: of every level, in every form of file, the places invented. */
export const wholeReports = (): readonly WholeReport[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const name = file.slice(0, -'.json'.length);
      const key = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as WholeKey;
      const clean = join(FOLDER, `${name}.clean.txt`);
      const text = decoded(readFileSync(join(FOLDER, key.file)));
      return { name, text, key, clean: existsSync(clean) ? readFileSync(clean, 'utf8') : null };
    });

const decoded = (bytes: Uint8Array): string => {
  const text = charactersOf(bytes)?.text ?? '';
  return (isHtml(text) ? mainTextOf(text) : text).replace(/^\ufeff/u, '').replaceAll(/\r\n?/gu, '\n');
};
