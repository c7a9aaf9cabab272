import { describe, expect, it } from 'vitest';

import { complaintsOf, ENTRY, fileOf, problemsOf } from './support.ts';

const [DOCUMENT, SECOND] = ENTRY.sources;

it('a sound entry has nothing against it', () => expect(problemsOf(fileOf({}))).toEqual([]));

describe('parts', () => {
  it.each([
    ['三個', ['甲', '乙']],
    ['三', ['甲', '乙', '丙', '丁']],
  ])('%s counts its items', (token, items) =>
    expect(complaintsOf(fileOf({ parts: [{ token, items }] }))).toEqual([
      expect.stringMatching(/counts 3, and [24] items stand here/u),
    ]),
  );

  it.each([
    [
      '兩線一單',
      [
        ['兩線', ['甲', '乙']],
        ['一單', ['丙']],
      ],
    ],
    ['雙變', [['雙變', ['甲', '乙']]]],
    [
      '130部署',
      [
        ['1', ['甲']],
        ['3', ['乙', '丙', '丁']],
      ],
    ],
    [
      '百千萬工程',
      [
        ['百', ['百縣']],
        ['千', ['千鎮']],
        ['萬', ['萬村']],
      ],
    ],
    ['十二條', [['十二條', '甲乙丙丁戊己庚辛壬癸子丑'.split('')]]],
    [
      '放管',
      [
        ['放', ['簡政']],
        ['管', ['監管']],
      ],
    ],
  ] as const)('%s agrees with what it counts', (term, parts) =>
    expect(
      complaintsOf(fileOf({ term, parts: parts.map(([token, items]) => ({ token, items: [...items] })) })),
    ).toEqual([]),
  );

  it('tokens stand in the name, in its order', () => {
    const parts = [
      { token: '一單', items: ['丙'] },
      { token: '兩線', items: ['甲', '乙'] },
    ];
    expect(complaintsOf(fileOf({ term: '兩線一單', parts }))).toEqual([
      expect.stringMatching(/^兩線一單: tokens must stand in the name/u),
    ]);
  });

  it('or in another name of the entry', () =>
    expect(complaintsOf(fileOf({ term: '試點', also: ['三個試點'] }))).toEqual([]));

  it('an item is there once', () =>
    expect(complaintsOf(fileOf({ parts: [{ token: '三個', items: ['甲', '乙', '乙'] }] }))).toEqual([
      expect.stringMatching(/one item or more, each once/u),
    ]));
});

describe('sources', () => {
  it.each([
    ['one is the document or its publisher', { sources: [SECOND], confirmed: false }, /kind DOCUMENT/u],
    ['one alone confirms nothing', { sources: [DOCUMENT] }, /confirmed must be false with 1 publisher/u],
    [
      'two of one publisher confirm nothing',
      { sources: [DOCUMENT, { ...SECOND, publisher: '“試辦”' }] },
      /must be false/u,
    ],
    ['two publishers do', { confirmed: false }, /confirmed must be true with 2 different publishers/u],
    ['none is given twice', { sources: [DOCUMENT, SECOND, DOCUMENT] }, /given twice/u],
    [
      'a date is one',
      { sources: [{ ...DOCUMENT, date: '2016-02-30' }, SECOND] },
      /day or month of the calendar/u,
    ],
    [
      'none is older than what it tells',
      { sources: [{ ...DOCUMENT, date: 2015 }, SECOND] },
      /cannot speak of/u,
    ],
    ['the year is one that the origin names', { since: 2014 }, /year that origin names \(2016\), was 2014/u],
  ])('%s', (_, change, complaint) =>
    expect(complaintsOf(fileOf(change))).toEqual([expect.stringMatching(complaint)]),
  );
});

describe('wording', () => {
  it.each([
    ['text ends as a sentence does', { text: '試市的做法' }, /whole sentences/u],
    ['text has three sentences at most', { text: '一。二。三。四。' }, /whole sentences/u],
    ['text is short', { text: `${'試'.repeat(160)}。` }, /at most 160 characters, has 161/u],
    ['text praises nothing', { text: '試市的輝煌做法。' }, /praise nor blame, says “辉煌”/u],
    ['text blames nothing', { text: '試市所謂的做法。' }, /says “所谓”/u],
    ['gloss praises nothing', { gloss: 'Three great trials.' }, /says “great”/u],
    ['gloss is one sentence', { gloss: 'Three trials. They are small.' }, /one English sentence/u],
    ['gloss is a sentence', { gloss: 'three trials' }, /one English sentence/u],
    ['gloss is English', { gloss: 'Three 試點.' }, /one English sentence|without Chinese/u],
    ['english is a name', { english: 'Three Pilots.' }, /a name, without a full stop/u],
    ['text is traditional', { text: '试市的做法。' }, /“试” is simplified/u],
    [
      'items are traditional',
      { parts: [{ token: '三個', items: ['试点', '乙', '丙'] }] },
      /“试”, “点” is simplified/u,
    ],
    ['hans says more than conversion', { hans: '三个试点' }, /leave hans: out|same name/u],
  ])('%s', (_, change, complaint) => expect(complaintsOf(fileOf(change))[0]).toMatch(complaint));

  it('a name may praise', () =>
    expect(
      complaintsOf(
        fileOf({
          term: '三個偉大試點',
          text: '試市的做法,又稱三個偉大試點。',
          gloss: 'Trials of the “Great Pilots”.',
        }),
      ),
    ).toEqual([]));

  it('characters that both scripts have are fine', () =>
    expect(complaintsOf(fileOf({ text: '試市里程、平台、干支。' }))).toEqual([]));
});

describe('place', () => {
  it.each([
    ['the nation has none', { place: '試省' }, /must have no place, has 試省/u],
    ['a province has one', { level: 'PROVINCE' }, /in which place it holds/u],
  ])('%s', (_, change, complaint) =>
    expect(complaintsOf(fileOf(change))).toEqual([expect.stringMatching(complaint)]),
  );
});
