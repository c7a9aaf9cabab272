import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { getIntrospectionQuery } from 'graphql';
import { expect, it } from 'vitest';

import { PROJECT } from '../../../../src/bin/project.ts';
import { EXAMPLES } from '../../../../src/server/examples.ts';
import { readSchema } from '../../../../src/server/schema.ts';
import { QUERY } from '../../../../widget/query.ts';
import { beyondHalf, measuresOf, type OwnDocument } from '../../../support/half-of-every-limit.ts';
import { explorerOn } from '../../explorer/pages-support.ts';
import { runWith } from '../../cli/support.ts';

const schema = readSchema(PROJECT.schema);

const LISTS = ['terms', 'goals', 'projects', 'actions', 'places', 'organizations'];
const KINDS = ['term', 'goal', 'project', 'action', 'place', 'organization'];

const PAGES = [
  '/',
  '/search?q=1363',
  '/reports',
  '/report/x',
  '/coverage?report=report:x',
  '/widget',
  '/sitemap.xml',
  ...LISTS.map((list) => `/${list}?report=report:x`),
  ...KINDS.map((kind) => `/${kind}/x`),
];

/** What the pages ask first: the service fails, so that they ask no more. */
const ofPages = async (): Promise<readonly OwnDocument[]> => {
  const found: OwnDocument[] = [];
  for (const path of PAGES) {
    const { get, asked } = explorerOn(new Error('no answer'));
    await get(path);
    found.push(...asked.map(({ query, variables }) => ({ from: path, document: query, variables })));
  }
  return found;
};

const COMMANDS = [
  ['explain', '1363'],
  ['explain', 'term:1363'],
  ['trace', 'term:1363', '--json'],
  ['annotate', '-'],
  ['search', '水庫', '--place', '湞江區'],
];

const ofCommands = async (): Promise<readonly OwnDocument[]> => {
  const ran = await Promise.all(COMMANDS.map((argv) => runWith(argv)));
  return ran.flatMap(({ asked }, index) =>
    asked.map(({ document, variables }) => ({ from: COMMANDS[index]!.join(' '), document, variables })),
  );
};

const README = readFileSync(join(PROJECT.root, 'README.md'), 'utf8');

const ofReaders = (): readonly OwnDocument[] => [
  ...EXAMPLES.map(({ title, query }) => ({ from: title, document: query, variables: {} })),
  ...[...README.matchAll(/```graphql\n(.*?)```/gsu)].map(([, document = '']) => ({
    from: 'README.md',
    document,
    variables: {},
  })),
  {
    from: 'the widget',
    document: QUERY,
    variables: { ids: Array.from({ length: 20 }, (_, i) => `term:${i}`), script: 'HANS' },
  },
  { from: 'GraphiQL', document: getIntrospectionQuery({ inputValueDeprecation: true }), variables: {} },
];

it('of every limit, each question of ours needs half at most', async () => {
  const all = [...(await ofPages()), ...(await ofCommands()), ...ofReaders()];
  expect(all.length).toBeGreaterThan(30);
  expect(all.filter(({ from }) => from === 'README.md').length).toBeGreaterThan(1);
  const tooLarge = all.flatMap((own) => beyondHalf(schema, own));
  // Half of what a question about the schema may have is less than what GraphiQL asks: that limit is made for it.
  expect(tooLarge.filter((one) => !one.startsWith('GraphiQL: introspectionDepth'))).toEqual([]);
});

it('is measured as the service measures: the page of a term asks for most of what is counted', async () => {
  const own = (await ofPages()).find(({ from }) => from === '/term/x')!;
  expect(measuresOf(schema, own).fields).toBeGreaterThan(100);
});
