import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, onTestFinished, test } from 'vitest';

import { startLocalNeo4j } from '../../packages/local-neo4j/src/index.ts';
import { connect } from '../../src/graph/connect.ts';
import { LIB_FOLDER } from '../support/test-database.ts';

const room = mkdtempSync(join(tmpdir(), 'tifa-full-'));
const disks: string[] = [];

/** A disk of so many megabytes; null: only who may mount can have one. */
const mountDisk = (megabytes: number): string | null => {
  const disk = mkdtempSync(join(room, 'disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', disk], { stdio: 'ignore' });
    disks.push(disk);
    return disk;
  } catch {
    return null;
  }
};

afterAll(() => {
  for (const disk of disks) execFileSync('umount', ['-l', disk]);
  rmSync(room, { recursive: true, force: true });
});

const start = (disk: string, said: string[] = []) =>
  startLocalNeo4j({
    folder: join(disk, 'home'),
    libFolder: LIB_FOLDER,
    environment: process.env,
    report: (line) => void said.push(line),
  });

/** A start that waits for room is given up after some time, and tried again after some more. */
const PATIENT = { timeout: 300_000 };

const disk = mountDisk(1);

describe.runIf(disk !== null)('a full disk', () => {
  test('is told at a start, whether Neo4j ends by it or waits for ever', async () => {
    await expect(start(disk!)).rejects.toMatchObject({
      code: 'DISK_FULL',
      message: expect.stringMatching(
        /is full \("IOException: No space left on device"\); make room, and start again\.$/u,
      ),
    });
  });

  test(
    'ends a database that cannot go on, which answers again by itself when there is room',
    PATIENT,
    async () => {
      const larger = mountDisk(32)!;
      const filler = join(larger, 'filler');
      writeFileSync(filler, Buffer.alloc(16_000_000));
      const said: string[] = [];
      const database = await start(larger, said);
      const driver = connect({ ...database, database: null });
      onTestFinished(async () => {
        await driver.close();
        await database.stop();
      });
      const write = () =>
        driver.executeQuery('UNWIND range(1, 20000) AS number CREATE (:Term {name: "提法" + number})');
      const filled = (async () => {
        for (;;) await write();
      })();
      await expect(filled).rejects.toBeDefined();
      await expect.poll(() => database.state(), { timeout: 60_000 }).not.toBe('UP');
      rmSync(filler);
      await expect.poll(() => database.state(), { timeout: 100_000 }).toBe('UP');
      const { records } = await driver.executeQuery('MATCH (t:Term) RETURN count(t) % 20000');
      expect(records[0]?.get(0)).toBe(0);
      expect(said.join('\n')).toMatch(
        /ended by itself\. The disk that holds .* must have room, and is full/u,
      );
    },
  );
});
