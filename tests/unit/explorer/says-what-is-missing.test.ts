import { describe, expect, it } from 'vitest';

import { TifaError } from '../../../src/domain/errors.ts';
import { WORDS } from '../../../src/explorer/words/words.ts';
import { LANGUAGES } from '../../../src/explorer/languages.ts';
import { bareTerm, explorerOn, NOTHING_FOUND, section } from './pages-support.ts';

const unknown = { explain: { is: 'UnknownTerm', suggestions: [] }, search: NOTHING_FOUND };
const ambiguous = {
  explain: {
    is: 'AmbiguousTerm',
    candidates: ['市委', '區委'].map((name) => ({
      kind: 'TERM',
      name: '三大戰略',
      href: `/term/${name}`,
      level: 'CITY',
      issuer: { name },
      status: 'DEFINED',
    })),
  },
  search: NOTHING_FOUND,
};

describe.each(LANGUAGES)('in %s', (language) => {
  const { missing, found } = WORDS[language];
  const at = (path: string) => `${path}${path.includes('?') ? '&' : '?'}lang=${language}`;

  it('a slogan that nobody knows is unknown, and nothing is found', async () => {
    const { body } = await explorerOn(unknown).get(at('/search?q=xyz'));
    expect(body).toContain(missing.unknown('xyz'));
    expect(body).toContain(found.noResults('xyz'));
  });

  it('a name that several slogans have is ambiguous, and each is told from the other', async () => {
    const { body } = await explorerOn(ambiguous).get(at('/search?q=三大戰略'));
    expect(body).toContain(missing.ambiguous('三大戰略', 2));
    expect(body).toContain('市委');
    expect(body).toContain('區委');
    expect(body).not.toContain(missing.unknown('三大戰略'));
  });

  it('what no report says is not recorded', async () => {
    const { body } = await explorerOn({ node: bareTerm() }).get(at('/term/x'));
    expect(section(body, 'leads-to')).toContain(missing.nothing);
    expect(section(body, 'used')).toContain(missing.nothing);
  });

  it('a slogan that is used and never defined says so', async () => {
    const { body } = await explorerOn({ node: bareTerm() }).get(at('/term/x'));
    expect(section(body, 'meaning')).toContain(missing.undefined);
    expect(section(body, 'meaning')).not.toContain(missing.nothing);
  });

  it.each(['DEPTH', 'COUNT', 'TIME'] as const)('a walk that was cut by %s says by what', async (cutBy) => {
    const node = bareTerm({ leadsTo: { cutBy, paths: [] } });
    const { body } = await explorerOn({ node }).get(at('/term/x'));
    expect(section(body, 'leads-to')).toContain(missing.cut[cutBy]);
    expect(section(body, 'leads-to')).not.toContain(missing.nothing);
  });

  it('what was not answered in time says nothing of the facts', async () => {
    const node = bareTerm({ leadsTo: null, uses: null });
    const { body } = await explorerOn({ node }).get(at('/term/x'));
    for (const id of ['leads-to', 'used']) {
      expect(section(body, id)).toContain(missing.timedOut);
      expect(section(body, id)).not.toContain(missing.nothing);
    }
  });

  it('the sentences are five, and no two alike', () => {
    const said = [
      missing.unknown('甲'),
      missing.ambiguous('甲', 2),
      missing.nothing,
      missing.timedOut,
      ...Object.values(missing.cut),
    ];
    expect(new Set(said).size).toBe(said.length);
  });
});

it('an entry that there is not is a page that there is not', async () => {
  const { status, body } = await explorerOn({ node: null }).get('/term/none');
  expect(status).toBe(404);
  expect(body).toContain(WORDS['zh-Hant'].errors.notFound);
});

it('a database that is away is an error with its status, and no defect', async () => {
  const { get, errors } = explorerOn(
    new TifaError('DATABASE_UNAVAILABLE', 'The database cannot be reached.'),
  );
  expect((await get('/terms')).status).toBe(503);
  expect(errors).toEqual([]);
});

it('a defect is logged, and its text is not shown', async () => {
  const { get, errors } = explorerOn(new Error('secret'));
  const { status, body } = await get('/terms');
  expect(status).toBe(500);
  expect(body).not.toContain('secret');
  expect(errors).toHaveLength(1);
});
