import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export const USER = 'neo4j';

/** `confirm` once Neo4j has answered with the password. */
export type Home = { readonly password: string; readonly confirm: () => Promise<void> };

/**
 * The password that opens the data of a home. It is written down only after Neo4j has answered with it, so data without a password was
 * never complete: a Neo4j that is killed while it makes its files cannot open them again. Such data is thrown away and made anew.
 */
export const openHome = async (home: string): Promise<Home> => {
  const file = passwordFile(home);
  const kept = await readFile(file, 'utf8').catch(() => null);
  if (kept !== null) return { password: kept, confirm: async () => undefined };
  const password = randomBytes(24).toString('base64url');
  await makeAnew(home, password);
  return { password, confirm: () => writeWhole(file, password) };
};

export const passwordFile = (home: string): string => join(home, 'password');

/** Neo4j takes its first user from auth.ini when it makes its files: so there is no moment at which its well-known first password holds. */
const makeAnew = async (home: string, password: string): Promise<void> => {
  const data = join(home, 'data');
  await rm(data, { recursive: true, force: true });
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
