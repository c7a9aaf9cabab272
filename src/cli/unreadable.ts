import { type ErrorCode, TifaError } from '../domain/errors.ts';

const CODES: Readonly<Record<string, ErrorCode>> = {
  ENOENT: 'FILE_MISSING',
  ENOTDIR: 'FILE_MISSING',
  EISDIR: 'IS_A_FOLDER',
};

const FINDINGS: Readonly<Partial<Record<ErrorCode, string>>> = {
  FILE_MISSING: 'is not there; correct the path',
  IS_A_FOLDER: 'is a folder; name a file in it',
};

/**
 * Why a file that a command line names cannot be read, by the reason of the operating system: FILE_MISSING, IS_A_FOLDER or FILE_UNREADABLE.
 *
 * @param wanted what the file must be: a text file
 */
export const unreadable = (file: string, wanted: string, cause: unknown): TifaError => {
  const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const code = CODES[reason] ?? 'FILE_UNREADABLE';
  const finding = FINDINGS[code] ?? 'cannot be read; check its permissions';
  return new TifaError(code, `${file} must be ${wanted}, and ${finding}.`, { cause });
};
