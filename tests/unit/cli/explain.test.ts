import { describe, expect, it } from 'vitest';

import type { Card } from '../../../src/cli/explain-document.ts';
import { runWith, stepTo } from './support.ts';

const item = (name: string) => ({ id: `term:${name}`, kind: 'TERM', name, reviewed: true }) as const;
const nothing = { isPartial: false, cutBy: null, paths: [] };

const REPORT = { title: '報告', year: 2024, place: { name: '某區' } };

const CARD: Card = {
  id: 'term:1363',
  kind: 'TERM',
  name: '區委“1363”工作要求',
  reviewed: true,
  level: 'DISTRICT',
  issuer: { name: '區委' },
  status: 'DEFINED',
  definitions: [
    {
      text: '“1”指錨定一個目標',
      reviewed: true,
      report: REPORT,
    },
  ],
  parts: [
    {
      report: REPORT,
      token: '3',
      heading: null,
      count: 3,
      complete: true,
      reviewed: true,
      group: item('三大戰略'),
      items: [item('工業強區'), item('三產旺區')],
    },
    {
      report: REPORT,
      token: '9',
      heading: '九項服務',
      count: 9,
      complete: false,
      reviewed: true,
      group: null,
      items: [item('甲')],
    },
  ],
  timeline: [],
  partOf: [],
  mentions: { totalCount: 0, edges: [] },
  above: {
    ...nothing,
    paths: [
      {
        end: { kind: 'TERM' },
        steps: [stepTo('363', 0, { kind: 'CASCADES_TO', basis: 'INFERRED', note: '並列' })],
      },
    ],
  },
  below: nothing,
  leadsTo: {
    ...nothing,
    paths: [{ end: { kind: 'PROJECT' }, steps: [stepTo('a'), stepTo('b', 1, { kind: 'DELIVERS' })] }],
  },
};

const explain = async (changes: Partial<Card> = {}, note: string | null = null): Promise<string> => {
  const data = {
    explain: { term: { ...CARD, ...changes }, matchedLabel: { text: '1363', note } },
    search: null,
    graph: { reports: 1 },
  };
  return (await runWith(['explain', '1363'], [{ data }])).output;
};

describe('an explanation', () => {
  it('goes from the meaning to what it leads to', async () =>
    expect(await explain()).toBe(
      [
        '區委“1363”工作要求',
        'issued by 區委 (district) · defined',
        '',
        'Means, in 報告 (某區, 2024)',
        '“1”指錨定一個目標',
        '',
        'Splits into 3·9',
        '├─ 3 三大戰略',
        '│  ├─ 工業強區',
        '│  └─ 三產旺區',
        '└─ 9 九項服務 claims 9, the text names 1',
        '   └─ 甲',
        '',
        'Carries out, from above',
        '└─ carries out 363 INFERRED 並列',
        '',
        'Carried out, below',
        'nothing is recorded',
        '',
        'Leads to',
        '└─ governs a',
        '   └─ delivers b',
        '1 project',
        '',
      ].join('\n'),
    ));

  it('says where a term is used that nothing defines', async () => {
    const evidence = { quote: '“139”行動', section: { path: ['三、鄉村', '圩鎮'] } };
    const mentions = { totalCount: 4, edges: [{ node: { evidence } }] };
    const output = await explain({ status: 'USED_UNDEFINED', definitions: [], mentions });
    expect(output).toContain('used, never defined');
    expect(output).toContain('Used 4 times, the first 1\n〔“139”行動〕 三、鄉村 › 圩鎮\n');
  });

  it('shows what an editor says of the label', async () =>
    expect(await explain({}, '頭號工程是評價')).toContain('\n頭號工程是評價\n'));

  it('says whose parts they are where several reports have the term', async () => {
    const used = {
      year: 2024,
      place: { name: '某區' },
      isDefined: true,
      report: { reviewed: true },
      changedFrom: null,
      change: null,
    };
    expect(await explain({ timeline: [used, { ...used, year: 2025 }] })).toContain(
      '\nSplits into 3·9, in 報告 (某區, 2024)\n',
    );
    expect(await explain({ timeline: [used] })).toContain('\nSplits into 3·9\n');
  });

  it('does not take a timeline that failed for one report alone', async () => {
    expect(await explain({ timeline: null })).toContain('\nAppears in\nnot answered; the error says why\n');
  });

  it('says where else it appears, and whether in other words', async () => {
    const appearance = { place: { name: '某區' }, isDefined: true, report: { reviewed: true } };
    const changedFrom = { year: 2024, place: { name: '某區' } };
    const changed = { changedFrom, change: [{ kind: 'SAME' as const }, { kind: 'ADDED' as const }] };
    const same = { changedFrom, change: [{ kind: 'SAME' as const }] };
    const first = { ...appearance, year: 2024, changedFrom: null, change: null };
    const timeline = [
      first,
      { ...appearance, year: 2025, ...changed },
      { ...appearance, year: 2026, ...same },
      { ...first, year: 2027, isDefined: false },
    ];
    expect(await explain({ timeline })).toContain(
      [
        'Appears in',
        '2024 某區: defined',
        '2025 某區: defined, in other words than 2024 某區',
        '2026 某區: defined, in the same words as 2024 某區',
        '2027 某區: used, not defined',
        '',
      ].join('\n'),
    );
    expect(await explain({ timeline: [first] })).not.toContain('Appears in');
  });

  it('names the wholes that it is part of', async () =>
    expect(await explain({ partOf: [item('六大行動')] })).toContain('part of 六大行動\n'));

  it('still shows the rest when a walk fails', async () =>
    expect(await explain({ leadsTo: null })).toContain(
      'nothing is recorded\n\nLeads to\nnot answered; the error says why\n',
    ));
});
