import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { widthOf, wrapName } from '../../../src/explorer/pictures/wrap.ts';

const room = { width: 8, lines: 3 };

describe('names are broken by Chinese rules', () => {
  it('a short name stays on one line', () =>
    expect(wrapName('工業強區', room)).toEqual({ lines: ['工業強區'], isShortened: false }));

  it('no line begins with a closing mark or a point, and none ends with an opening mark', () => {
    const marks = fc.constantFrom(
      ...Array.from('、。,;:?!)】」』》”’%…(【「『《“‘\u{FF0C}\u{FF08}\u{FF09}\u{FF1A}'),
    );
    const text = fc.array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...Array.from('推進綠美建設工程')) },
        { weight: 1, arbitrary: marks },
      ),
    );
    fc.assert(
      fc.property(text, (letters) => {
        // A row of marks longer than a line has no better place.
        const name = letters.join('').replaceAll(/([^\p{Script=Han}])[^\p{Script=Han}]+/gu, '$1');
        const { lines } = wrapName(name, { width: 8, lines: 99 });
        for (const line of lines.slice(1))
          expect(line).not.toMatch(/^[\p{Pe}\p{Pf}、。,;:?!%…\u{FF0C}\u{FF1A}]/u);
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[\p{Ps}\p{Pi}]$/u);
      }),
    );
  });

  it('numbers, codes and words of letters stay whole', () => {
    for (const code of ['1+4+7+9+N', '6907', '2.15', '5G', 'AAAA']) {
      const { lines } = wrapName(`推進美麗圩鎮建設${code}要求完成`, room);
      expect(lines.some((line) => line.includes(code))).toBe(true);
    }
  });

  it('lines are of even length: no single character is left over', () => {
    const { lines } = wrapName('持續推進林業建設再提升', { width: 10, lines: 2 });
    expect(lines).toHaveLength(2);
    expect(Math.min(...lines.map((line) => line.length))).toBeGreaterThan(3);
  });

  it('a name too long for its room ends with an ellipsis, inside the room', () => {
    const { lines, isShortened } = wrapName(
      '打造全市新型工業化戰略重地和商貿物流中心,爭當韶關城鄉融合發展示範區',
      room,
    );
    expect(isShortened).toBe(true);
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/[^、,]…$/u);
  });

  it('of any text: nothing is lost, and no line is wider than the room', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 4, max: 20 }), (name, width) => {
        const { lines } = wrapName(name, { width, lines: 999 });
        const bare = (text: string): string => text.replaceAll(/\s+/gu, '');
        expect(bare(lines.join(''))).toBe(bare(name));
        for (const line of lines)
          expect(
            widthOf(line) <= width ||
              new Intl.Segmenter().segment(line)[Symbol.iterator]().next().value?.segment === line,
          ).toBe(true);
      }),
    ));
});
