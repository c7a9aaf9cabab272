import { TifaError } from '../domain/errors.ts';

/** Wrong usage: `message` says what must be written and what was; the way to help is added. */
export const misuse = (message: string, command?: string): TifaError =>
  new TifaError('BAD_USAGE', `${message} See tifa ${command === undefined ? '' : `${command} `}--help.`);
