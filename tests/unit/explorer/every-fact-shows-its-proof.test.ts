import { describe, expect, it } from 'vitest';

import { sourceLink } from '../../../src/explorer/source-link.ts';
import { sentenceAround } from '../../../src/explorer/entry/sentences.ts';
import { WORDS } from '../../../src/explorer/words/words.ts';
import { bareTerm, evidence, explorerOn } from './pages-support.ts';

const defined = bareTerm({
  status: 'DEFINED',
  definitions: [
    {
      text: '甲指乙。',
      source: 'x-2031/glossary.yaml:12',
      reviewed: true,
      confidence: null,
      reason: null,
      evidence: evidence('甲指乙。'),
    },
  ],
});

describe('a definition', () => {
  it('opens the report at its words', async () => {
    const { body } = await explorerOn({ node: defined }).get('/term/x');
    expect(body).toContain('href="/report/x-2031?at=3-9#3-9">甲指乙。</a>');
  });

  it('can be cited with report, place, date and address, without script', async () => {
    const { body } = await explorerOn({ node: defined }).get('/term/x');
    expect(body).toContain(
      '「甲指乙。」，《某地政府工作報告》，某地，2031-01-09。http://tifa.test/report/x-2031?at=3-9#3-9',
    );
  });

  it('leads to the line of the record that says it', async () => {
    const { body } = await explorerOn({ node: defined }).get('/term/x');
    expect(body).toContain('href="/source/x-2031/glossary.yaml#L12"');
  });

  it('says that it is a draft where no editor has reviewed it, and how sure the machine was', async () => {
    const [definition] = defined.definitions as readonly object[];
    const draft = bareTerm({
      status: 'DEFINED',
      definitions: [{ ...definition, reviewed: false, confidence: 0.62, reason: '冒號之後' }],
    });
    const { body } = await explorerOn({ node: draft }).get('/term/x');
    const { proof } = WORDS['zh-Hant'];
    expect(body).toContain(proof.draft);
    expect(body).toContain(proof.sure(62));
    expect(body).toContain('冒號之後');
    expect((await explorerOn({ node: defined }).get('/term/x')).body).not.toContain(proof.draft);
  });
});

describe('a link to the record', () => {
  it.each([
    ['zhenjiang-2024/plan-3.yaml:120', '/source/zhenjiang-2024/plan-3.yaml#L120'],
    ['某地 2031/a b.yaml:7', '/source/%E6%9F%90%E5%9C%B0%202031/a%20b.yaml#L7'],
    [null, null],
    ['plan.yaml', null],
  ])('of %s is %s', (source, href) => {
    expect(sourceLink(source)).toBe(href);
  });
});

describe('a use is shown in its sentence', () => {
  const around = (text: string, words: string) => {
    const start = text.indexOf(words);
    return sentenceAround(text, { start, end: start + words.length });
  };

  it.each([
    ['前句。推進甲建設,成效明顯。後句。', { before: '推進', words: '甲', after: '建設,成效明顯。' }],
    ['推進甲', { before: '推進', words: '甲', after: '' }],
    ['標題\n　　推進甲建設\n下段', { before: '推進', words: '甲', after: '建設' }],
    ['甲', { before: '', words: '甲', after: '' }],
  ])('of %j', (text, sentence) => {
    expect(around(text, '甲')).toEqual(sentence);
  });

  it('which is cut where it is very long, never within a character', () => {
    const long = '𠮷'.repeat(500);
    const { before, after } = around(`${long}甲${long}`, '甲');
    expect(before).toMatch(/^…(?:𠮷)+$/u);
    expect(after).toMatch(/^(?:𠮷)+…$/u);
    expect(before.length).toBeLessThan(130);
    expect(`${before}${after}`.isWellFormed()).toBe(true);
  });
});
