import { describe, expect, it } from 'vitest';

import { readGlossary } from '../../../src/report/glossary/glossary.ts';
import { sectionsOf } from '../../../src/report/sections.ts';
import { headOf } from '../../../src/report/structure/head.ts';
import { structureOf } from '../../../src/report/structure/structure.ts';
import type { DraftPart } from '../../../src/report/types.ts';
import { sourceOf } from '../../../src/report/source.ts';
import { ownTexts } from '../../corpus/keys.ts';

/** Pieces that reports are made of, and pieces that hurt. */
const PIECES = [
  '\n \n\n \0 \ud83d 😀 “ ” ‘ 「 」 『 ( ） 【 】 ： : ， , 、 ； 。 —— \t | ● ◆ · ① ［1］ [1] 1. 2. 3、 （1） 一、 （一）',
  '名词解释\n 附件1\n 注：\n 政府工作报告\n 各位代表：\n 人民代表大会第四次会议上\n 2024年2月2日 名词： 解释： 责任编辑：',
  '什么是甲乙？\n 是指 指 即 等 和 第一个 “1”指 “3”指 “N”是 三个年 双变 四减四增 五统一、一开放 1+3+N 三大战略 甲乙丙 林分优化',
]
  .flatMap((row) => row.split(' '))
  .concat([' ', '\u3000', '\u00a0', '区长 某某\n']);

/** A small generator of its own, so that a failure can be repeated from its number. */
const randomText = (seed: number): string => {
  let state = seed * 2_654_435_761;
  const next = (bound: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * bound);
  };
  return Array.from({ length: next(120) }, () => PIECES[next(PIECES.length)]).join('');
};

const read = (text: string) => {
  const structure = structureOf(sourceOf(text));
  return {
    glossary: readGlossary(sourceOf(text), structure),
    head: headOf(sourceOf(text), structure),
    sections: sectionsOf(sourceOf(text), 'x'),
  };
};

/** As one line, without the numbers of pages. */
const joined = (words: string): string =>
  words.replaceAll(/\s*\n(?:\s*(?:[-—–]{1,2} ?\d{1,3} ?[-—–]{1,2}|\d{1,3})\s*\n)*\s*/gu, '');

const checkParts = (text: string, parts: readonly DraftPart[]): void => {
  for (const { items, start, end } of parts) {
    expect(start).toBeLessThanOrEqual(end);
    for (const item of items) {
      expect(joined(text.slice(item.start, item.end))).toBe(item.text);
      checkParts(text, item.parts);
    }
  }
};

const check = (text: string): void => {
  const { glossary, sections } = read(text);
  for (const { term, definition, start, end, headStart, headEnd, parts } of glossary.entries) {
    expect(joined(text.slice(start, end))).toBe(definition);
    expect(joined(text.slice(headStart, headEnd))).toBe(term);
    expect(definition).not.toBe('');
    checkParts(text, parts);
  }
  for (const { start, end } of [...glossary.messages, ...sections]) {
    expect(start).toBeLessThanOrEqual(end);
    expect(end).toBeLessThanOrEqual(text.length);
  }
};

describe('no text breaks the reader', () => {
  it('of 1000 made of pieces of reports: offsets match, and nothing is thrown', () => {
    for (let seed = 1; seed <= 1000; seed++) check(randomText(seed));
  });

  it('and reading twice gives the same', () => {
    for (const { text } of ownTexts()) expect(read(text)).toEqual(read(text));
  });

  it('cut short anywhere', () => {
    for (const { text } of ownTexts())
      for (let end = 0; end < text.length; end += 7) check(text.slice(0, end));
  });

  it.each([
    ['an empty text', ''],
    ['blank lines', '\n\n\n'],
    ['a lone half of a character', '\ud83d'],
    ['one quotation mark', '“'],
    ['nothing but a title', '名词解释'],
  ])('%s', (_, text) => check(text));

  /** Each would take minutes if the time grew with the square of the length. */
  it.each([
    ['opening marks', '“'],
    ['enumeration commas', '、'],
    ['spaces', ' '],
    ['no-break spaces', '\u00a0'],
    ['full stops', '。'],
    ['titles', '注释\n'],
    ['markers', '“甲乙”[1]'],
    ['heads', '甲乙：\n'],
    ['glosses', '“1”指甲；'],
    ['adverbs', '深入'],
  ])('30 000 units of %s', (_, piece) => {
    const run = piece.repeat(30_000 / piece.length);
    for (const text of [
      run,
      `名词解释\n1.“三个年”：${run}\n2.甲乙：丙`,
      `政府工作报告\n省长${run}某\n各位代表：\n`,
    ])
      expect(() => read(text)).not.toThrow();
  });
});
