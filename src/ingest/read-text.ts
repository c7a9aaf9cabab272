import { readFileSync } from 'node:fs';

import { TifaError } from '../domain/errors.ts';

/**
 * A text file with its line ends as LF.
 *
 * @throws FILE_UNREADABLE
 */
export const readText = (path: string): string => {
  try {
    return readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
  } catch (cause) {
    throw new TifaError('FILE_UNREADABLE', `${path} must be a text file, and cannot be read`, { cause });
  }
};
