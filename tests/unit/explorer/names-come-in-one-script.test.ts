import { describe, expect, it } from 'vitest';

import type { Language } from '../../../src/explorer/languages.ts';
import { WORDS } from '../../../src/explorer/words/words.ts';
import { bareTerm, explorerOn, section } from './pages-support.ts';

const label = (text: string, script: string, role = 'ALTERNATIVE') => ({ text, script, role, note: null });
const LABELS = [
  label('綠美湞江', 'HANT', 'PREFERRED'),
  label('绿美浈江', 'HANS', 'PREFERRED'),
  label('綠美湞江建設', 'HANT'),
  label('绿美浈江建设', 'HANS'),
];

const otherNames = async (name: string, language: Language): Promise<readonly string[]> => {
  const { body } = await explorerOn({ node: bareTerm({ name, labels: LABELS }) }).get(
    `/term/x?lang=${language}`,
  );
  const [, list = ''] = body.split(`<dt>${WORDS[language].entry.otherNames}</dt>`);
  return [...(list.split('</ul>')[0] ?? '').matchAll(/<li>([^<]*)/gu)].map(([, text = '']) => text);
};

describe('the other names of an entry are in the script of its name', () => {
  it.each([
    ['綠美湞江', 'zh-Hant', '綠美湞江建設'],
    ['绿美浈江', 'zh-Hans', '绿美浈江建设'],
    ['綠美湞江', 'en', '綠美湞江建設'],
    ['绿美浈江', 'en', '绿美浈江建设'],
  ] as const)('%s in %s: %s alone', async (name, language, other) =>
    expect(await otherNames(name, language)).toEqual([other]),
  );
});

describe('what was found by another name says by which', () => {
  const names = { printed: '綠美湞江', hans: '绿美浈江', hant: '綠美湞江' };
  const resultFor = async (text: string): Promise<string> => {
    const node = { kind: 'TERM', name: names.hant, href: '/term/x', reviewed: true, ...names };
    const { body } = await explorerOn({
      explain: { is: 'UnknownTerm', suggestions: [{ entity: node, matchedLabel: { text } }] },
      search: { totalCount: 1, edges: [{ node, matchedLabel: { text } }] },
    }).get('/search?q=x&lang=zh-Hant');
    return body;
  };

  it('but not by the same name in the other script', async () => {
    for (const text of Object.values(names))
      expect(await resultFor(text)).not.toContain(WORDS['zh-Hant'].found.matched);
    expect((await resultFor('绿美工程')).split(WORDS['zh-Hant'].found.matched)).toHaveLength(3);
  });
});

describe('the parts of a slogan', () => {
  const report = { title: '某地報告', href: '/report/x' };
  const part = { token: '三線', heading: '三線', count: 3, complete: true, group: null, items: [], report };
  const appearance = {
    report,
    place: { name: '某地' },
    year: 2031,
    isFirst: true,
    isLast: false,
    isDefined: false,
    definition: null,
    changedFrom: null,
    change: null,
  };
  const page = (times: number) =>
    explorerOn({
      node: bareTerm({ parts: [part], timeline: Array.from({ length: times }, () => appearance) }),
    });

  it('are asked for in the script of the page, wherever they are shown', async () => {
    for (const [path, answer] of [
      ['/term/x', { node: bareTerm() }],
      ['/terms', { list: null, known: [] }],
    ] as const) {
      const { get, asked } = explorerOn(answer);
      await get(path);
      expect(asked[0]?.query).toContain('token(script: $script)');
      expect(asked[0]?.query).not.toMatch(/token(?!\()/u);
    }
  });

  it('say whose they are where several reports have the term', async () => {
    expect(section((await page(2).get('/term/x')).body, 'split')).toContain(
      `${WORDS['zh-Hant'].entry.splitIn} 某地報告`,
    );
    expect(section((await page(1).get('/term/x')).body, 'split')).not.toContain('某地報告');
  });
});
