import { describe, expect, it } from 'vitest';

import { renderSplit, type SplitPart } from '../../../src/explorer/pictures/render-split.ts';
import { attribute, elements, ENGLISH, hasClass, HANT, textOf } from './pictures-support.ts';

const part = (token: string, more: Partial<SplitPart> = {}): SplitPart => ({
  token,
  heading: null,
  count: 1,
  complete: true,
  group: null,
  items: [{ kind: 'TERM', name: '工業強區', href: '/term/1' }],
  ...more,
});

const split = (parts: readonly SplitPart[], reader = HANT) => renderSplit({ name: '1363', parts }, reader);

const texts = (markup: unknown, className: string): readonly string[] =>
  elements(markup, hasClass(className)).map(textOf);

describe('a slogan is split', () => {
  it('into its numbers, each with what it counts beneath', () => {
    const group = { name: '三大戰略', href: '/term/g' };
    const markup = split([part('1', { heading: '一個目標' }), part('3', { group }), part('6'), part('3')]);
    expect(texts(markup, 'split-token')).toEqual(['1', '3', '6', '3']);
    expect(texts(markup, 'split-heading')).toEqual(['一個目標', '三大戰略']);
    expect(elements(markup, hasClass('entity')).map((one) => attribute(one, 'href'))).toEqual([
      '/term/1',
      '/term/g',
      '/term/1',
      '/term/1',
      '/term/1',
    ]);
  });

  it('whatever its parts look like: N, 三線 · 一單, 雙變, twelve of them', () => {
    for (const tokens of [
      ['1', '4', '7', '9', 'N'],
      ['三線', '一單'],
      ['雙變'],
      Array.from({ length: 12 }, String),
    ])
      expect(texts(split(tokens.map((token) => part(token))), 'split-token')).toEqual(tokens);
  });

  it('a heading that is the token itself is not said twice', () =>
    expect(texts(split([part('三線', { heading: '三線' })]), 'split-heading')).toEqual([]));

  it('and what the text does not name is said', () => {
    const parts = [
      part('9', { count: 9, complete: false }),
      part('N', { count: null, complete: false, items: [] }),
    ];
    expect(texts(split(parts, ENGLISH), 'split-short')).toEqual([
      'claims 9; the text names 1',
      'the text does not say what it is',
    ]);
  });

  it('a term that does not split has no picture', () => expect(String(split([]))).toBe(''));

  it('its list has a name, for those who hear it', () =>
    expect(
      elements(split([part('1')], ENGLISH), hasClass('split')).map((one) => attribute(one, 'aria-label')),
    ).toEqual(['The parts of 1363']));
});
