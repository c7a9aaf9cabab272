import { describe, expect, it } from 'vitest';

import { drawReach, drawWalk, type WalkStyle } from '../../../src/cli/draw-walk.ts';
import type { Walked } from '../../../src/cli/shapes.ts';
import { plain, stepTo } from './support.ts';

const walked = (...paths: Walked['paths'][number]['steps'][]): Walked => ({
  isPartial: false,
  cutBy: null,
  paths: paths.map((steps) => ({ end: { kind: 'ACTION' }, steps })),
});

const saidIn = (id: string, start: number) => ({
  evidence: [{ quote: '', start, end: start, report: { id, place: { name: `${id}區` } } }],
});

const draw = (walk: Walked | null, changes: Partial<WalkStyle> = {}): readonly string[] =>
  drawWalk('start', walk, { direction: 'DOWN', evidence: false, paint: plain, ...changes });

describe('a drawn walk', () => {
  it('is in document order', () =>
    expect(draw(walked([stepTo('late', 50)], [stepTo('early', 10)]))).toEqual([
      '├─ governs early',
      '└─ governs late',
    ]));

  it('orders what one quote names as the quote does', () => {
    const evidence = [
      { quote: '實施甲、乙', start: 5, end: 10, report: { id: 'report:1', place: { name: '某區' } } },
    ];
    expect(draw(walked([stepTo('乙', 0, { evidence })], [stepTo('甲', 0, { evidence })]))).toEqual([
      '├─ governs 甲',
      '└─ governs 乙',
    ]);
  });

  it('keeps reports apart, and says whose an action is', () => {
    const walk = walked([stepTo('b1', 0, saidIn('b', 1))], [stepTo('a9', 0, saidIn('a', 9))]);
    expect(draw(walk)).toEqual(['├─ governs a9 a區', '└─ governs b1 b區']);
  });

  it('says what speaks against a conclusion', () =>
    expect(draw(walked([stepTo('a', 1, { basis: 'INFERRED', note: '段題', caveat: '早一年' })]))).toEqual([
      expect.stringMatching(/INFERRED 段題; but 早一年$/u),
    ]));

  it('marks what is inferred, with its note, and nothing else', () =>
    expect(draw(walked([stepTo('a', 1, { basis: 'INFERRED', note: '段題' })], [stepTo('b', 2)]))).toEqual([
      '├─ governs a INFERRED 段題',
      '└─ governs b',
    ]));

  it("shows the report's words only when they are wanted, on one line", () => {
    const quote = {
      quote: '一\n  二',
      start: 0,
      end: 5,
      report: { id: 'report:1', place: { name: '某區' } },
    };
    const walk = walked([stepTo('a', 0, { evidence: [quote] })]);
    expect(draw(walk)).toEqual(['└─ governs a']);
    expect(draw(walk, { evidence: true })).toEqual(['└─ governs a', '     〔一 二〕']);
  });

  it('names relations by the direction, with the verb of the report', () => {
    const walk = walked([stepTo('a', 0, { verb: '嚴格控制' })]);
    expect(draw(walk, { direction: 'UP' })).toEqual(['└─ governed by (嚴格控制) a']);
  });

  it('tells nothing recorded, cut and failed apart', () => {
    expect(draw(walked())).toEqual(['nothing is recorded']);
    expect(draw({ isPartial: true, cutBy: 'TIME', paths: [] })[0]).toMatch(/^Cut by TIME/u);
    expect(draw(null)).toEqual(['not answered; the error says why']);
  });

  it('counts its ends by kind and says what cut it', () => {
    const walk = { ...walked([stepTo('a')], [stepTo('b')]), isPartial: true, cutBy: 'DEPTH' as const };
    expect(drawReach(walk)).toEqual(['2 actions', expect.stringMatching(/^Cut by DEPTH.*--depth/u)]);
    expect(drawReach(walked())).toEqual([]);
  });
});
