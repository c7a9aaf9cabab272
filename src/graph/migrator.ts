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
 * Applies the migrations that this database has not had. A migration that was applied is never edited: a change is a new migration.
 *
 * @returns the versions applied now
 * @throws MIGRATION_CHANGED when the text of an applied migration is another than it was
 */
export const migrate = async (
  client: GraphClient,
  migrations: readonly Migration[],
): Promise<readonly number[]> => {
  const applied = new Map(
    (await client.read<Applied>('migrations/applied', {})).map((one) => [one.version, one]),
  );
  for (const migration of migrations) refuseChanged(migration, applied.get(migration.version));
  const pending = migrations.filter(({ version }) => !applied.has(version));
  for (const migration of pending) await apply(client, migration);
  return pending.map(({ version }) => version);
};

const refuseChanged = ({ version, name, checksum }: Migration, applied: Applied | undefined): void => {
  if (applied === undefined || applied.checksum === checksum) return;
  throw new TifaError(
    'MIGRATION_CHANGED',
    `V${String(version).padStart(3, '0')}__${name}.cypher must stay as it was applied, and has been edited; restore it and write a new migration`,
  );
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
