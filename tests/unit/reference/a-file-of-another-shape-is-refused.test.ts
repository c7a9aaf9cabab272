import { expect, it } from 'vitest';

import { readReference } from '../../../src/ingest/reference/read-reference.ts';
import { createProblems } from '../../../src/ingest/problems.ts';
import { fileOf, problemsOf } from './support.ts';

it.each([
  ['YAML that is none', 'field: 試\nentries: [', /not valid YAML/u, /^test\.yaml:2:/u],
  ['an unknown key', fileOf({ praise: '好' }), /praise/u, /^test\.yaml:3:5$/u],
  ['a name that YAML takes for a number', fileOf({ also: [1310] }), /string/u, /^test\.yaml:\d+:9$/u],
  [
    'an address that is none',
    fileOf({ sources: [{ title: '甲', publisher: '乙', kind: 'DOCUMENT', url: 'gov.cn' }] }),
    /begins with http/u,
    /^test\.yaml:\d+:14$/u,
  ],
  [
    'a date of another form',
    fileOf({ sources: [{ title: '甲', publisher: '乙', kind: 'DOCUMENT', date: '2016年' }] }),
    /YYYY-MM-DD/u,
    /^test\.yaml:/u,
  ],
  ['an empty key', 'field: 試\nentries:\n- term:\n', /string/u, /^test\.yaml:3:/u],
])('%s, with its place', (_, text, message, at) =>
  expect(problemsOf(text)).toContainEqual({
    at: expect.stringMatching(at),
    message: expect.stringMatching(message),
  }),
);

it('an entry is read with its field and its place', () => {
  const [placed] = readReference([{ name: 'test.yaml', text: fileOf({}) }], createProblems());
  expect(placed).toMatchObject({ field: '試', entry: { term: '三個試點', since: 2016, broader: [] } });
  expect(placed?.at(['term'])).toBe('test.yaml:3:11');
  expect(placed?.at(['sources', 1, 'url'])).toMatch(/^test\.yaml:\d+:9$/u);
});
