import { readFileSync } from 'node:fs';

import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { normal } from '../../../src/report/source.ts';
import { VERBS } from '../../../src/report/actions/verbs.ts';
import { createScriptConverter } from '../../../src/script/convert.ts';
import { achieved, names, planned, readActions, readGoals } from './actions-read.ts';

const PIECES = [
  '推進',
  '完成',
  '建设',
  '打造',
  '確保',
  '30公里',
  '5%',
  '“',
  '”',
  '、',
  ',',
  '，',
  '。',
  ';',
  '\n',
  '一是',
  '了',
  '以',
  '等',
  'a',
  '𠮷',
];
const texts = array(constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('any text', () => {
  it('is read the same twice, and every quote is the text at its offsets', () => {
    assert(
      property(texts, (words) => {
        for (const text of [words, planned(words), achieved(words)]) {
          const found = [...readActions(text), ...readGoals(text)];
          expect([...readActions(text), ...readGoals(text)]).toEqual(found);
          expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
          for (const { start, end, quote } of found.flatMap(({ evidence }) => evidence))
            expect(text.slice(start, end)).toBe(quote);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('of one endless clause, of nothing but marks, or of thousands of headings is read', () => {
    for (const piece of ['推進建設', '，', '推進\n', '以等方式推進', '“', '完成改造1畝、', '率1'])
      expect(readActions(planned(piece.repeat(8000))).length).toBeGreaterThanOrEqual(0);
  });

  it('has its actions in text order, each name made of the characters of its quote', () => {
    const actions = readActions(readFileSync('seeds/zhenjiang-2024/report.clean.txt', 'utf8'), 2024);
    const starts = actions.map(({ id }) => Number(id.split('/')[1]));
    expect(starts).toEqual(starts.toSorted((one, other) => one - other));
    for (const { name, evidence, verb } of actions) {
      const quote = new Set(evidence[0]?.quote.split(''));
      expect(
        name.split('').filter((character) => !quote.has(character)),
        name,
      ).toEqual([]);
      expect(name).toContain(verb);
    }
  });
});

describe('both scripts', () => {
  const { hans, hant } = ((): { hans: (text: string) => string; hant: (text: string) => string } => {
    const converter = createScriptConverter([]);
    return { hans: (text) => converter.scripted(text).hans, hant: (text) => converter.scripted(text).hant };
  })();

  it('know every listed verb', () => {
    for (const verb of VERBS.keys()) expect(VERBS.has(normal(hant(verb))), verb).toBe(true);
  });

  it('give the same actions', () => {
    const text = achieved(
      '率先完成學校改造,發放救助金1684萬元,區司法局獲評先進集體,著力打造了夜市;深入實施“雙減”,爭取資金。',
    );
    expect(names(readActions(text)).map(hans)).toEqual(names(readActions(hans(text))).map(hans));
  });
});
