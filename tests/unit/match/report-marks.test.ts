import { describe, expect, it } from 'vitest';

import { createScriptConverter } from '../../../src/script/convert.ts';
import { annotate, report, termsIn } from './support.ts';

const hits = annotate(report);

describe('in the whole report', () => {
  it('every mark is exactly its piece of the text, in order and without overlap', () => {
    let free = 0;
    for (const { start, end, text } of hits) {
      expect(report.slice(start, end)).toBe(text);
      expect(start).toBeGreaterThanOrEqual(free);
      expect(end).toBeGreaterThan(start);
      free = end;
    }
  });

  it('every mark opens what it closes', () => {
    for (const { text } of hits) expect(text.split('“').length).toBe(text.split('”').length);
  });

  it('the general requirements name the three codes, each with its issuer', () => {
    const from = report.indexOf('圍繞省委');
    expect(annotate(report.slice(from, from + 40)).map(({ text, found }) => [text, found])).toEqual([
      ['省委“1310”具體部署', [{ term: '省1310', label: '省委“1310”具體部署' }]],
      ['市委“363”工作安排', [{ term: '市363', label: '市委“363”工作安排' }]],
      ['區委“1363”工作要求', [{ term: '區1363', label: '區委“1363”工作要求' }]],
    ]);
  });

  it('every occurrence of a name is marked', () => {
    for (const name of ['雙變', '百千萬工程', '三線一單', '綠美湞江', '共同富裕'])
      expect(hits.filter(({ text }) => text.includes(name)).length).toBe(report.split(name).length - 1);
  });

  it('the same terms are found where it is printed in simplified script', () => {
    const simplified = createScriptConverter().toHans(report);
    expect(simplified).not.toBe(report);
    expect(termsIn(simplified)).toEqual(termsIn(report));
  });
});

it('an empty text, one without a name and a very long one are fine', () => {
  expect(annotate('')).toEqual([]);
  expect(annotate('今天天氣很好。')).toEqual([]);
  expect(annotate(' “” \n')).toEqual([]);
  expect(annotate(`${'一'.repeat(1_000_000)}“雙變”`)).toHaveLength(1);
});
