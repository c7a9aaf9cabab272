import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';

import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

import { PROJECT } from '../../src/bin/project.ts';
import { startTestService, type TestService } from '../support/service.ts';

const MAIN = join(PROJECT.root, 'src', 'bin', 'tifa.ts');
const SEED = join(PROJECT.seeds, 'zhenjiang-2024');
const ESCAPE = '\u001B[';

type Environment = Readonly<Record<string, string>>;
type Ran = { readonly status: number | null; readonly output: string; readonly complaints: string };

/** What the shell gives, without what would lead elsewhere. */
const bare = (): Environment => ({ PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' });

const onDatabase = (): Environment => {
  const { uri, user, password } = inject('neo4j');
  return { ...bare(), NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
};

const start = (argv: readonly string[], env: Environment): ChildProcess =>
  spawn(process.execPath, [MAIN, ...argv], { env });

const finish = async (child: ChildProcess, input = ''): Promise<Ran> => {
  child.stdin?.end(input);
  const ended = once(child, 'close');
  const [output, complaints] = await Promise.all([text(child.stdout!), text(child.stderr!)]);
  await ended;
  return { status: child.exitCode, output, complaints };
};

const tifa = (...argv: readonly string[]): Promise<Ran> => finish(start(argv, onDatabase()));

const folder = mkdtempSync(join(tmpdir(), 'tifa-cli-'));
let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await service.close();
});

const namesOf = async (kind: string, from: string): Promise<readonly string[]> => {
  const query = `query ($from: ID!) { trace(from: $from, to: [${kind}], first: 500) { isPartial paths { end { name } } } }`;
  const { data } = await service.ask(query, { from });
  expect(data.trace.isPartial).toBe(false);
  return data.trace.paths.map(({ end }: { readonly end: { readonly name: string } }) => end.name);
};

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

it('tifa annotate marks the terms of standard input, with offsets into it', async () => {
  const input = '圍繞省委“1310”具體部署\n';
  const { status, output } = await finish(start(['annotate', '-'], onDatabase()), input);
  expect(status).toBe(0);
  const [marked, , row] = output.split('\n');
  expect(marked).toBe('圍繞【省委“1310”具體部署】');
  expect(row).toMatch(/^ 2–14 {2}省委“1310”具體部署 {2}→ /u);
});

it('tifa search finds by one character, of the kinds that are wanted', async () => {
  const { output } = await tifa('search', '水', '--kinds', 'PLACE', '--first', '5');
  expect(output).toMatch(/^ {2}place .*水.* place:/u);
  expect(output).not.toContain('project:');
});

describe('output', () => {
  it('is coloured only where it is wanted', async () => {
    expect((await tifa('explain', '雙變')).output).not.toContain(ESCAPE);
    const forced = await finish(start(['explain', '雙變'], { ...onDatabase(), FORCE_COLOR: '1' }));
    expect(forced.output).toContain(ESCAPE);
  });

  it('may be cut off by its reader without a complaint', async () => {
    const child = start(['explain', '綠美湞江', '--json', '--evidence'], onDatabase());
    child.stdout?.destroy();
    const ended = once(child, 'close');
    expect(await text(child.stderr!)).toBe('');
    await ended;
    expect(child.exitCode).toBe(0);
  });
});

const graphVersion = async (): Promise<number> =>
  (await service.ask('{ graph { version } }')).data.graph.version;

const copyOfSeed = (name: string): string => {
  const copy = join(folder, name);
  cpSync(SEED, copy, { recursive: true });
  return copy;
};

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
    const copy = copyOfSeed('broken');
    writeFileSync(join(copy, 'more.yaml'), 'goals:\n- goal: 無此事\n  quote: 報告沒有這句話\n');
    expect(await tifa('load', copy)).toMatchObject({
      status: 1,
      output: '',
      complaints: expect.stringMatching(/^SEED_INVALID: .*more\.yaml:\d+:\d+: /msu),
    });
    expect(await graphVersion()).toBe(before);
  });

  it('says which entities are new, and which are gone when they are taken back', async () => {
    const copy = copyOfSeed('grown');
    writeFileSync(join(copy, 'more.yaml'), 'places:\n- place: 無此村\n');
    const grown = await tifa('load', copy);
    expect(grown).toMatchObject({
      status: 0,
      output: expect.stringMatching(/replaced.*\n {2}new: place:\S*无此村\n$/u),
    });
    expect(await tifa('load', SEED)).toMatchObject({
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

describe('where it asks', () => {
  it('asks a service that runs; Ctrl-C ends that one in order', async () => {
    const serving = start(['serve', '--json'], { ...onDatabase(), PORT: '0' });
    const ended = once(serving, 'close');
    const [line] = (await once(createInterface({ input: serving.stdout! }), 'line')) as readonly string[];
    const { url } = JSON.parse(line!) as { readonly url: string };
    const named = await finish(start(['explain', '雙變'], { ...bare(), TIFA_URL: url }));
    expect(named).toMatchObject({ status: 0, complaints: '', output: expect.stringMatching(/^雙變\n/u) });
    const found = await finish(start(['explain', '雙變'], { ...bare(), PORT: new URL(url).port }));
    expect(found).toEqual(named);
    serving.kill('SIGINT');
    await ended;
    expect(serving.exitCode).toBe(0);
  });

  it(
    'starts a Neo4j of its own where there is nothing, and stops it after',
    { timeout: 300_000 },
    async () => {
      const data = join(folder, 'data');
      // Port 9 (discard) is no place for a service.
      const { status, output, complaints } = await finish(
        start(['explain', '雙變'], { ...bare(), TIFA_DATA: data, PORT: '9' }),
      );
      expect({ status, complaints }).toEqual({
        status: 0,
        complaints: expect.stringMatching(/No service answers.*\n.*Starting Neo4j/u),
      });
      expect(output).toMatch(/^雙變\n/u);
      for (const trace of ['neo4j.pid', 'tifa.lock'])
        expect(existsSync(join(data, 'neo4j', trace))).toBe(false);
    },
  );

  it('says that a named service is not there', async () =>
    expect(
      await finish(start(['search', '林'], { ...bare(), TIFA_URL: 'http://127.0.0.1:9' })),
    ).toMatchObject({
      status: 1,
      output: '',
      complaints: expect.stringMatching(/^SERVICE_UNAVAILABLE: /u),
    }));
});

it('tells its version', async () => {
  const { version } = JSON.parse(readFileSync(join(PROJECT.root, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  expect(await finish(start(['--version'], bare()))).toEqual({
    status: 0,
    output: `${version}\n`,
    complaints: '',
  });
});
