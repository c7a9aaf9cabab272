import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { TifaError } from '../domain/errors.ts';
import type { GraphClient } from './client.ts';

export type Migration = {
  readonly version: number;
  readonly name: string;
  readonly checksum: string;
  readonly statements: readonly string[];
};

const FILE_NAME = /^V(\d{3})__([a-z0-9_]+)\.cypher$/u;

/** Reads numbered migrations, `V001__identities_and_indexes.cypher`, in order. */
export const readMigrations = (folder: string): readonly Migration[] =>
  readdirSync(folder)
    .toSorted()
    .flatMap((file) => {
      const [, version, name] = FILE_NAME.exec(file) ?? [];
      return version === undefined || name === undefined
        ? []
        : [toMigration(join(folder, file), Number(version), name)];
    });

const toMigration = (path: string, version: number, name: string): Migration => {
  const source = readFileSync(path, 'utf8');
  const statements = source
    .split('\n')
    .filter((line) => !line.startsWith('//'))
    .join('\n')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
  return { version, name, statements, checksum: createHash('sha256').update(source).digest('hex') };
};

type Applied = Pick<Migration, 'version' | 'name' | 'checksum'>;

/**
 * Applies the migrations that this database has not had, in order. A migration that was applied is never edited: a change is a new
 * migration. Services that start at once wait for each other, and one of them migrates.
 *
 * @returns the versions applied now
 * @throws MIGRATION_CHANGED when the text of an applied migration is another than it was, MIGRATION_OUT_OF_ORDER when the applied ones are
 *   not the first of those that there are
 */
export const migrate = async (
  client: GraphClient,
  migrations: readonly Migration[],
): Promise<readonly number[]> => {
  if ((await pendingOf(client, migrations)).length === 0) return [];
  return whileLocked(client, async () => {
    const pending = await pendingOf(client, migrations);
    for (const migration of pending) await apply(client, migration);
    return pending.map(({ version }) => version);
  });
};

const pendingOf = async (
  client: GraphClient,
  migrations: readonly Migration[],
): Promise<readonly Migration[]> => {
  const applied = await client.read<Applied>('migrations/applied', {});
  for (const [index, one] of applied.entries()) mustBeNext(one, migrations[index]);
  return migrations.slice(applied.length);
};

const mustBeNext = (applied: Applied, migration: Migration | undefined): void => {
  if (migration?.version !== applied.version)
    throw new TifaError(
      'MIGRATION_OUT_OF_ORDER',
      `After the migrations that this database has had must come new ones only, and where it had ${fileName(applied)} there is ${migration === undefined ? 'none' : fileName(migration)}; restore the file, number a new one behind it, or use the Tifa that made this database.`,
    );
  if (migration.checksum !== applied.checksum)
    throw new TifaError(
      'MIGRATION_CHANGED',
      `${fileName(migration)} must stay as it was applied, and has been edited; restore it and write a new migration`,
    );
};

const fileName = ({ version, name }: Applied): string =>
  `V${String(version).padStart(3, '0')}__${name}.cypher`;

/** The constraint makes the lock one node, whoever comes first. */
const whileLocked = async <Result>(client: GraphClient, work: () => Promise<Result>): Promise<Result> => {
  await client.statement(
    'CREATE CONSTRAINT migration_lock_id IF NOT EXISTS FOR (l:MigrationLock) REQUIRE l.id IS UNIQUE',
  );
  return client.inTransaction(async (writer) => {
    await writer.write('migrations/lock', { at: new Date().toISOString() });
    return work();
  });
};

/** Schema changes cannot share a transaction with the note that they were made; each is written so that it may run again. */
const apply = async (
  client: GraphClient,
  { version, name, checksum, statements }: Migration,
): Promise<void> => {
  for (const statement of statements) await client.statement(statement);
  const at = new Date().toISOString();
  await client.inTransaction((writer) => writer.write('migrations/record', { version, name, checksum, at }));
};
