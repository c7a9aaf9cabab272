import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { KNOWLEDGE } from '../../support/knowledge.ts';
import { sourceOf } from '../../../src/report/source.ts';
import { termsIn } from '../../../src/report/terms/terms.ts';
import { reportWith, termsOf } from './terms-read.ts';

const usesOf = (sentence: string, name: string): readonly string[] | undefined =>
  termsOf(reportWith(sentence))
    .find((term) => term.name === name)
    ?.evidence.map(({ quote }) => quote);

describe('every use is evidence', () => {
  it('with and without quotation marks, of any kind', () =>
    expect(usesOf('推進“田管家”。推廣田管家做法。用好「田管家」。', '田管家')).toEqual([
      '田管家',
      '田管家',
      '田管家',
    ]));

  it('in whichever script it is printed', () =>
    expect(usesOf('推進“巷長制”,巷长制全覆盖。', '巷長制')).toEqual(['巷長制', '巷长制']));

  it('of full and of half width', () =>
    expect(usesOf('落實“２４６”部署,再落實“246”部署。', '“２４６”部署')).toEqual([
      '“２４６”部署',
      '“246”部署',
    ]));

  it('whole: never within a longer number or a longer formulation', () =>
    expect(usesOf('落實“246”部署,投資2465萬元,新增246人。', '“246”部署')).toEqual(['“246”部署']));

  it('of two characters only within quotation marks', () =>
    expect(usesOf('实施“两新”政策,两新城区开建。', '“两新”政策')).toEqual(['“两新”政策']));

  it('of a long name and of the numerals it is called by', () =>
    expect(usesOf('實施“百街千巷萬家安心工程”。“百千萬工程”開局良好。', '百街千巷萬家安心工程')).toEqual([
      '百街千巷萬家安心工程',
      '百千萬工程',
    ]));
});

const PIECES = '“”「」"、,。;\n123+N三百雙法制改革工程行動推進實施堅持大的與平安青山市党的'.split('');

it('is exact, in order and the same again, for any text', () =>
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary' })), { maxLength: 200 }),
      (pieces) => {
        const text = pieces.join('');
        const read = () =>
          termsIn(sourceOf(text), {
            sections: [],
            glossary: [],
            end: text.length,
            stop: new Set(),
            known: KNOWLEDGE.known,
            gazetteer: KNOWLEDGE.gazetteer,
          });
        const terms = read();
        const starts = terms.map(({ evidence }) => evidence[0]?.start ?? -1);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        for (const { evidence } of terms)
          for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote);
        expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
        expect(read()).toEqual(terms);
      },
    ),
  ));

it.each([
  '“',
  '“一”',
  '“工作法”,',
  '农村宅基地“三块地”',
  '推进改革、',
  '坚持尽力而为、量力而行',
  '1+',
  '全国',
  '党的',
])('ends for a long row of %s', (piece) => {
  const text = piece.repeat(5_000);
  expect(() =>
    termsIn(sourceOf(text), {
      sections: [],
      glossary: [],
      end: text.length,
      stop: new Set(),
      known: KNOWLEDGE.known,
      gazetteer: KNOWLEDGE.gazetteer,
    }),
  ).not.toThrow();
});
