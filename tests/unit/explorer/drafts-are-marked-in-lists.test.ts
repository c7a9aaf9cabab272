import { describe, expect, it } from 'vitest';

import { LANGUAGES } from '../../../src/explorer/languages.ts';
import { WORDS } from '../../../src/explorer/words/words.ts';
import { bareTerm, explorerOn } from './pages-support.ts';

const named = (kind: string, name: string, reviewed: boolean) => ({
  id: `${kind}:${name}`,
  kind,
  name,
  printed: name,
  hans: name,
  hant: name,
  href: `/x/${name}`,
  reviewed,
});
const term = (name: string, reviewed: boolean) => ({
  ...bareTerm(),
  ...named('TERM', name, reviewed),
  status: 'DEFINED',
  summary: '意思',
  confidence: reviewed ? null : 0.6,
  reason: reviewed ? null : '像',
  governs: null,
});

const connection = (...nodes: readonly unknown[]) => ({
  totalCount: nodes.length,
  edges: nodes.map((node) => ({ node, matchedLabel: null })),
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
});

const home = (reviewed: boolean) => ({
  graph: { version: 1, loadedAt: '2031-01-01T00:00:00Z', reports: 1, entities: 1, relations: 1 },
  terms: connection(term('甲', reviewed)),
  allTerms: { totalCount: 1 },
  projects: connection({
    ...named('PROJECT', '乙', reviewed),
    places: [named('PLACE', '丙', true)],
    serves: { totalCount: 1 },
  }),
  places: connection({ ...named('PLACE', '丁', reviewed), within: null, projects: { totalCount: 1 } }),
  goals: connection(),
  reports: connection({ href: '/report/x', title: '戊', year: 2031, reviewed, place: { name: '丙' } }),
});

const found = (explain: unknown) => ({ explain, search: connection(term('己', true)) });

/** How often each page has the mark when everything it shows first is a draft. */
const PAGES: readonly (readonly [
  what: string,
  path: string,
  answer: (reviewed: boolean) => unknown,
  marks: number,
])[] = [
  ['the examples and rows of the start', '/', home, 5],
  ['the rows of a list', '/terms', (reviewed) => ({ list: connection(term('甲', reviewed)), known: [] }), 1],
  [
    'the rows of what was found',
    '/search?q=x',
    (reviewed) => ({
      explain: { is: 'UnknownTerm', suggestions: [] },
      search: connection(term('甲', reviewed)),
    }),
    1,
  ],
  [
    'what a name may mean',
    '/search?q=x',
    (reviewed) => found({ is: 'AmbiguousTerm', candidates: [term('甲', reviewed), term('乙', true)] }),
    1,
  ],
  [
    'what else may be meant',
    '/search?q=x',
    (reviewed) =>
      found({
        is: 'UnknownTerm',
        suggestions: [{ entity: named('GOAL', '甲', reviewed), matchedLabel: { text: '甲' } }],
      }),
    1,
  ],
];

describe.each(LANGUAGES)('in %s a draft is marked', (language) => {
  const { proof } = WORDS[language];
  const bodyAt = async (path: string, answer: unknown): Promise<string> => {
    const address = `${path}${path.includes('?') ? '&' : '?'}lang=${language}`;
    return (await explorerOn(answer).get(address)).body;
  };
  const marksIn = (body: string): number =>
    body.split(`title="${proof.draft}">${proof.tag}</span>`).length - 1;

  it.each(PAGES)('in %s', async (_, path, answer, marks) => {
    expect(marksIn(await bodyAt(path, answer(false)))).toBe(marks);
    expect(marksIn(await bodyAt(path, answer(true)))).toBe(0);
  });

  it('on the card of a search, with how sure the machine was, and why', async () => {
    const card = (reviewed: boolean) =>
      found({ is: 'Explanation', term: term('甲', reviewed), matchedLabel: { text: '甲' } });
    const body = await bodyAt('/search?q=x', card(false));
    expect(body).toContain(proof.draft);
    expect(body).toContain(proof.sure(60));
    expect(body).toContain('像');
    expect(await bodyAt('/search?q=x', card(true))).not.toContain(proof.draft);
  });
});
