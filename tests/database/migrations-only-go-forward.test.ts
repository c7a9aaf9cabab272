import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { PROJECT } from '../../src/bin/project.ts';
import { type Migration, migrate, readMigrations } from '../../src/graph/migrator.ts';
import { startTestService, type TestService } from '../support/service.ts';

const APPLIED = readMigrations(PROJECT.migrations);
const NEW: Migration = {
  version: 900,
  name: 'for_a_test',
  checksum: 'of a test',
  statements: [
    'CREATE INDEX for_a_test IF NOT EXISTS FOR (n:ForATest) ON (n.id)',
    'DROP INDEX for_a_test IF EXISTS',
  ],
};

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(async () => {
  await service.client.statement('MATCH (m:Migration {version: $version}) DELETE m', {
    version: NEW.version,
  });
  await service.close();
});

const refusal = async (migrations: readonly Migration[]): Promise<unknown> =>
  migrate(service.client, migrations).catch((error: unknown) => error);

describe('a migration', () => {
  it('that was applied stays as it was', async () => {
    const edited = APPLIED.map((one) => ({ ...one, checksum: 'another' }));
    expect(await refusal(edited)).toMatchObject({
      code: 'MIGRATION_CHANGED',
      message: expect.stringMatching(/^V001__identities_and_indexes\.cypher must stay/u),
    });
  });

  it('that was applied is not left out', async () => {
    expect(await refusal(APPLIED.slice(0, -1))).toMatchObject({ code: 'MIGRATION_OUT_OF_ORDER' });
    expect(await refusal([])).toMatchObject({
      message: expect.stringContaining('where it had V001__identities_and_indexes.cypher there is none'),
    });
  });

  it('that is new comes behind all others', async () => {
    expect(await refusal([{ ...NEW, version: 0 }, ...APPLIED])).toMatchObject({
      code: 'MIGRATION_OUT_OF_ORDER',
      message: expect.stringContaining('V000__for_a_test.cypher'),
    });
  });

  it('is applied once, by one of those that start at the same moment', async () => {
    const starts = await Promise.all(
      Array.from({ length: 4 }, () => migrate(service.client, [...APPLIED, NEW])),
    );
    expect(starts.flat()).toEqual([NEW.version]);
    expect(await migrate(service.client, [...APPLIED, NEW])).toEqual([]);
  });
});
