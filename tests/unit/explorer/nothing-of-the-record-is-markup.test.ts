import { describe, expect, it } from 'vitest';

import { bareTerm, evidence, explorerOn, NOTHING_FOUND } from './pages-support.ts';

const EVIL = `"><script>alert('x')</script>&'`;

/** The page without its own scripts, which stand in the head. */
const bodyOf = (markup: string): string => markup.slice(markup.indexOf('<body>'));

const evilTerm = bareTerm({
  name: EVIL,
  summary: EVIL,
  status: 'DEFINED',
  labels: [{ text: `${EVIL}!`, script: 'HANT', role: 'ALTERNATIVE', note: EVIL }],
  issuer: { kind: 'ORGANIZATION', name: EVIL, href: '/organization/x' },
  parts: [{ token: EVIL, heading: EVIL, count: 1, complete: false, group: null, items: [] }],
  definitions: [
    {
      text: EVIL,
      source: 'x/y.yaml:3',
      reviewed: false,
      confidence: 0.5,
      reason: EVIL,
      evidence: evidence(EVIL),
    },
  ],
});

describe('text of the record and of the reader is printed as text', () => {
  it.each(['/term/x', '/term/x?lang=en', `/term/x?lang=en&x=${encodeURIComponent(EVIL)}`])(
    'on %s',
    async (path) => {
      const { body } = await explorerOn({ node: evilTerm }).get(path);
      expect(bodyOf(body)).not.toContain('<script');
      expect(body).toContain('&lt;script&gt;');
    },
  );

  it('in a question that is asked', async () => {
    const answer = { explain: { is: 'UnknownTerm', suggestions: [] }, search: NOTHING_FOUND };
    const { body } = await explorerOn(answer).get(`/search?q=${encodeURIComponent(EVIL)}`);
    expect(bodyOf(body)).not.toContain('<script');
  });

  it('in the data for machines, which nothing in it can end', async () => {
    const { body } = await explorerOn({ node: evilTerm }).get('/term/x');
    const [, block = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(body) ?? [];
    expect(JSON.parse(block)).toMatchObject({
      '@type': 'DefinedTerm',
      name: EVIL,
      alternateName: [`${EVIL}!`],
    });
  });

  it('no page holds a style or a handler of its own', async () => {
    const { body } = await explorerOn({ node: evilTerm }).get('/term/x');
    expect(body).not.toMatch(/\sstyle=|\son[a-z]+=|<style/u);
  });
});
