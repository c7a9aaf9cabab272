import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createWordDifference, type WordChange } from '../../../src/answers/word-difference.ts';
import { createFold } from '../../../src/text/fold.ts';
import { createScriptTable } from '../../../src/script/table.ts';

const difference = createWordDifference(createFold(createScriptTable()));

/** `世界一流[-大学][+高校]建设` */
const drawn = (changes: readonly WordChange[]): string =>
  changes
    .map(({ kind, text }) => (kind === 'SAME' ? text : `[${kind === 'ADDED' ? '+' : '-'}${text}]`))
    .join('');

const textOf = (changes: readonly WordChange[], kinds: readonly WordChange['kind'][]): string =>
  changes
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join('');

describe('the wording of two definitions', () => {
  it.each([
    ['世界一流大学和一流学科建设', '世界一流大学和一流学科建设', '世界一流大学和一流学科建设'],
    ['建设世界一流大学', '建设世界一流高校', '建设世界一流[-大学][+高校]'],
    ['抓好教育、医疗', '抓好教育、医疗、养老', '抓好教育、医疗[+、养老]'],
    ['', '新词', '[+新词]'],
    ['旧词', '', '[-旧词]'],
    ['', '', ''],
  ])('%s → %s', (earlier, later, shown) => expect(drawn(difference(earlier, later))).toBe(shown));

  it('does not differ by script, width or quotation marks, and is printed as the later one has it', () =>
    expect(difference('推動“綠美廣東”生態建設１０項', '推动"绿美广东"生态建设10项')).toEqual([
      { kind: 'SAME', text: '推动"绿美广东"生态建设10项' },
    ]));

  it('loses nothing of either text, whatever they are', () => {
    const words = fc.array(
      fc.constantFrom('绿美', '廣東', '“', '”', '建設', '，', '10', ' ', '\n', '𠀀', '\uD800', 'é'),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [earlier, later] = [one.join(''), other.join('')];
        const changes = difference(earlier, later);
        expect(textOf(changes, ['SAME', 'ADDED'])).toBe(later);
        for (const { kind, text } of changes) if (kind === 'REMOVED') expect(earlier).toContain(text);
      }),
    );
  });

  it('of long texts that share nothing is both of them whole', () => {
    const [earlier, later] = [
      Array.from({ length: 3_000 }, (_, index) => `${index * 2}项`).join('，'),
      Array.from({ length: 3_000 }, (_, index) => `${index * 2 + 1}个`).join('；'),
    ];
    expect(difference(earlier, later)).toEqual([
      { kind: 'REMOVED', text: earlier },
      { kind: 'ADDED', text: later },
    ]);
  });
});
