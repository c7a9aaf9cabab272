import { ENTITY_KINDS, type EntityKind, type NameScript } from '../domain/kinds.ts';
import { RELATION_KINDS, type RelationKind } from '../domain/model.ts';
import type { Line, OptionSpec } from './command.ts';
import { misuse } from './misuse.ts';
import { didYouMean } from './near-miss.ts';

export const JSON_OPTION: OptionSpec = { help: 'print the GraphQL answer' };
export const SCRIPT_OPTION: OptionSpec = {
  value: 'SCRIPT',
  help: 'names in simplified (hans) or traditional (hant) script, or as printed (source, the default)',
};

type Bounds = { readonly usual: number; readonly least: number; readonly most: number };

export const DEPTH: Bounds = { usual: 8, least: 1, most: 12 };

/** @throws BAD_USAGE for what is no whole number within the bounds */
export const numberOf = (
  { command, options }: Line,
  name: string,
  { usual, least, most }: Bounds,
): number => {
  const text = options[name];
  if (text === undefined) return usual;
  const value = Number(text);
  if (typeof text === 'string' && Number.isInteger(value) && value >= least && value <= most) return value;
  throw misuse(`--${name} must be a whole number from ${least} to ${most}, was ${text}.`, command);
};

/** @throws BAD_USAGE */
export const scriptOf = (line: Line): NameScript =>
  oneOf(line, 'script', String(line.options['script'] ?? 'source'), ['SOURCE', 'HANS', 'HANT']);

/** Kinds of entity, with commas between them; null: every kind. @throws BAD_USAGE */
export const entityKindsOf = (line: Line, name: string): readonly EntityKind[] | null =>
  listOf(line, name, ENTITY_KINDS);

/** Kinds of relation, with commas between them; null: every kind. @throws BAD_USAGE */
export const relationKindsOf = (line: Line, name: string): readonly RelationKind[] | null =>
  listOf(line, name, RELATION_KINDS);

const listOf = <Word extends string>(
  line: Line,
  name: string,
  words: readonly Word[],
): readonly Word[] | null => {
  const text = line.options[name];
  return typeof text === 'string'
    ? text.split(',').map((piece) => oneOf(line, name, piece.trim(), words))
    : null;
};

const oneOf = <Word extends string>(
  { command }: Line,
  name: string,
  written: string,
  words: readonly Word[],
): Word => {
  const found = words.find((word) => word === written.toUpperCase());
  if (found !== undefined) return found;
  const near = didYouMean(written, words);
  throw misuse(`--${name} must be one of ${words.join(', ')}, was ${written || 'empty'}.${near}`, command);
};
