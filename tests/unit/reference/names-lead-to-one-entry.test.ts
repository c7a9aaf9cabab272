import { expect, it } from 'vitest';

import { complaintsOf, fileOf, problemsOf } from './support.ts';

const other = (change: object): object => ({ term: '他事', parts: [], ...change });

it('two entries of one name need a sense each, whatever script or marks it is written in', () =>
  expect(complaintsOf(fileOf({}, other({ also: ['“三個試點”'] })))).toEqual([
    expect.stringMatching(/^三個試點: .* also a name at test\.yaml:/u),
    expect.stringMatching(/^他事: “.*” is also a name at test\.yaml:3:5; join the two/u),
  ]));

it('two senses are told apart', () => {
  const senses = [{ sense: '甲' }, { sense: '乙' }];
  expect(complaintsOf(fileOf(...senses))).toEqual([]);
  expect(complaintsOf(fileOf({ sense: '甲' }, { sense: '甲' }))).toHaveLength(2);
});

it('a name is not repeated in other marks', () =>
  expect(complaintsOf(fileOf({ also: ['“三個”試點'] }))).toEqual([
    expect.stringMatching(/the same name as another of this entry/u),
  ]));

it.each(['broader', 'distinctFrom'])('%s leads to an entry', (key) => {
  expect(complaintsOf(fileOf({ [key]: ['他事'] }, other({})))).toEqual([]);
  expect(complaintsOf(fileOf({ [key]: ['沒有'] }))).toEqual([
    expect.stringMatching(/“沒有” must name an entry/u),
  ]);
  expect(complaintsOf(fileOf({ [key]: ['三個試點'] }))).toEqual([
    expect.stringMatching(/is this entry itself/u),
  ]);
});

it('what an entry is told apart from may be a part of one', () =>
  expect(complaintsOf(fileOf({}, other({ distinctFrom: ['甲試點'] })))).toEqual([]));

it('what replaced it is an entry, by its sense where there are several', () => {
  const senses = [{ sense: '甲' }, { sense: '乙' }];
  expect(complaintsOf(fileOf(...senses, other({ supersededBy: '三個試點/乙' })))).toEqual([]);
  expect(complaintsOf(fileOf(...senses, other({ supersededBy: '三個試點' })))).toEqual([
    expect.stringMatching(/has 2 senses; write 三個試點\/甲 or 三個試點\/乙/u),
  ]);
});

it('a problem says where in the file it stands', () =>
  expect(problemsOf(fileOf({}, other({ broader: ['沒有'] })))[0]?.at).toMatch(/^test\.yaml:\d{2}:9$/u));
