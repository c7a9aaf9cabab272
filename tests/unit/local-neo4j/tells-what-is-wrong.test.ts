import { expect, test } from 'vitest';

import { diagnose } from '../../../packages/local-neo4j/src/diagnosis.ts';

/** Lines as Neo4j 5.26 and Java 17 wrote them. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  DISK_FULL: [
    '2026-11-30 22:09:48.475+0000 ERROR [o.n.m.DatabaseHealth] [neo4j/44fff54d] Database panic: The database has encountered a critical error, and needs to be restarted.',
    'java.io.IOException: No space left on device',
    '\tat java.base/sun.nio.ch.FileDispatcherImpl.pwrite0(Native Method)',
  ],
  FOLDER_REFUSED: [
    'java.nio.file.FileSystemException: /home/data/databases/store_lock: Read-only file system',
    '\tat java.base/sun.nio.fs.UnixException.translateToIOException(UnixException.java:100)',
  ],
  MEMORY_SHORT: [
    'Error occurred during initialization of VM',
    'Could not reserve enough space for 2969600KB object heap',
  ],
  STORE_DAMAGED: [
    '2026-11-30 21:51:10.279+0000 ERROR [o.n.d.d.DatabaseLifecycles] Failed to start DatabaseId{3ef7ee77[neo4j]}',
    'java.lang.RuntimeException: java.lang.IllegalStateException: Failed to read current store version.',
    '\tat org.neo4j.kernel.database.Database.start(Database.java:1)',
    'Caused by: java.lang.IllegalStateException: Failed to load data from legacy metadata store',
    '\tat org.neo4j.internal.recordstorage.Somewhere.load(Somewhere.java:1)',
    '2026-11-30 21:51:10.300+0000 INFO  [o.n.b.BoltServer] Bolt server started',
  ],
};

test.each(Object.entries(WRITTEN))('%s is told by its code, with the last cause', (code, lines) => {
  const trouble = diagnose('/home', ['2026-11-30 21:51:09.000+0000 INFO  Starting...', ...lines]);
  expect(trouble).toMatchObject({ code, message: expect.stringMatching(/^[A-Z].* must .*; .*\.$/u) });
});

test('a damaged store is never to be deleted: the sentence says how to set it aside', () => {
  const trouble = diagnose('/home', WRITTEN['STORE_DAMAGED']!);
  expect(trouble?.message).toContain(
    '("IllegalStateException: Failed to load data from legacy metadata store")',
  );
  expect(trouble?.message).toContain('nothing of it was deleted: rename /home/data to set it aside');
});

test('a heap larger than the memory is told before what the end leaves behind', () => {
  const lines = [
    '2026-11-30 22:27:51.777+0000 ERROR Invalid memory configuration - exceeds physical memory. Check the configured values for server.memory.pagecache.size and server.memory.heap.max_size',
    '2026-11-30 22:28:22.226+0000 ERROR [o.n.g.f.DatabaseManagementServiceFactory] Shutdown failed',
    'Caused by: java.lang.IllegalStateException: Shutdown in progress',
  ];
  expect(diagnose('/home', lines)).toMatchObject({
    code: 'MEMORY_SHORT',
    message: expect.stringContaining('("Invalid memory configuration - exceeds physical memory. Check'),
  });
});

test('a full disk comes first, whatever it damaged', () => {
  expect(diagnose('/home', [...WRITTEN['STORE_DAMAGED']!, ...WRITTEN['DISK_FULL']!])?.code).toBe('DISK_FULL');
});

test('an ordinary start tells nothing', () => {
  const lines = [
    '2026-11-30 22:09:42.393+0000 INFO  Starting...',
    '2026-11-30 22:09:44.823+0000 WARN  [o.n.k.i.s.MetaDataStore] [system/00000000] Missing counts store, rebuilding it.',
    '2026-11-30 22:09:45.494+0000 INFO  Started.',
  ];
  expect(diagnose('/home', lines)).toBeNull();
});
