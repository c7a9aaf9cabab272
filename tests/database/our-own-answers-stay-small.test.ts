import { afterAll, beforeAll, expect, it } from 'vitest';

import { PROJECT } from '../../src/bin/project.ts';
import { createAsk } from '../../src/explorer/ask.ts';
import { createExplorer } from '../../src/explorer/explorer.ts';
import { createSourceReader } from '../../src/explorer/source-files.ts';
import { createContexts } from '../../src/server/create-context.ts';
import { createServer } from '../../src/server/create-server.ts';
import { LIMITS } from '../../src/server/limits/limits.ts';
import { readSchema } from '../../src/server/schema.ts';
import { CARD } from '../../widget/card.ts';
import { dataOf } from '../support/ask.ts';
import { createDocuments, seeded } from '../support/documents.ts';
import { beyondHalf } from '../support/half-of-every-limit.ts';
import { PATIENT } from '../support/patient.ts';
import { startTestService, type TestService } from '../support/service.ts';

let service: TestService;
let graphql: ReturnType<typeof createServer>;
const schema = readSchema(PROJECT.schema);
const defects: unknown[] = [];

beforeAll(async () => {
  service = await startTestService();
  graphql = createServer({
    schema,
    context: createContexts({ reader: service.client, ...service.lexicon }),
    log: (error) => defects.push(error),
    limits: PATIENT,
  });
});
afterAll(() => service.close());

const PAGES = [
  '/',
  '/search?q=1363',
  '/terms',
  '/actions',
  '/reports',
  '/coverage',
  '/widget',
  '/sitemap.xml',
];

type Seen = {
  readonly from: string;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
};

const objectsIn = (value: unknown): number => {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + objectsIn(one), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + objectsIn(Object.values(value));
};

/** Everything that our pages and the widget ask of the seed graph, and what they are answered. */
const askAll = async () => {
  const seen: Seen[] = [];
  const most = { objects: 0, bytes: 0, from: '' };
  let from = '';
  const watched = async (url: string, init: RequestInit): Promise<Response> => {
    const response = await graphql.fetch(url, init);
    const body = await response.clone().text();
    seen.push({ from, ...readAsked(typeof init.body === 'string' ? init.body : '') });
    const objects = objectsIn(JSON.parse(body));
    if (objects > most.objects) Object.assign(most, { objects, from });
    most.bytes = Math.max(most.bytes, Buffer.byteLength(body));
    return response;
  };
  const pages = createExplorer({
    ask: createAsk(watched),
    assets: { path: (name) => name, find: () => null },
    readSource: createSourceReader(PROJECT.seeds),
    log: (error) => defects.push(error),
  });
  const { terms } = await dataOf(service.ask('{ terms(first: 100) { edges { node { id href } } } }'));
  const paths = [
    ...PAGES,
    ...(await hrefs('reports')),
    ...(await hrefs('projects')).slice(0, 3),
    ...(await hrefs('places')).slice(0, 3),
    ...terms.edges.map(({ node }: { node: { href: string } }) => node.href),
  ];
  for (from of paths) {
    const response = await pages.request(`http://localhost${from}`);
    expect([from, response.status]).toEqual([from, 200]);
    await response.text();
  }
  return { seen, most };
};

const hrefs = async (list: string): Promise<readonly string[]> => {
  const data = await dataOf(service.ask(`{ ${list}(first: 20) { edges { node { href } } } }`));
  return data[list].edges.map(({ node }: { node: { href: string } }) => node.href);
};

const readAsked = (body: string) => {
  const { query, variables } = JSON.parse(body);
  return { document: query as string, variables: variables as Seen['variables'] };
};

it('the pages of the seed graph ask for half of every limit at most, and are answered with half at most', async () => {
  const { seen, most } = await askAll();
  const tooLarge = new Set(seen.flatMap((own) => beyondHalf(schema, own)));
  expect([...tooLarge]).toEqual([]);
  expect(most.objects).toBeLessThanOrEqual(LIMITS.resolvedObjects.value / 2);
  expect(most.bytes).toBeLessThanOrEqual(LIMITS.resultBytes.value / 2);
  expect(defects).toEqual([]);
});

it('the widget asks for as many cards at once as it does, within the same', () => {
  const variables = { ids: Array.from({ length: 20 }, (_, index) => `term:${index}`), script: 'HANT' };
  expect(beyondHalf(schema, { from: 'widget', document: CARD.query, variables })).toEqual([]);
});

it('three hundred documents made from the schema are answered from the graph without a defect', async () => {
  const next = createDocuments(schema, seeded(2024));
  for (let count = 0; count < 300; count++) {
    const document = next();
    const response = await graphql.fetch('http://tifa.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: document }),
    });
    const { errors = [] } = await response.json();
    const codes = errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code);
    expect([document, codes.includes('UNEXPECTED'), response.status < 500]).toEqual([document, false, true]);
  }
  expect(defects).toEqual([]);
});
