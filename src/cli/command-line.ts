import { parseArgs } from 'node:util';

import type { CommandSpec, Line, OptionSpec } from './command.ts';
import { misuse } from './misuse.ts';
import { didYouMean } from './near-miss.ts';

/** What a command line asks for. `of` null: the overview. */
export type Wanted<Spec extends CommandSpec> =
  | { readonly kind: 'HELP'; readonly of: Spec | null }
  | { readonly kind: 'VERSION' }
  | { readonly kind: 'RUN'; readonly command: Spec; readonly line: Line };

const HELP = ['--help', '-h'];
const VERSION = ['--version', '-v'];

/**
 * Reads what is written behind `tifa`.
 *
 * @throws BAD_USAGE, with the near miss where a name is unknown
 */
export const readCommandLine = <Spec extends CommandSpec>(
  argv: readonly string[],
  commands: readonly Spec[],
): Wanted<Spec> => {
  const [first = '', ...rest] = argv;
  if (HELP.includes(first)) return { kind: 'HELP', of: null };
  if (VERSION.includes(first)) return { kind: 'VERSION' };
  if (first === 'help') return { kind: 'HELP', of: rest[0] === undefined ? null : find(rest[0], commands) };
  const command = find(first, commands);
  const { tokens } = parseArgs({ args: rest, strict: false, tokens: true, options: toOptions(command) });
  if (tokens.some((token) => token.kind === 'option' && token.name === 'help'))
    return { kind: 'HELP', of: command };
  return { kind: 'RUN', command, line: toLine(tokens, command) };
};

const find = <Spec extends CommandSpec>(written: string, commands: readonly Spec[]): Spec => {
  const found = commands.find(({ name }) => name === written);
  if (found !== undefined) return found;
  const names = commands.map(({ name }) => name);
  if (written === '') throw misuse(`tifa must be followed by a command: ${names.join(', ')}.`);
  if (written.startsWith('-'))
    throw misuse(`The command must come first, before ${written}: ${names.join(', ')}.`);
  throw misuse(
    `The command must be one of ${names.join(', ')}, was ${written}.${didYouMean(written, names)}`,
  );
};

type ParseOptions = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

const toOptions = ({ options }: CommandSpec): ParseOptions => ({
  help: { type: 'boolean', short: 'h' },
  ...Object.fromEntries(
    Object.entries(options).map(([name, { value }]) => [
      name,
      { type: value === undefined ? 'boolean' : 'string' },
    ]),
  ),
});

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];

const toLine = (tokens: readonly Token[], command: CommandSpec): Line => {
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const options = tokens.flatMap((token) => (token.kind === 'option' ? [toOption(token, command)] : []));
  return { command: command.name, word: theWord(words, command), options: Object.fromEntries(options) };
};

const theWord = (words: readonly string[], { name, word }: CommandSpec): string | undefined => {
  const [first, second] = words;
  if (second !== undefined && word !== null)
    throw misuse(
      `${name} takes one ${word.name}, and ${second} is a second; put quotes around one with blanks.`,
      name,
    );
  if (first !== undefined && word === null) throw misuse(`${name} takes no words, was given ${first}.`, name);
  if (word?.isNeeded === true && !first?.trim())
    throw misuse(`${name} must be followed by a ${word.name}.`, name);
  return first;
};

type OptionToken = Extract<Token, { readonly kind: 'option' }>;

const toOption = (token: OptionToken, command: CommandSpec): readonly [string, string | true] => {
  const spec = command.options[token.name];
  if (spec === undefined) throw unknownOption(token, command);
  return [token.name, toValue(token, spec, command)];
};

const unknownOption = ({ name, rawName }: OptionToken, command: CommandSpec): Error => {
  const names = [...Object.keys(command.options), 'help'];
  const near = didYouMean(name, names, (word) => `--${word}`);
  return misuse(
    `${command.name} has no option ${rawName}, only ${names.map((one) => `--${one}`).join(', ')}.${near}`,
    command.name,
  );
};

const toValue = ({ rawName, value }: OptionToken, spec: OptionSpec, { name }: CommandSpec): string | true => {
  if (spec.value === undefined && value !== undefined)
    throw misuse(`${rawName} takes no value, was given ${value}.`, name);
  if (spec.value !== undefined && !value)
    throw misuse(`${rawName} must be followed by its ${spec.value}.`, name);
  return value ?? true;
};
