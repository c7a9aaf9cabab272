import { describe, expect, it } from 'vitest';

import { prune } from '../../../src/ingest/draft/prune.ts';

const SOURCE = `chapters:
- chapter: 一、安排
  year: 2031
  paragraphs:
  - opens: 推進甲
    actions:
    - action: 推進甲
      under:
      - term: 丙
        confidence: 0.8
    - action: 建設乙
  - opens: 完成丁
    actions:
    - action: 完成丁
`;

const at = (words: string): string => {
  const before = SOURCE.slice(0, SOURCE.indexOf(words)).split('\n');
  return `a.yaml:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
};

describe('what the loader refuses of a draft', () => {
  it('is taken out, and said with its reason', () => {
    const { source, leftOut } = prune('a.yaml', SOURCE, [
      { at: at('action: 建設乙'), message: 'no such quote' },
    ]);
    expect(source).not.toContain('建設乙');
    expect(source).toContain('推進甲');
    expect(leftOut).toEqual([{ file: 'a.yaml', said: '建設乙', why: 'no such quote' }]);
  });

  it('takes its own list with it when that is empty', () => {
    const { source } = prune('a.yaml', SOURCE, [{ at: at('term: 丙'), message: 'unknown' }]);
    expect(source).not.toContain('under');
    expect(source).toContain('action: 推進甲');
  });

  it('takes a paragraph with it that would have no actions', () => {
    const { source } = prune('a.yaml', SOURCE, [{ at: at('action: 完成丁'), message: 'twice' }]);
    expect(source).not.toContain('opens: 完成丁');
    expect(source).toContain('opens: 推進甲');
  });

  it('is nothing where there is no problem', () => {
    const { source, leftOut } = prune('a.yaml', SOURCE, []);
    expect(source).toBe(SOURCE);
    expect(leftOut).toEqual([]);
  });
});
