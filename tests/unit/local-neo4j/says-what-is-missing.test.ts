import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startLocalNeo4j } from '../../../packages/local-neo4j/src/index.ts';
import { takeFolder } from '../../../packages/local-neo4j/src/folder-lock.ts';
import { installLine } from '../../../packages/local-neo4j/src/install.ts';
import { findJava } from '../../../packages/local-neo4j/src/java.ts';
import { startLocalDatabase } from '../../../src/bin/local-database.ts';
import { writeCommands } from '../../support/commands.ts';

let room: string;

beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), 'tifa-missing-'));
});

afterAll(() => rm(room, { recursive: true, force: true }));

const folderOf = async (name: string): Promise<string> => {
  const folder = join(room, name);
  await mkdir(folder, { recursive: true });
  return folder;
};

const commands = (name: string, scripts: Readonly<Record<string, string>>): Promise<string> =>
  writeCommands(join(room, name), scripts);

const java = (version: string): string => `echo 'openjdk version "${version}" 2026-01-01' >&2`;

/** What a start says that has only these commands. */
const startWith = async (name: string, scripts: Readonly<Record<string, string>>): Promise<unknown> => {
  const PATH = await commands(`${name}-path`, scripts);
  const folder = await folderOf(name);
  return startLocalNeo4j({ folder, environment: { PATH }, report: () => undefined }).catch(
    (error: unknown) => error,
  );
};

describe('what is missing is said in one sentence with the ways out', () => {
  test('no Java', async () => {
    const error = await startWith('no-java', {});
    expect(error).toMatchObject({
      code: 'JAVA_MISSING',
      message: expect.stringContaining(`with "${installLine()}".`),
    });
    expect(error).toHaveProperty('message', expect.stringContaining('Java 17 or later, and there is none'));
  });

  test.each([
    ['11.0.22', 11],
    ['1.8.0_392', 8],
  ])('Java %s, which is too old', async (version, major) => {
    const error = await startWith(`java-${version}`, { java: java(version) });
    expect(error).toMatchObject({
      code: 'JAVA_MISSING',
      message: expect.stringContaining(`with "${installLine()}".`),
    });
    expect(error).toHaveProperty('message', expect.stringContaining(`"java" is Java ${major}`));
  });

  test.each(['17', '21.0.5', '25-ea'])('Java %s will do: what is missing is Maven', async (version) => {
    const error = await startWith(`java-${version}`, { java: java(version) });
    expect(error).toMatchObject({
      code: 'MAVEN_MISSING',
      message: expect.stringContaining(`with "${installLine()}".`),
    });
  });

  test.each([
    ['linux', 'sudo apt-get install -y default-jre-headless maven'],
    ['darwin', 'brew install openjdk@21 maven'],
    ['win32', 'scoop bucket add java; scoop install temurin21-jre maven'],
  ] as const)('and one line installs both on %s', (platform, line) =>
    expect(installLine(platform)).toBe(line),
  );

  test('JAVA_HOME comes first, and PATH where it is no good', async () => {
    const home = await folderOf('java-home');
    await commands('java-home/bin', { java: java('8') });
    const PATH = await commands('java-path', { java: java('21') });
    const found = await findJava({ JAVA_HOME: home, PATH });
    expect(found).toMatchObject({ command: 'java', major: 21 });
    await commands('java-home/bin', { java: java('17') });
    expect(await findJava({ JAVA_HOME: home, PATH })).toMatchObject({
      command: join(home, 'bin', 'java'),
      major: 17,
    });
  });
});

describe('a download', () => {
  const COMPLAINT =
    '[ERROR] Could not transfer artifact a:b:jar:1 from/to central (https://repo.example.org/x): Unknown host repo.example.org';

  test('that breaks says why, names no host, and is not taken for a whole one', async () => {
    const mvn = `
      for part in "$@"; do case "$part" in -DoutputDirectory=*) into="\${part#*=}";; esac; done
      mkdir -p "$into"; : > "$into/neo4j.jar"
      echo '${COMPLAINT}'; echo '[ERROR] -> [Help 1]'; exit 1`;
    const error = await startWith('broken', { java: java('17'), mvn, mkdir: 'exec /bin/mkdir "$@"' });
    expect(error).toMatchObject({ code: 'DOWNLOAD_FAILED' });
    expect(error).toHaveProperty(
      'message',
      expect.stringContaining('a:b:jar:1 from/to central: Unknown host"'),
    );
    expect(error).toHaveProperty('message', expect.not.stringContaining('example'));
    expect(await readdir(join(room, 'broken', 'lib'))).toEqual([]);
  });
});

test('Tifa adds the ways on that only it knows, and its own code', async () => {
  const PATH = await commands('nothing', {});
  const wish = { data: await folderOf('tifa'), jvm: undefined, environment: { PATH }, say: () => undefined };
  await expect(startLocalDatabase(wish)).rejects.toMatchObject({
    name: 'TifaError',
    code: 'JAVA_MISSING',
    message: expect.stringMatching(/maven"\. Or start Docker, which Tifa then uses; or set NEO4J_URI/u),
  });
  const lock = await takeFolder(join(room, 'tifa', 'neo4j'));
  await expect(startLocalDatabase(wish)).rejects.toMatchObject({ code: 'LOCAL_DATABASE_IN_USE' });
  await lock.release();
});
