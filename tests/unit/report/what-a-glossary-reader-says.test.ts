import { describe, expect, it } from 'vitest';

import { readGlossary } from '../../../src/report/glossary/glossary.ts';
import { labelsOf, termsOf } from '../../../src/report/glossary/terms.ts';
import { structureOf } from '../../../src/report/structure/structure.ts';
import { normal, sourceOf } from '../../../src/report/source.ts';

const read = (text: string) => readGlossary(sourceOf(text), structureOf(sourceOf(text)));
const codes = (text: string): readonly string[] => read(text).messages.map(({ code }) => code);

describe('a glossary reader says', () => {
  it('that a title has no entries below it', () =>
    expect(codes('名词解释\n（略）\n')).toEqual(['GLOSSARY_EMPTY']));

  it('that a number is missing', () =>
    expect(codes('名词解释\n1.甲乙：指丙。\n3.丁戊：指己。\n')).toEqual(['GLOSSARY_NUMBER_OUT_OF_ORDER']));

  it('that a head has no definition', () =>
    expect(codes('这些名词要知道\n关键词：\n甲乙\n名词解释：指丙。\n关键词：\n丁戊\n名词解释')).toContain(
      'GLOSSARY_HEAD_WITHOUT_DEFINITION',
    ));

  it('that a marker has no note', () =>
    expect(codes('各位代表：\n落实“四个不摘”[1]要求。\n')).toEqual(['FOOTNOTE_WITHOUT_NOTE']));

  it('that the head of a note is a guess where the body does not quote it', () => {
    const { entries, messages } = read('各位代表：\n推行田长制[1]。\n注：\n[1]指由干部担任田长的制度。\n');
    expect(entries.map(({ term }) => term)).toEqual(['田长制']);
    expect(messages).toMatchObject([{ code: 'GLOSSARY_HEAD_GUESSED', severity: 'WARNING' }]);
  });

  it('all this with places in the text', () => {
    const text = '名词解释\n1.甲乙：指丙。\n3.丁戊：指己。\n';
    const [message] = read(text).messages;
    expect(text.slice(message?.start, message?.end)).toBe('丁戊');
  });
});

describe('a circle', () => {
  it('before each head is a bullet, in either script and width', () => {
    const { entries } = read(
      '名詞解釋\n○「林長制」：指由幹部擔任林長的制度。\n○「河長制」：指由幹部擔任河長的制度。\n',
    );
    expect(entries.map(({ term, layout }) => [term, layout])).toEqual([
      ['「林長制」', 'bulleted'],
      ['「河長制」', 'bulleted'],
    ]);
    expect(entries.map(({ labels }) => labels)).toEqual([['林長制'], ['河長制']]);
  });
});

describe('an entry', () => {
  const text = '名词解释\n1.“双向\n揭榜”：企业找“技术\n难题”的简称。\n2.甲乙：指丙。责任编辑：某某\n';
  const [first, second] = read(text).entries;

  it('is one line, however the page broke it', () => {
    expect(first?.definition).toBe('企业找“技术难题”的简称。');
    expect(text.slice(first?.start, first?.end)).toBe('企业找“技术\n难题”的简称。');
  });

  it('ends before a footer that is glued to it', () => expect(second?.definition).toBe('指丙。'));

  it('has its head where the text has it', () =>
    expect(text.slice(second?.headStart, second?.headEnd)).toBe('甲乙'));
});

describe('the terms of a head', () => {
  it.each<[string, readonly string[]]>([
    ['独角兽企业、瞪羚企业', ['独角兽企业', '瞪羚企业']],
    ['科技英才领航工程和“双千”计划', ['科技英才领航工程', '“双千”计划']],
    ['“两重”“两新”', ['“两重”', '“两新”']],
    ['“五统一、一开放”', ['“五统一、一开放”']],
    ['教育和科技', ['教育和科技']],
  ])('%s', (head, terms) => expect(termsOf(head)).toEqual(terms));

  it.each<[string, readonly string[], readonly string[]]>([
    ['“四上”企业', [], ['“四上”企业', '四上']],
    ['“双一流”', [], ['双一流']],
    ['地区生产总值(GDP)', [], ['地区生产总值(GDP)', '地区生产总值', 'GDP']],
    ['省委“1310”具體部署', [], ['省委“1310”具體部署', '1310']],
    ['独角兽企业、瞪羚企业', ['独角兽企业', '瞪羚企业'], ['独角兽企业', '瞪羚企业']],
    ['教育、科技、人才一体发展', [], ['教育、科技、人才一体发展']],
    ['“三个清单”（见第2页）', [], ['三个清单']],
  ])('%s: labels', (head, defined, labels) =>
    expect(labelsOf(normal(head), defined)).toEqual(labels.map(normal)),
  );
});
