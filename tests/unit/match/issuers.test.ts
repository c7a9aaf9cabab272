import { describe, expect, it } from 'vitest';

import { createAnnotator } from '../../../src/match/annotator.ts';
import { fold, marked, termsIn } from './support.ts';

describe('an issuer before the name', () => {
  it('belongs to the span, short or long, in either script', () => {
    expect(marked('圍繞省委“1310”、市委“363”、區委“1363”')).toEqual([
      '省委“1310”',
      '市委“363”',
      '區委“1363”',
    ]);
    expect(marked('围绕广东省委“1310”')).toEqual(['广东省委“1310”']);
    expect(marked('廣東省委“1310”具體部署')).toEqual(['廣東省委“1310”具體部署']);
  });

  it('decides among terms of one name', () => {
    expect(termsIn('市委“三大戰略”')).toEqual(['市三大戰略']);
    expect(termsIn('区委三大战略')).toEqual(['區三大戰略']);
    expect(termsIn('市委提出的“三大戰略”')).toEqual(['市三大戰略']);
  });

  it('with words between decides, and stays outside the span', () => {
    expect(marked('省委提出的“1310”')).toEqual(['1310']);
    expect(marked('市委的“三大戰略”')).toEqual(['三大戰略']);
  });
});

describe('no issuer', () => {
  it('leaves every term of the name', () => {
    expect(termsIn('深入實施“三大戰略”')).toEqual(['市三大戰略 | 區三大戰略']);
  });

  it('on the line before is none', () => {
    expect(termsIn('市委\n三大戰略')).toEqual(['市三大戰略 | 區三大戰略']);
  });
});

describe("another's issuer", () => {
  it('makes a code or a shared name that of someone else', () => {
    expect(marked('市委“1310”')).toEqual([]);
    expect(marked('省委“三大戰略”')).toEqual([]);
    expect(marked('市委“1310”具體部署')).toEqual([]);
  });

  it('of another province too', () => {
    expect(marked('湖南省委“1310”')).toEqual([]);
    expect(marked('湖南省委“1310”具體部署')).toEqual([]);
  });

  it('of a place unknown to the term says nothing about one that has only the short name', () => {
    const short = createAnnotator({
      fold,
      words: [],
      terms: [{ term: 'a', label: 'a', text: '1310', issuers: ['省委'] }],
    });
    expect(short('湖南省委“1310”')).toHaveLength(1);
  });

  it('changes nothing for a name that no issuer owns, or that says enough', () => {
    expect(marked('市委“雙變”')).toEqual(['雙變']);
    const one = createAnnotator({
      fold,
      words: [],
      terms: [
        { term: 'a', label: 'a', text: '綠美湞江', issuers: ['區委'] },
        { term: 'b', label: 'b', text: '363', issuers: ['市委'] },
      ],
    });
    expect(one('市委綠美湞江').map(({ text }) => text)).toEqual(['綠美湞江']);
  });
});

it('prefers the issuer to a common term of the same name', () => {
  const both = createAnnotator({
    fold,
    words: [],
    terms: [
      { term: 'common', label: '', text: '六大行動', issuers: [] },
      { term: 'city', label: '', text: '六大行動', issuers: ['市委'] },
    ],
  });
  const found = (text: string) => both(text).map((hit) => hit.found.map(({ term }) => term));
  expect(found('市委“六大行動”')).toEqual([['city']]);
  expect(found('“六大行動”')).toEqual([['common', 'city']]);
});

it('takes no issuer that another mark holds', () => {
  const both = createAnnotator({
    fold,
    words: [],
    terms: [
      { term: 'a', label: '', text: '對接省委', issuers: [] },
      { term: 'b', label: '', text: '1310', issuers: ['省委'] },
    ],
  });
  expect(both('對接省委“1310”').map(({ text }) => text)).toEqual(['對接省委', '1310']);
});
