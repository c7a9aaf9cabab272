import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import type { ReportGraph } from '../../src/domain/records.ts';
import { loadReport } from '../../src/ingest/load-report.ts';
import { dataOf } from '../support/ask.ts';
import { createTestExplorer, type TestExplorer } from '../support/explorer.ts';
import { removeReport } from '../support/remove-report.ts';
import { SEED_REPORT } from '../support/report-paths.ts';
import { startTestService, type TestService } from '../support/service.ts';
import { type Sketch, syntheticReport } from '../support/synthetic-report.ts';

let service: TestService;
let explorer: TestExplorer;
const loaded = new Set<string>();
beforeAll(async () => {
  service = await startTestService();
  explorer = createTestExplorer(service);
});
afterEach(async () => {
  for (const report of loaded) await removeReport(service.client, report);
  loaded.clear();
});
afterAll(() => service.close());

const load = (report: ReportGraph): ReturnType<typeof loadReport> => {
  loaded.add(report.report.id);
  return loadReport(service.client, report);
};

const SKETCH: Sketch = {
  slug: '試縣-2041',
  year: 2041,
  place: 'place:試縣',
  entities: ['place:試縣', 'term:試提法', 'project:試工程'],
};

const textOf = (body: string): string => body.replaceAll(/<[^>]*>/gu, ' ').replaceAll(/\s+/gu, ' ');

describe('the report’s page', () => {
  it('is not made again while the facts stay, and is when they change', async () => {
    await load(syntheticReport(SKETCH));
    const path = `/report/${encodeURIComponent(SKETCH.slug)}`;
    const cost = async (): Promise<number> => {
      service.queriesSent();
      expect((await explorer.get(path)).status).toBe(200);
      return service.queriesSent();
    };
    const first = await cost();
    const again = await cost();
    // Which version answers is asked once for the text, and once for what it names.
    expect(again).toBe(2);
    expect(first).toBeGreaterThan(again);
    await load(syntheticReport({ ...SKETCH, entities: [...SKETCH.entities, 'goal:試目標'] }));
    expect((await explorer.get(path)).body).toContain('試目標</a');
  });

  it('says so when the address names words that the text does not have', async () => {
    const { status, body } = await explorer.get(`${SEED_REPORT}?at=9999990-9999999`);
    expect(status).toBe(200);
    expect(textOf(body)).toContain('地址所指的字句不在這份文本裡');
    expect(body).not.toContain('<mark');
  });

  it('is not there for an unknown report, nor for another thing of the record', async () => {
    expect((await explorer.get('/report/x')).status).toBe(404);
    expect((await explorer.get('/report/%E0%A4%A')).status).toBe(404);
  });
});

describe('what the record does not say', () => {
  it('is told of the only report there is', async () => {
    const { body } = await explorer.get('/coverage');
    expect(body).toContain(`href="${SEED_REPORT}"`);
    expect(body).toContain('id="usedUndefined"');
  });

  it('is told of the report that is asked for, when there are several', async () => {
    await load(syntheticReport(SKETCH));
    const choice = await explorer.get('/coverage');
    expect(choice.body).not.toContain('id="usedUndefined"');
    const address = `/coverage?${new URLSearchParams({ report: `report:${SKETCH.slug}` })}`;
    expect(choice.body).toContain(address);
    const { body } = await explorer.get(address);
    expect(textOf(body)).toMatch(/沒有人解釋的提法 1 .*試提法.*試工程/u);
    expect(body).not.toContain('百千萬工程');
  });

  it('is not told of a report that nobody knows: the page says that, and which there are', async () => {
    for (const id of ['report:x', 'place:广东省', '<b>']) {
      const { status, body } = await explorer.get(`/coverage?${new URLSearchParams({ report: id })}`);
      expect(status).toBe(404);
      expect(body).not.toContain('<b>');
      expect(textOf(body)).toMatch(/沒有這個編號的報告.*湞江區人民政府政府工作報告/u);
    }
  });

  it('is paged through to its end', async () => {
    const wanted = (
      await dataOf(
        service.ask(
          '{ coverage(report: "report:广东省-韶关市-浈江区-2024") { usedUndefined(first: 0) { totalCount } } }',
        ),
      )
    ).coverage.usedUndefined.totalCount;
    const seen = new Set<string>();
    for (let path: string | undefined = '/coverage'; path !== undefined;) {
      const { body } = await explorer.get(path);
      const [, list = ''] = /id="usedUndefined">([^]*?)<\/section>/u.exec(body) ?? [];
      for (const [, href = ''] of list.matchAll(/class="entity" href="([^"]*)"/gu)) seen.add(href);
      path = /rel="next" href="([^"]*)"/u.exec(list)?.[1]?.replaceAll('&amp;', '&');
    }
    expect(seen.size).toBe(wanted);
  });
});

describe('what machines are told', () => {
  it('is every page of the record once, and each of them is there', async () => {
    const { body } = await explorer.get('/sitemap.xml');
    const addresses = [...body.matchAll(/<loc>http:\/\/tifa\.test([^<]*)<\/loc>/gu)].map(
      ([, path = '']) => path,
    );
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).toContain(SEED_REPORT);
    const kinds = ['terms', 'projects', 'goals', 'places', 'organizations', 'reports'];
    const counts = await dataOf(
      service.ask(`{ ${kinds.map((kind) => `${kind}(first: 0) { totalCount }`).join(' ')} }`),
    );
    const own = addresses.filter((address) => /^\/[a-z]*$/u.test(address));
    const sum = kinds.reduce((total, kind) => total + counts[kind].totalCount, 0);
    expect(addresses.length - own.length).toBe(sum);
    for (const address of own.filter((one) => one !== '/widget'))
      expect((await explorer.get(address)).status).toBe(200);
  });
});
