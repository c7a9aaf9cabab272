import { describe, expect, it } from 'vitest';

import {
  type EntityRow,
  toEntity,
  toMeasure,
  toRelation,
  toReport,
  toTerm,
} from '../../../src/graph/rows.ts';

const COMMON = { id: 'term:甲', name: '甲', position: 'p', reviewed: true };
const TERM = { ...COMMON, kind: 'TERM', status: 'DEFINED' } as const;
const EVIDENCE = { report: 'report:甲-2040', starts: [1], ends: [2], quotes: ['甲'] };

describe('what the graph holds becomes what the model says', () => {
  it('what is absent is null, and provenance is that of a reviewed fact', () => {
    expect(toEntity(TERM)).toEqual({
      ...TERM,
      name: { source: '甲', hans: '甲', hant: '甲' },
      summary: null,
      code: null,
      level: null,
      issuer: null,
      source: null,
      confidence: null,
      reason: null,
    });
  });

  it('evidence lies in three lists of one length', () => {
    const relation = { ...EVIDENCE, id: 'r', kind: 'GOVERNS', from: 'a', to: 'b', basis: 'STATED' } as const;
    expect(toRelation(relation)).toMatchObject({
      verb: null,
      note: null,
      caveat: null,
      evidence: [{ report: 'report:甲-2040', start: 1, end: 2, quote: '甲' }],
    });
  });

  it.each<[string, EntityRow]>([
    ['status of term:甲 must be one of', { ...TERM, status: 'FORGOTTEN' } as EntityRow],
    ['status of term:甲 must be one of', { ...COMMON, kind: 'TERM' }],
    ['level of term:甲 must be one of', { ...TERM, level: 7 } as EntityRow],
    ['year of term:甲 must be a number', { ...TERM, kind: 'ACTION', status: 'PLANNED' } as EntityRow],
    ['collective of term:甲 must be true or false', { ...COMMON, kind: 'PROJECT' }],
    [
      'term:甲 must be of a kind that this version knows',
      { ...COMMON, kind: 'EVENT' } as unknown as EntityRow,
    ],
  ])('%s: an error names fact and column', (message, row) => {
    expect(() => toEntity(row)).toThrow(message);
  });

  it('a term is a term', () => {
    expect(() => toTerm({ ...COMMON, kind: 'GOAL' })).toThrow(/must be a term in the graph, was GOAL/u);
  });

  it('measures and reports too', () => {
    expect(() => toMeasure({ ...EVIDENCE, id: 'm', about: 'a' })).toThrow(/indicator of m must be text/u);
    expect(() => toReport({ id: 'r', position: 'p' })).toThrow(/title of r must be text/u);
  });
});
