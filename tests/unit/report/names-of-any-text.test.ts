import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { placeOf } from '../../../src/report/gazetteer.ts';
import { gazetteer, namesOf } from './names-support.ts';

/** Pieces that names and their sentences are made of, and pieces that hurt. */
const PIECES =
  '推进 完成 建设 打造 等 项目 工程 、 和 , 。 \n “ ” ( ) 镇 村 区 市 委 河 公园 产业园 改造 一批 14个 二期 的 省 公司 有限 派出所 - — G323 😀 \ud83d 广东 湞江 等等 集…于一体的'.split(
    ' ',
  );

const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 120,
  })
  .map((pieces) => pieces.join(''));

const all = (words: string) => {
  const { places, projects, organizations } = namesOf(words, '韶关市浈江区');
  return [...places, ...projects, ...organizations];
};

describe('any text has names that stand in it', () => {
  it('quotes exactly what stands there, and names what has characters', () => {
    fc.assert(
      fc.property(text, (words) => {
        for (const { name, evidence, labels } of all(words)) {
          expect(name.length).toBeGreaterThan(1);
          expect(labels).toContain(name);
          for (const { start, end, quote } of evidence) expect(quote).toBe(words.slice(start, end));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has one entity for an id, and the same each time', () => {
    fc.assert(
      fc.property(text, (words) => {
        const found = all(words);
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        expect(all(words)).toEqual(found);
      }),
      { numRuns: 100 },
    );
  });

  it.each(['、', '“', '(', '和', '镇', '推进', '等项目', '的', '广', 'G', '于一体的'])(
    'ends for a hundred thousand times %s',
    (piece) => expect(all(piece.repeat(100_000 / piece.length))).toBeDefined(),
  );

  it('reads both scripts alike', () => {
    const [hans, hant] = ['加快龙门水库灌区改造工程和沙溪镇建设', '加快龍門水庫灌區改造工程和沙溪鎮建設'].map(
      (words) => all(words).map(({ evidence }) => evidence.map(({ start, end }) => [start, end])),
    );
    expect(hans).toEqual(hant);
    expect(hans?.length).toBeGreaterThan(1);
  });
});

describe('a place is known by its name', () => {
  it.each([
    ['湞江區', ['浈江区', '韶关市', '广东省']],
    ['韶關市湞江區', ['浈江区', '韶关市', '广东省']],
    ['北京市朝阳区', ['朝阳区', '北京市']],
    ['内蒙古', ['内蒙古自治区']],
    ['粤北', ['粤北', '广东省']],
    ['朝阳区', []],
    ['', []],
  ])('%s', (name, chain) => {
    const names: string[] = [];
    for (let at = placeOf(name, gazetteer) ?? null; at !== null; at = at.within) names.push(at.name);
    expect(names).toEqual(chain);
  });
});
