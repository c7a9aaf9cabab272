import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';

import { TifaError } from '../domain/errors.ts';
import type { ReadText } from './command.ts';
import { unreadable } from './unreadable.ts';

/** Reads texts exactly as they are, so that offsets into them hold: a byte order mark stays. @throws FILE_MISSING, IS_A_FOLDER, FILE_UNREADABLE */
export const createReadText =
  (input: NodeJS.ReadableStream): ReadText =>
  async (file) =>
    decode(
      file,
      await (file === '-' ? buffer(input) : readFile(file).catch((cause: unknown) => refuse(file, cause))),
    );

const refuse = (file: string, cause: unknown): never => {
  throw unreadable(file, 'a text file, or - for standard input', cause);
};

const decode = (file: string, bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new TifaError(
      'FILE_UNREADABLE',
      `${file === '-' ? 'Standard input' : file} must be text in UTF-8, and is not; convert it, for example with iconv -f GB18030 -t UTF-8.`,
      { cause },
    );
  }
};
