import { type Browser, type BrowserServer, chromium } from 'playwright-core';
import { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { PROJECT } from '../../src/bin/project.ts';
import { createContexts } from '../../src/server/create-context.ts';
import { createServer } from '../../src/server/create-server.ts';
import { listen, type Listening } from '../../src/server/http.ts';
import { readSchema } from '../../src/server/schema.ts';
import { createWidgetHandlers } from '../../src/server/routes/widget.ts';
import { buildWidget } from '../../widget/build.ts';
import { CARD } from '../../widget/card.ts';
import { launchChromium } from '../browser/support/chromium.ts';
import { appWith } from '../support/app.ts';
import { startTestService, type TestService } from '../support/service.ts';

let service: TestService;
let web: Listening;
let server: BrowserServer;
let browser: Browser;

const PAGE = `<!doctype html><html lang="zh-Hans"><title>报告</title><script type="module" src="/widget.js"></script>
<main><p>全面落实区委“1363”工作要求。</p></main><term-explainer></term-explainer>`;

const PAGES = new Hono().get('/page', (context) =>
  context.html(PAGE, 200, { 'content-security-policy': '' }),
);

beforeAll(async () => {
  service = await startTestService();
  const context = createContexts({ reader: service.client, ...service.lexicon });
  const log = (error: unknown): never => {
    throw error;
  };
  const widget = createWidgetHandlers({
    ...service.lexicon,
    termIndex: () => context().termIndex(),
    log,
    card: CARD,
    script: buildWidget(),
  });
  const graphql = createServer({ schema: readSchema(PROJECT.schema), context, log });
  web = await listen(appWith({ graphql, pages: PAGES, widget }).fetch, { host: '127.0.0.1', port: 0 });
  server = await launchChromium();
  browser = await chromium.connect(server.wsEndpoint());
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await web?.stop();
  await service.close();
});

test('a reader clicks on a slogan, and the real service says what it means and leads to', async () => {
  const tab = await browser.newPage();
  const asked: string[] = [];
  tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await tab.goto(`${web.origin}/page`);
  await tab.locator('term-mark').click();
  const card = tab.getByRole('dialog');
  await card.locator('.facts').waitFor();
  const text = await card.innerText();
  for (const said of ['区委“1363”工作要求', '区县级', '工业强区', '项目 (']) expect(text).toContain(said);
  expect(asked.filter((path) => !path.startsWith('/favicon'))).toEqual([
    '/page',
    '/widget.js',
    '/terms.json',
    '/graphql',
  ]);
});
