import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';

import { toTermFile } from '../../../src/answers/term-file.ts';
import type { TermForms } from '../../../src/graph/terms.ts';
import { createAnnotator } from '../../../src/match/annotator.ts';
import { createFileAnnotator, prepareFileAnnotator, type TermFile } from '../../../src/match/term-file.ts';
import { createScriptTable } from '../../../src/script/table.ts';
import { fold, report, terms } from '../match/support.ts';

const WORDS = ['兩高速公路', '三防'];
const scriptTable = createScriptTable();

const forms = [...Map.groupBy(terms, ({ term }) => term)].map(([id, labels]): TermForms => ({
  id,
  position: id,
  level: null,
  issuers: labels[0]!.issuers,
  reports: [],
  labels: labels.map(({ text }) => ({ text, script: 'HANT', role: 'PREFERRED', note: null })),
}));
const tools = { fold, scriptTable, words: WORDS };
const file = JSON.parse(JSON.stringify(toTermFile({ version: 1, forms }, tools))) as TermFile;

const whole = createAnnotator({ fold, terms, words: WORDS });
const fromFile = createFileAnnotator(file);

const placesBy =
  (find: (text: string) => readonly { start: number; end: number; found: readonly { term: string }[] }[]) =>
  (text: string) =>
    find(text).map(({ start, end, found }) => [start, end, found.map(({ term }) => term).toSorted()]);

test('in the report, line by line and as a whole', () => {
  for (const text of [report, ...report.split('\n')])
    expect(placesBy(fromFile)(text)).toEqual(placesBy(whole)(text));
});

test('in any mixture of names, guards, characters of both scripts and marks', () => {
  const pieces = [
    ...terms.map(({ text }) => text),
    ...terms.flatMap(({ issuers }) => issuers),
    ...WORDS,
    ...scriptTable.keys(),
    '“',
    '”',
    '「',
    '」',
    '、',
    '和',
    '與',
    '及',
    '萬',
    '億',
    '雙',
    '第',
    '共',
    '達',
    '為',
    '畝',
    '戶',
    '個',
    '項目',
    '具體部署',
    '湖南',
    '\n',
    ' ',
    '1',
    '0',
  ];
  const text = array(constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(''));
  assert(
    property(text, (one) => {
      expect(placesBy(fromFile)(one)).toEqual(placesBy(whole)(one));
    }),
    { numRuns: 2_000, seed: 6 },
  );
});

test('the table of scripts holds only what can matter', () => {
  expect(file.script.length).toBeLessThan(scriptTable.size);
  expect(file.script).toContain('萬万');
});

test('of terms with one name the highest issuer comes first, and words beside a parent only are left out', () => {
  const label = (text: string, role: 'PREFERRED' | 'CONTEXT') =>
    ({ text, script: 'HANT', role, note: null }) as const;
  const form = (id: string, level: TermForms['level'], ...labels: TermForms['labels']): TermForms => ({
    id,
    level,
    labels,
    position: id,
    issuers: [],
    reports: [],
  });
  const made = toTermFile(
    {
      version: 1,
      forms: [
        form('a', 'DISTRICT', label('三大戰略', 'PREFERRED')),
        form('b', 'CITY', label('三大戰略', 'PREFERRED'), label('改革', 'CONTEXT')),
      ],
    },
    tools,
  );
  expect(made.terms).toEqual([
    ['b', -1, ['三大战略']],
    ['a', -1, ['三大战略']],
  ]);
  expect(createFileAnnotator(made)('抓好三大戰略和改革')[0]!.found.map(({ term }) => term)).toEqual([
    'b',
    'a',
  ]);
});

test('a large index is made ready in as many steps as it has names, so that a page stays in use meanwhile', () => {
  const names = file.terms.flatMap(([, , ...entries]) => entries);
  expect(names.length).toBeGreaterThan(20);
  expect([...prepareFileAnnotator(file)]).toHaveLength(names.length);
});
