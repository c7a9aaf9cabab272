import { describe, expect, it } from 'vitest';

import { isTifaError } from '../../../src/domain/errors.ts';
import type { ReportGraph } from '../../../src/domain/records.ts';
import { readCuratedGraph } from '../../../src/ingest/curated/curated-graph.ts';
import { filesInMemory } from '../../../src/ingest/curated/review-files.ts';
import { LEXICON } from '../../support/seeds.ts';

/** A report whose glossary has no numbers. */
const TEXT = `2031年试市政府工作报告
各位代表：
推进“双试”行动，新建北山水库。
名词解释
“双试”：指试一、试二两项工作。
“三试”：指试三。
`;

const readDraft = (files: string): ReportGraph =>
  readCuratedGraph(
    filesInMemory('raw.txt', {
      'text.txt': TEXT,
      'report.yaml': `report:
  title: 2031年试市政府工作报告
  year: 2031
  place: 试市
  script: HANS
  text: text.txt
  raw: raw.txt
  reviewed: false
places:
- place: 试市
  level: CITY
${files}`,
    }),
    LEXICON,
  );

const refusalOf = (files: string): string => {
  try {
    readDraft(files);
  } catch (error) {
    if (isTifaError(error)) return `${error.code} ${error.message}`;
    throw error;
  }
  return 'accepted';
};

const ENTRY = 'glossary:\n- term: “双试”\n  confidence: 0.62\n  reason: 词条\n';

describe('a draft', () => {
  it('marks every fact as not reviewed, without a file to point at', () => {
    const { report, entities, definitions } = readDraft(ENTRY);
    expect(report.reviewed).toBe(false);
    for (const { reviewed, source } of [...entities, ...definitions])
      expect({ reviewed, source }).toEqual({ reviewed: false, source: null });
  });

  it('says of a term and its definition how sure the machine was and why', () => {
    const { entities, definitions } = readDraft(ENTRY);
    const guess = { confidence: 0.62, reason: '词条' };
    expect(entities.find(({ kind }) => kind === 'TERM')).toMatchObject(guess);
    expect(definitions).toMatchObject([{ ...guess, text: { source: '指试一、试二两项工作。' } }]);
  });

  it('says it of a relation that is a mapping of its own, else of the action that states it', () => {
    const { relations } = readDraft(`${ENTRY}projects:
- project: 北山水库
chapters:
- chapter: 2031年试市政府工作报告
  year: 2031
  status: PLANNED
  paragraphs:
  - opens: 推进
    actions:
    - action: 新建北山水库
      quote: 推进“双试”行动，新建北山水库
      confidence: 0.9
      under:
      - term: 双试
        confidence: 0.4
      delivers:
      - 北山水库
`);
    expect(relations.map(({ kind, confidence }) => [kind, confidence])).toEqual([
      ['GOVERNS', 0.4],
      ['DELIVERS', 0.9],
    ]);
  });

  it.each([
    ['a confidence beyond 1', ENTRY.replace('0.62', '1.62')],
    ['a confidence in words', ENTRY.replace('0.62', "'sure'")],
    ['a head that the glossary does not have', ENTRY.replace('双试', '四试')],
  ])('is refused with %s', (_, files) => expect(refusalOf(files)).toMatch(/^SEED_INVALID .*report\.yaml:/su));
});
