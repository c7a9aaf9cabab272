import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { removeReport } from '../support/remove-report.ts';
import { writeReviewFolder } from '../support/review-folder.ts';
import { startTestService, type TestService } from '../support/service.ts';
import { createTifa, type Tifa } from '../support/tifa-here.ts';

/** What the commands say of the real graph. What only a process can show is in tifa-as-a-process.test.ts. */

const folder = mkdtempSync(join(tmpdir(), 'tifa-cli-'));
let service: TestService;
let tifa: Tifa;
beforeAll(async () => {
  service = await startTestService();
  tifa = createTifa(service);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await removeReport(service.client, 'report:试市-2031');
  await service.close();
});

const namesOf = async (kind: string, from: string): Promise<readonly string[]> => {
  const query = `query ($from: ID!) { trace(from: $from, to: [${kind}], first: 500) { isPartial paths { end { name } } } }`;
  const { data } = await service.ask(query, { from });
  expect(data.trace.isPartial).toBe(false);
  return data.trace.paths.map(({ end }: { readonly end: { readonly name: string } }) => end.name);
};

describe('a scope', () => {
  const ID = 'term:广东省-韶关市-浈江区-区委-绿美浈江';

  it('is a place by its name, and leaves what its reports say', async () => {
    const within = await tifa('explain', '綠美湞江', '--place', '湞江區');
    expect(within).toEqual(await tifa('explain', '綠美湞江'));
    expect(within.status).toBe(0);
  });

  it('leaves nothing of a year without reports', async () => {
    expect(await tifa('explain', '綠美湞江', '--year', '1990')).toMatchObject({
      status: 3,
      output: expect.stringContaining('No term is known as “綠美湞江”.'),
    });
    expect((await tifa('search', '綠美', '--year', '1990')).output).toBe('Nothing recorded contains this.\n');
  });

  it('holds for an id too: of the term is told what those reports say', async () => {
    const { status, output } = await tifa('explain', ID, '--year', '1990');
    expect(status).toBe(0);
    expect(output).toMatch(/^綠美湞江/u);
    expect(output).toContain('Leads to\nnothing is recorded');
    expect(output).not.toContain('Means, in');
    expect((await tifa('explain', ID, '--year', '2024')).output).toEqual((await tifa('explain', ID)).output);
  });
});

describe('tifa explain', () => {
  it('leads from 1363 to the last project and place, each once', async () => {
    const { status, output } = await tifa('explain', '1363');
    expect(status).toBe(0);
    const tree = output.slice(output.indexOf('Leads to')).split('\n');
    const id = 'term:广东省-韶关市-浈江区-区委-1363';
    for (const [kind, word] of [
      ['PROJECT', 'delivers'],
      ['PLACE', 'at'],
    ] as const)
      for (const name of await namesOf(kind, id))
        expect(
          tree.filter((line) => line.replace(/ INFERRED.*/u, '').endsWith(` ${name}`) && line.includes(word)),
        ).toHaveLength(1);
  });

  it("has the report's own words under every step when they are wanted", async () => {
    const { output } = await tifa('explain', '綠美湞江', '--evidence');
    const lines = output.slice(output.indexOf('Leads to')).split('\n');
    const steps = lines.filter((line) => /[├└]─ /u.test(line));
    expect(steps.length).toBeGreaterThan(10);
    for (const step of steps) expect(lines[lines.indexOf(step) + 1]).toMatch(/〔.+〕$/u);
  });

  it('marks what an editor concluded, with the reason', async () =>
    expect((await tifa('explain', '綠美湞江')).output).toMatch(/aligns with 綠美韶關 INFERRED \S+/u));

  it('gives names in the script that is wanted', async () =>
    expect((await tifa('explain', '綠美湞江', '--script', 'hans')).output).toMatch(/^绿美浈江\n/u));

  it('gives the GraphQL answer and nothing else with --json', async () => {
    const { output, complaints } = await tifa('explain', '雙變', '--json');
    expect(complaints).toBe('');
    expect(JSON.parse(output)).toMatchObject({
      data: { explain: { __typename: 'Explanation', term: { name: '雙變' } } },
    });
  });

  it('ends in 3 for labels in doubt, with a way on that works', async () => {
    const doubtful = await tifa('explain', '三大戰略');
    expect(doubtful.status).toBe(3);
    const ids = [...doubtful.output.matchAll(/term:\S+/gu)].map(([id]) => id);
    expect(ids).toHaveLength(2);
    for (const id of ids) expect((await tifa('explain', id)).output).toMatch(/^三大戰略\n/u);
    expect(await tifa('explain', '1364')).toMatchObject({
      status: 3,
      output: expect.stringContaining('1363'),
    });
  });
});

describe('tifa trace', () => {
  it('walks up from a project by its name', async () => {
    const { status, output } = await tifa('trace', '西牛潭水庫灌區改造工程', '--up');
    expect(status).toBe(0);
    expect(output).toMatch(/^西牛潭水庫灌區改造工程\n└─ delivered by /u);
  });

  it('answers only the kinds that are wanted', async () => {
    const { output } = await tifa('trace', '綠美湞江', '--to', 'PROJECT', '--json');
    const kinds = JSON.parse(output).data.trace.paths.map(
      ({ end }: { readonly end: { readonly kind: string } }) => end.kind,
    );
    expect(new Set(kinds)).toEqual(new Set(['PROJECT']));
  });

  it('says what cut it', async () =>
    expect((await tifa('trace', '1363', '--first', '3')).output).toContain('Cut by COUNT'));

  it('hands on what the service refuses', async () =>
    expect(await tifa('trace', '1363', '--through', 'WITHIN')).toMatchObject({
      status: 1,
      complaints: expect.stringMatching(/^BAD_INPUT: \S.*\n$/u),
    }));
});

it('tifa search finds by one character, of the kinds that are wanted', async () => {
  const { output } = await tifa('search', '水', '--kinds', 'PLACE', '--first', '5');
  expect(output).toMatch(/^ {2}place .*水.* place:/u);
  expect(output).not.toContain('project:');
});

const graphVersion = async (): Promise<number> =>
  (await service.ask('{ graph { version } }')).data.graph.version;

describe('tifa load', () => {
  it('leaves alone what is loaded already', async () => {
    const before = await graphVersion();
    expect(await tifa('load')).toMatchObject({
      status: 0,
      output: expect.stringContaining('nothing changed'),
    });
    expect(await graphVersion()).toBe(before);
  });

  it('writes nothing of a folder with a problem, and says where it is', async () => {
    const before = await graphVersion();
    const broken = writeReviewFolder(join(folder, 'broken'), {
      more: ['goals:\n- goal: 無此事\n  quote: 報告沒有這句話\n'],
    });
    expect(await tifa('load', broken)).toMatchObject({
      status: 1,
      output: '',
      complaints: expect.stringMatching(/^SEED_INVALID: .*more-0\.yaml:\d+:\d+: /msu),
    });
    expect(await graphVersion()).toBe(before);
  });

  it('says which entities are new, and which are gone when they are taken back', async () => {
    const grown = writeReviewFolder(join(folder, 'grown'), { more: ['places:\n- place: 無此村\n'] });
    const small = writeReviewFolder(join(folder, 'small'));
    await tifa('load', small);
    expect(await tifa('load', grown)).toMatchObject({
      status: 0,
      output: expect.stringMatching(/replaced.*\n {2}new: place:\S*无此村\n$/u),
    });
    expect(await tifa('load', small)).toMatchObject({
      status: 0,
      output: expect.stringMatching(/\n {2}gone: place:\S*无此村\n$/u),
    });
  });

  it('names a folder that is none', async () =>
    expect(await tifa('load', join(folder, 'none'))).toMatchObject({
      status: 1,
      complaints: expect.stringContaining('FOLDER_MISSING'),
    }));
});
