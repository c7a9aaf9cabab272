import { describe, expect, it } from 'vitest';

import { highlight } from '../../../src/cli/highlight.ts';
import type { Paint } from '../../../src/cli/paint.ts';
import { plain } from './support.ts';

const marked: Paint = (style, text) => `<${style}>${text}</>`;

describe('a text with its terms marked', () => {
  it('has brackets where there is no colour', () =>
    expect(highlight('圍繞“1310”落實', [{ start: 3, end: 7, term: {} }], plain)).toBe('圍繞“【1310】”落實'));

  it('has only colour where there is some, and another for the ambiguous', () => {
    const spans = [
      { start: 0, end: 1, term: {} },
      { start: 1, end: 2, term: null },
    ];
    expect(highlight('甲乙丙', spans, marked)).toBe('<MARKED>甲</><DOUBTFUL>乙</>丙');
  });

  it('counts UTF-16 units', () =>
    expect(highlight('𠮷甲乙', [{ start: 2, end: 3, term: {} }], plain)).toBe('𠮷【甲】乙'));

  it('is the text itself without terms', () => expect(highlight('甲\n乙', [], plain)).toBe('甲\n乙'));
});
