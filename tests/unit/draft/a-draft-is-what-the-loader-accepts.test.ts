import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { PROJECT } from '../../../src/bin/project.ts';
import { readCuratedGraph } from '../../../src/ingest/curated/curated-graph.ts';
import { filesInMemory } from '../../../src/ingest/curated/review-files.ts';
import { createDraft, type Draft } from '../../../src/ingest/draft/draft.ts';
import { doubtsIn } from '../../../src/ingest/draft/doubts.ts';
import { readReport } from '../../../src/report/read.ts';
import { KNOWLEDGE } from '../../support/knowledge.ts';
import { LEXICON } from '../../support/seeds.ts';

const shared = join(PROJECT.root, '..', 'shared', 'reports');

const tools = { lexicon: LEXICON, gazetteer: KNOWLEDGE.gazetteer };
const drafts = new Map<string, Draft>();

/** Of each text once. */
const draftOf = (path: string, raw: string): Draft => {
  const draft = drafts.get(raw) ?? createDraft(path, readReport(raw, KNOWLEDGE), tools);
  drafts.set(raw, draft);
  return draft;
};

const seed = join(PROJECT.seeds, 'zhenjiang-2024', 'report.txt');

const SMALL = `2031年試市政府工作報告
——2031年1月5日在試市第一屆人民代表大會第一次會議上
試市市長 某某
各位代表:
現在,我代表市人民政府,向大會報告工作。
一、2031年工作安排
實施“雙新”工程。完成林分優化6907畝,推進“雙新”工程示范園建設。
`;

describe('a draft', () => {
  const reports = [
    { name: 'zhenjiang-2024', path: seed },
    ...['guangdong-2026', 'sichuan-2026', 'hubei-2026', 'national-2024', 'neimenggu-2026'].map((name) => ({
      name,
      path: join(shared, `${name}.txt`),
    })),
  ];

  const there = reports.filter(({ path }) => existsSync(path));
  if (there.length < reports.length)
    it.skip('of the shared reports, which are not beside this project', () => {});

  it.each(there)('of $name is accepted as it is, every fact unreviewed', ({ path }) => {
    const { files, graph } = draftOf(path, readFileSync(path, 'utf8'));
    expect(readCuratedGraph(filesInMemory(path, Object.fromEntries(files)), LEXICON)).toEqual(graph);
    expect(graph.report.reviewed).toBe(false);
    expect(graph.entities.length).toBeGreaterThan(50);
    const facts = [
      ...graph.entities,
      ...graph.relations,
      ...graph.measures,
      ...graph.definitions,
      ...graph.parts,
    ];
    expect(facts.filter(({ reviewed }) => reviewed)).toEqual([]);
  });

  it('gives every guess of an entity its confidence and reason', () => {
    const { graph } = draftOf('a.txt', SMALL);
    const [action] = graph.entities.filter(({ kind }) => kind === 'ACTION');
    expect(action).toMatchObject({ confidence: expect.any(Number), reason: expect.stringMatching(/\S/u) });
    expect(action?.confidence).toBeGreaterThan(0);
    expect(action?.confidence).toBeLessThanOrEqual(1);
  });

  it('keeps the cleaned text whole', () => {
    const reading = readReport(SMALL, KNOWLEDGE);
    expect(draftOf('a.txt', SMALL).files.get('report.clean.txt')).toBe(reading.text);
  });

  it('lists what is doubtful, the least sure first', () => {
    const { files } = draftOf(seed, readFileSync(seed, 'utf8'));
    const doubts = doubtsIn(files);
    const confidences = doubts.map(({ confidence }) => confidence);
    expect(confidences.length).toBeGreaterThan(10);
    expect(confidences).toEqual(confidences.toSorted((a, b) => a - b));
    const marks = [...files.values()].join('').match(/# 存疑$/gmu);
    expect(doubts).toHaveLength(marks?.length ?? 0);
  });

  it('marks what is doubtful where it stands, before what is sure', () => {
    const terms = draftOf(seed, readFileSync(seed, 'utf8')).files.get('terms.yaml') ?? '';
    const confidences = [...terms.matchAll(/^ {2}confidence: (?<figure>[\d.]+)$/gmu)].map(({ groups }) =>
      Number(groups?.['figure']),
    );
    expect(confidences).toEqual(confidences.toSorted((a, b) => a - b));
    expect(terms.match(/# 存疑/gu)?.length).toBe(confidences.filter((one) => one < 0.7).length);
  });

  it('needs to know its place and year, and says so', () => {
    expect(() => draftOf('x.txt', '各位代表:\n完成林分優化6907畝。\n')).toThrow(
      expect.objectContaining({ code: 'REPORT_UNKNOWN' }),
    );
  });
});
