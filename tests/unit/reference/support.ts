import { stringify } from 'yaml';

import { checkReference } from '../../../src/ingest/reference/check-reference.ts';
import { readReference } from '../../../src/ingest/reference/read-reference.ts';
import { createProblems, type Problem } from '../../../src/ingest/problems.ts';
import { LEXICON } from '../../support/seeds.ts';

/** A sound entry; a test says what it changes. */
export const ENTRY = {
  term: '三個試點',
  english: 'Three Pilots',
  officialEnglish: false,
  gloss: 'Three trials that a test city runs.',
  text: '試市分三處先行的做法。',
  level: 'NATIONAL',
  origin: '2016年1月的一次會議提出。',
  since: 2016,
  parts: [{ token: '三個', items: ['甲試點', '乙試點', '丙試點'] }],
  sources: [
    { title: '甲件', publisher: '試辦', date: '2016-01-29', url: 'http://example.org/a', kind: 'DOCUMENT' },
    { title: '乙文', publisher: '試報', kind: 'SECOND' },
  ],
  confirmed: true,
};

/** The file of some entries as an editor would write it, an entry a change of the sound one. */
export const fileOf = (...changes: readonly object[]): string =>
  stringify({ field: '試', entries: changes.map((change) => ({ ...ENTRY, ...change })) });

/** What the checks say of a file, beside reports where a test gives some. */
export const problemsOf = (text: string, reports: readonly string[] = []): readonly Problem[] => {
  const problems = createProblems();
  const entries = readReference([{ name: 'test.yaml', text }], problems);
  checkReference(entries, { fold: LEXICON.fold, scripts: LEXICON.scripts, reports }, problems);
  return problems.all();
};

/** The same, as sentences. */
export const complaintsOf = (text: string, reports: readonly string[] = []): readonly string[] =>
  problemsOf(text, reports).map(({ message }) => message);
