import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { startLocalNeo4j } from '../../packages/local-neo4j/src/index.ts';
import { LIB_FOLDER } from '../support/test-database.ts';

const disk = mkdtempSync(join(tmpdir(), 'tifa-full-'));

/** A disk with room for less than a store: only who may mount can have one. */
const isMounted = ((): boolean => {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

afterAll(() => {
  if (isMounted) execFileSync('umount', ['-l', disk]);
  rmSync(disk, { recursive: true, force: true });
});

test.runIf(isMounted)(
  'a disk without room is told as that, whether Neo4j ends by it or waits for ever',
  async () => {
    const folder = join(disk, 'home');
    await expect(
      startLocalNeo4j({ folder, libFolder: LIB_FOLDER, environment: process.env, report: () => undefined }),
    ).rejects.toMatchObject({
      code: 'DISK_FULL',
      message: expect.stringMatching(
        /is full \("IOException: No space left on device"\); make room, and start again\.$/u,
      ),
    });
  },
);
