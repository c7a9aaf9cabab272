import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decodeFile } from '../../../src/report/decode/decode.ts';
import { readReport } from '../../../src/report/read.ts';
import { ownTexts } from '../../corpus/keys.ts';
import { KNOWLEDGE } from '../../support/knowledge.ts';

const read = (text: string) => readReport(text, KNOWLEDGE);

/** What reports are made of, and what hurts. */
const PIECES = [
  ...'“”‘’「」『』《》（）()【】［］[]：:，,、；;。.—-–|*#●①１1一%\t\u3000\u00a0 ?\ufffd'.split(''),
  '\n',
  '\r\n',
  '\ud83d',
  '\udc00',
  '政府工作报告\n',
  '名詞解釋\n',
  '附件2\n',
  '各位代表：\n',
  '注1：',
  '[1]',
  '业(yè)',
  '龜?shù)?',
  '是指',
  '即',
  '第一个“1”指',
  '“363”',
  '三線一單',
  '地区生产总值增长5%—5.5%左右',
  '分别增长4%、5%',
  '推进西牛潭水库建设，完成投资7700万元',
  '韶关市湞江區',
  '区人民政府',
  '责任编辑：',
];

const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((list) => list.join(''));
const anyText = fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 200 }), spliced());

/** A real text with pieces put into it anywhere. */
function spliced(): fc.Arbitrary<string> {
  const texts = ownTexts().map(({ text }) => text);
  return fc
    .tuple(fc.constantFrom(...texts), fc.nat(2000), fc.nat(60), pieces)
    .map(([text, at, gone, piece]) => text.slice(0, at) + piece + text.slice(at + gone));
}

/** Everything in a reading that stands somewhere, however deep. */
const spansIn = (value: unknown): readonly { start: number; end: number; quote?: unknown }[] => {
  if (value === null || typeof value !== 'object') return [];
  const own = 'start' in value && 'end' in value ? [value as { start: number; end: number }] : [];
  return [...own, ...Object.values(value).flatMap((inner) => spansIn(inner))];
};

const expectSound = (raw: string): void => {
  const { text, repairs, ...rest } = read(raw);
  for (const { start, end, quote } of spansIn(rest)) {
    expect(0 <= start && start <= end && end <= text.length).toBe(true);
    if (quote !== undefined) expect(text.slice(start, end)).toBe(quote);
  }
  for (const { start, end, became } of repairs) expect(text.slice(start, end)).toBe(became);
};

describe('any text is read', { timeout: 60_000 }, () => {
  it('and every offset matches its words', () =>
    fc.assert(fc.property(anyText, expectSound), { numRuns: 300 }));

  it('twice the same', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 60 },
    ));

  it('and any bytes are decoded or refused', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), async (bytes) => {
        const { text, messages } = await decodeFile(bytes, 'file');
        expect(text === '').toBe(messages.some(({ severity }) => severity === 'ERROR'));
      }),
      { numRuns: 300 },
    ));
});

const LENGTH = 100_000;

/** Each would take minutes if the work grew with the square of the length. */
describe('100,000 characters of one piece are read', { timeout: 60_000 }, () => {
  it.each(PIECES.map((piece) => [JSON.stringify(piece), piece]))('%s', (_, piece) => {
    const run = piece.repeat(Math.ceil(LENGTH / piece.length));
    expect(() => read(run)).not.toThrow();
  });

  it.each([
    ['opening marks, then as many that close', `${'“'.repeat(50_000)}${'”'.repeat(50_000)}`],
    ['parentheses in parentheses', `${'（('.repeat(25_000)}甲${')）'.repeat(25_000)}`],
    ['a sentence without an end', '推进产业发展，'.repeat(15_000)],
    ['one endless entry', `名词解释\n1.“三个年”：指${'甲、'.repeat(50_000)}`],
    ['as many entries as lines', `名词解释\n${'“甲乙”：指丙丁。\n'.repeat(11_000)}`],
    ['digits', '1234567890'.repeat(10_000)],
    ['halves of characters', '\ud83d\udc00\udc00\ud83d'.repeat(25_000)],
    ['shifted bytes', '龜?shù)鹊'.repeat(16_000)],
  ])('%s', (_, text) => expect(() => read(text)).not.toThrow());
});
