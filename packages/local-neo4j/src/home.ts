import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Report } from './report.ts';

export const USER = 'neo4j';

/** The password that opens the data; `confirm` once Neo4j has answered with it. */
export type Secret = { readonly password: string; readonly confirm: () => Promise<void> };

/** The password that was confirmed, or a new one. */
export const readSecret = async (home: string): Promise<Secret & { readonly isNew: boolean }> => {
  const file = passwordFile(home);
  const kept = await readFile(file, 'utf8').catch(() => null);
  if (kept !== null) return { password: kept, confirm: async () => undefined, isNew: false };
  const password = randomBytes(24).toString('base64url');
  return { password, confirm: () => writeWhole(file, password), isNew: true };
};

/**
 * The data of a home, ready to be opened. The password is written down only after Neo4j has answered with it, so data without a password
 * was never complete: a Neo4j that is killed while it makes its files cannot open them again. Such data is set aside, and made anew.
 */
export const openHome = async (home: string, report: Report): Promise<Secret> => {
  const { isNew, ...secret } = await readSecret(home);
  const data = dataFolder(home);
  if (isNew && existsSync(data)) await setAside(data, report);
  // Where someone else has set the data aside, the password is there without it.
  if (!existsSync(join(data, 'dbms'))) await introduce(data, secret.password);
  return secret;
};

export const passwordFile = (home: string): string => join(home, 'password');

export const dataFolder = (home: string): string => join(home, 'data');

const setAside = async (data: string, report: Report): Promise<void> => {
  const time = new Date().toISOString().replaceAll(/[-:]|\.\d+Z/g, '');
  const aside = `${data}.set-aside-${time}-${randomBytes(2).toString('hex')}`;
  await rename(data, aside);
  report(
    `An earlier start ended before the database in ${data} was complete; it is set aside as ${aside}, and made anew.`,
  );
};

/** Neo4j takes its first user from auth.ini when it makes its files: so there is no moment at which its well-known first password holds. */
const introduce = async (data: string, password: string): Promise<void> => {
  await mkdir(join(data, 'dbms'), { recursive: true });
  await writeFile(join(data, 'dbms', 'auth.ini'), `${USER}:${credential(password)}:\n`, { mode: 0o600 });
};

const ROUNDS = 1024;

/** As `neo4j-admin dbms set-initial-password` writes it: algorithm, hash, salt and rounds. */
const credential = (password: string): string => {
  const salt = randomBytes(32);
  let hash = sha256(Buffer.concat([salt, Buffer.from(password)]));
  for (let round = 1; round < ROUNDS; round++) hash = sha256(hash);
  return ['SHA-256', hash.toString('hex'), salt.toString('hex'), ROUNDS].join(',');
};

const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();

const writeWhole = async (file: string, text: string): Promise<void> => {
  const draft = `${file}.draft`;
  await writeFile(draft, text, { mode: 0o600, flush: true });
  await rename(draft, file);
};
