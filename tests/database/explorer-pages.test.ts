import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { PROJECT } from '../../src/bin/project.ts';
import { dataOf } from '../support/ask.ts';
import { CONNECTION, pagesForward } from '../support/every-page.ts';
import { createTestExplorer, type TestExplorer } from '../support/explorer.ts';
import { startTestService, type TestService } from '../support/service.ts';

let service: TestService;
let explorer: TestExplorer;

beforeAll(async () => {
  service = await startTestService();
  explorer = createTestExplorer(service);
});
afterAll(() => service.close());

type Entity = { readonly id: string; readonly name: string; readonly href: string };

const KINDS = ['terms', 'goals', 'actions', 'projects', 'places', 'organizations'] as const;

const entitiesOf = async (kind: (typeof KINDS)[number]): Promise<readonly Entity[]> => {
  const pages = await pagesForward<Entity>(async (args) => {
    const data = await dataOf(
      service.ask(`{ ${kind}(${args}) { edges { node { id name(script: HANT) href } } ${CONNECTION} } }`),
    );
    return data[kind];
  }, 100);
  return pages.flatMap(({ edges }) => edges.map(({ node }) => node));
};

const textsOfReports = async (): Promise<ReadonlyMap<string, string>> => {
  const { reports } = await dataOf(service.ask('{ reports(first: 100) { edges { node { href text } } } }'));
  return new Map(
    reports.edges.map(({ node }: { node: { href: string; text: string } }) => [node.href, node.text]),
  );
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');

const linksOf = (body: string): readonly string[] =>
  [...body.matchAll(/\shref="([^"]*)"/gu)].map(([, href = '']) => href.replaceAll('&amp;', '&'));

const counted = new Map<string, number>();

/** How many lines a file of the record has; each is counted once. */
const linesOf = (path: string): number => {
  const lines = counted.get(path) ?? (existsSync(path) ? readFileSync(path, 'utf8').split('\n').length : 0);
  counted.set(path, lines);
  return lines;
};

/** Whether the record has the line that an address names. */
const isLine = (href: string): boolean => {
  const [, file = '', line = ''] = /^\/source\/(.+)#L(\d+)$/u.exec(href) ?? [];
  return file !== '' && Number(line) <= linesOf(join(PROJECT.seeds, decodeURIComponent(file)));
};

/** Whether an address of a report names words that its text has; one that names none is the whole report. */
const isProof = (href: string, text: string): boolean => {
  const [, start, end, at] = /\?at=(\d+)-(\d+)#(.*)$/u.exec(href) ?? [];
  return (
    start === undefined ||
    (Number(start) < Number(end) && Number(end) <= text.length && at === `${start}-${end}`)
  );
};

const ids = (body: string): ReadonlySet<string> =>
  new Set([...body.matchAll(/\sid="([^"]*)"/gu)].map(([, id = '']) => id));

describe('every page of the record', () => {
  it('answers with its name as its heading, and every link on it leads somewhere', async () => {
    const entities = (await Promise.all(KINDS.map(entitiesOf))).flat();
    const texts = await textsOfReports();
    const known = new Set([...entities.map(({ href }) => href), ...texts.keys()]);
    const others = new Set<string>();
    const wrong: string[] = [];

    /** Addresses that nothing seen so far answers for are kept, to be asked for once each. */
    const leads = (link: string, here: ReadonlySet<string>): boolean => {
      const path = link.split(/[?#]/u)[0] ?? '';
      if (link.startsWith('#')) return here.has(link.slice(1));
      if (link.startsWith('/source/')) return isLine(link);
      if (link.startsWith('/report/')) return isProof(link, texts.get(path) ?? '');
      if (link.startsWith('/') && !known.has(path)) others.add(link);
      return true;
    };

    const visit = async ({ href, name }: Entity): Promise<void> => {
      const { status, body } = await explorer.get(href);
      if (status !== 200 || !body.includes(`>${escaped(name)}</h1>`)) wrong.push(`${status} ${href}`);
      const here = ids(body);
      for (const link of linksOf(body)) if (!leads(link, here)) wrong.push(`${link} on ${href}`);
    };

    const waiting = [...entities];
    await Promise.all(
      Array.from({ length: 4 }, async () => {
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) await visit(next);
      }),
    );
    expect(wrong).toEqual([]);
    for (const link of others) {
      const isOfAnotherDoor = link.startsWith('/graphql') || link.startsWith('/widget');
      if (!isOfAnotherDoor && (await explorer.get(link)).status !== 200) wrong.push(link);
    }
    expect(wrong).toEqual([]);
    expect(entities.length).toBeGreaterThan(900);
  }, 240_000);
});

describe('a stranger finds out which projects serve 綠美湞江, and where they are', () => {
  const page = async (path: string): Promise<string> => (await explorer.get(path)).body;

  it('from the start by the question, the card and the table of the slogan’s page', async () => {
    const start = await page('/');
    expect(start).toContain('action="/search"');
    const found = await page('/search?q=绿美浈江');
    const [card = ''] = /<section class="answer card">[^]*?<\/section>/u.exec(found) ?? [];
    const [href = ''] = linksOf(card);
    const term = await page(href);
    const [table = ''] = /<table class="projects"[^]*?<\/table>/u.exec(term) ?? [];
    for (const [project, place] of [
      ['皇崗山公園建設', '皇崗山'],
      ['綠美湞江生態建設示範點', '奎塘村'],
      ['蓮花山公園建設', '蓮花山公園'],
    ] as const) {
      const row = table.split('</tr>').find((one) => one.includes(`>${project}</a`)) ?? '';
      expect(row).toContain(`>${place}</a`);
    }
    expect(term).toContain('“四小園”建設');
  });

  it('and the same from the list of projects', async () => {
    const id = 'term:广东省-韶关市-浈江区-区委-绿美浈江';
    const body = await page(`/projects?${new URLSearchParams({ serves: id })}`);
    const { projects } = await dataOf(
      service.ask(`{ projects(filter: { serves: "${id}" }, first: 100) { edges { node { href } } } }`),
    );
    for (const { node } of projects.edges) expect(body).toContain(`href="${node.href}"`);
  });
});

describe('what is asked', () => {
  const cost = async (path: string): Promise<number> => {
    service.queriesSent();
    await explorer.get(path);
    return service.queriesSent();
  };

  it('does not grow with what a page holds', async () => {
    const wide = await cost('/terms?status=DEFINED');
    const narrow = await cost('/terms?status=DEFINED&text=雙變');
    expect(wide).toBe(narrow);
  });
});
