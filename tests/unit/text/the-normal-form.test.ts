import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createScriptTable } from '../../../src/script/table.ts';
import { createNormalForm } from '../../../src/text/normal-form.ts';
import { printedIn } from '../../../src/text/printed.ts';

const normal = createNormalForm(createScriptTable());

describe('the normal form of a text', () => {
  it.each([
    ['simplified', '發展戰略', '发展战略'],
    ['half width', '增長１７．３％，－５～６（萬元）', '增长17.3%,-5~6(万元)'],
    ['one kind of quotation mark', '「甲」『乙』‘丙’﹁丁﹂', '“甲”“乙”“丙”“丁”'],
    ['typed marks by turns', '"甲"和"乙"', '“甲”和“乙”'],
    ['one kind of dash and of dot', '甲——乙–丙•丁', '甲--乙-丙·丁'],
    ['plain spaces', '甲\u3000乙\u00a0丙', '甲 乙 丙'],
    ['as it is where a typed mark is left over', '甲"乙\n"丙"', '甲"乙\n“丙”'],
    ['as it is in what is neither', '①㎡ⅣA。、○●\n', '①㎡ⅣA。、○●\n'],
  ])('is %s', (_, text, plain) => expect(normal(text)).toBe(plain));

  it('has every unit of any text in its place, and itself for its normal form', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const plain = normal(text);
        expect(plain).toHaveLength(text.length);
        expect(normal(plain)).toBe(plain);
        const at = text.length >> 1;
        if (!text.includes('"')) expect(plain.slice(at)).toBe(normal(text.slice(at)));
      }),
    ));
});

describe('words of the normal form are printed', () => {
  const text = '區委「１３６３」工作要求';
  const printed = (words: string): string => printedIn(text, normal(text), words);

  it('as the text has them', () => expect(printed('1363”工作')).toBe('１３６３」工作'));
  it('piece by piece where it has them apart', () => expect(printed('区委工作要求')).toBe('區委工作要求'));
  it('as they are where it has them not', () => expect(printed('第三区')).toBe('第三區'));
});
