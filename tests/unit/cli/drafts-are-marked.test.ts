import { describe, expect, it } from 'vitest';

import { runWith, stepTo } from './support.ts';

const LEGEND = '\n(draft) a machine read this in a report, and no editor has reviewed it.\n';

const term = (name: string, reviewed: boolean) => ({ id: `term:${name}`, kind: 'TERM', name, reviewed });
const nothing = { isPartial: false, cutBy: null, paths: [] };
const walkOver = (...steps: readonly ReturnType<typeof stepTo>[]) => ({
  ...nothing,
  paths: [{ end: { kind: 'ACTION' }, steps }],
});

const output = async (argv: readonly string[], data: unknown): Promise<string> =>
  (await runWith(argv, [{ data }])).output;

const card = (reviewed: boolean) => ({
  explain: {
    matchedLabel: { text: '雙試', note: null },
    term: {
      ...term('雙試', reviewed),
      level: null,
      issuer: null,
      status: 'DEFINED',
      definitions: [],
      timeline: [],
      parts: [
        {
          token: '雙',
          heading: null,
          count: 2,
          complete: true,
          reviewed,
          group: null,
          items: [term('試一', true)],
        },
      ],
      partOf: [term('試綱', reviewed)],
      mentions: { totalCount: 0, edges: [] },
      above: nothing,
      below: nothing,
      leadsTo: nothing,
    },
  },
  search: null,
  graph: { version: 1, reports: 1 },
});

describe('what only drafts say is marked, with a legend', () => {
  it('on a card: the term, its parts and its wholes', async () => {
    const drawn = await output(['explain', '雙試'], card(false));
    expect(drawn).toMatch(/^雙試 \(draft\)\n/u);
    expect(drawn).toContain('part of 試綱 (draft)\n');
    expect(drawn).toContain('└─ 雙 (draft)\n   └─ 試一\n');
    expect(drawn).toContain(LEGEND);
  });

  it('in a trace: a step whose relation or end nobody reviewed, once', async () => {
    const drawn = await output(['trace', 'term:1'], {
      node: term('1', true),
      trace: walkOver(
        stepTo('a', 0, { reviewed: false }),
        { ...stepTo('b'), entity: { ...stepTo('b').entity, reviewed: false } },
        stepTo('c'),
      ),
    });
    expect(drawn).toContain('governs a (draft)\n');
    expect(drawn).toContain('governs b (draft)\n');
    expect(drawn).toContain('governs c\n');
    expect(drawn.split(LEGEND)).toHaveLength(2);
  });

  it('in a search', async () => {
    const edges = [true, false].map((reviewed) => ({
      score: 1,
      node: term(reviewed ? '甲' : '乙', reviewed),
      matchedLabel: null,
    }));
    const drawn = await output(['search', '甲'], { search: { totalCount: 2, edges } });
    expect(drawn).toMatch(/甲 {2}term:甲\n.*乙 \(draft\) {2}term:乙\n/u);
    expect(drawn).toContain(LEGEND);
  });

  it('in a list of annotations', async () => {
    const annotation = { start: 0, end: 2, text: '圍繞', candidates: [] };
    const annotations = [{ ...annotation, term: { ...term('圍繞', false), status: 'DEFINED' } }];
    const drawn = await output(['annotate', '-'], { annotate: { isPartial: false, annotations } });
    expect(drawn).toContain('→ 圍繞 (draft) DEFINED\n');
    expect(drawn).toContain(LEGEND);
  });
});

describe('what an editor reviewed has neither mark nor legend', () => {
  it('on a card', async () => expect(await output(['explain', '雙試'], card(true))).not.toContain('draft'));
});
