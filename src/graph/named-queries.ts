import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

import { TifaError } from '../domain/errors.ts';
import { kindsAskedFor } from './kind-lists.ts';

/** One query of cypher/queries, named by its path: `entities/list`. */
export type NamedQuery = {
  readonly name: string;
  /** The Cypher of each combination of choices, keyed by `choiceKey`. */
  readonly variants: ReadonlyMap<string, string>;
  readonly params: readonly string[];
};

/** For each `@choice` of a query, the number of the alternative that is wanted. */
export type Choices = Readonly<Record<string, number>>;

export type NamedQueries = {
  readonly text: (name: string, choices?: Choices) => string;
  readonly all: () => readonly NamedQuery[];
};

/**
 * Reads all named queries below a folder. A file has a header of comments: what it answers, `@param name  words` for each parameter,
 * `@returns`, and where the text itself must vary, which no parameter can do, `@choice name  one | other` (for `$$name`; of several names at
 * once, `@choice from,to  a,b | b,a`, the first is the choice's) or `@repeat name 1..12` (what stands between `// @begin name` and `// @end`,
 * with `$$name` counting). Lists of relation kinds are the model's: `@kinds name  TERM DOWN ACTION` (for `$$name`, with bars between them), or
 * `@each name  every`, which repeats a block for each.
 *
 * @throws QUERY_INVALID when a header and its query disagree about parameters
 */
export const readNamedQueries = (folder: string): NamedQueries => {
  const queries = new Map(filesBelow(folder).map((path) => toEntry(folder, path)));
  const text: NamedQueries['text'] = (name, choices = {}) => {
    const found = queries.get(name)?.variants.get(choiceKey(choices));
    if (found !== undefined) return found;
    throw new TifaError(
      'QUERY_INVALID',
      `cypher/queries must have ${name} with ${choiceKey(choices) || 'no choice'}, and has not`,
    );
  };
  return { text, all: () => [...queries.values()] };
};

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.cypher'))
    .toSorted()
    .map((name) => join(folder, name));

const toEntry = (folder: string, path: string): readonly [string, NamedQuery] => {
  const name = relative(folder, path)
    .replace(/\.cypher$/u, '')
    .split(sep)
    .join('/');
  return [name, parseNamedQuery(name, readFileSync(path, 'utf8'))];
};

/** @throws QUERY_INVALID when header and query disagree */
export const parseNamedQuery = (name: string, source: string): NamedQuery => {
  const params = [...source.matchAll(/^\/\/ @param (\w+)/gmu)].map(([, param = '']) => param);
  const body = unrolled(withKinds(name, source));
  checkParams(name, params, body);
  const choices = [...source.matchAll(/^\/\/ @choice ([\w,]+) +(.+)$/gmu)].map(
    ([, names = '', alternatives = '']) => toChoice(names.split(','), alternatives.split(' | ')),
  );
  return { name, params, variants: variantsOf(body, choices) };
};

const choiceKey = (choices: Choices): string =>
  Object.entries(choices)
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([choice, index]) => `${choice}=${index}`)
    .join(',');

/** The source with the model's lists of kinds, and a block for each kind. */
const withKinds = (query: string, source: string): string => {
  const asked = [...source.matchAll(/^\/\/ @(kinds|each) (\w+) +(.+)$/gmu)];
  return asked.reduce((text, [, how, name = '', words = '']) => {
    const kinds = kindsAskedFor(words, query);
    return how === 'each' ? repeatBlock(text, name, kinds) : text.replaceAll(`$$${name}`, kinds.join('|'));
  }, source);
};

/** Repeats marked blocks and drops comment lines, so that plans are cached by the query alone. */
const unrolled = (source: string): string => {
  const repeat = /^\/\/ @repeat (\w+) (\d+)\.\.(\d+)$/mu.exec(source);
  const text =
    repeat === null
      ? source
      : repeatBlock(source, repeat[1] ?? '', numbersFrom(Number(repeat[2]), Number(repeat[3])));
  return text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n')
    .trim();
};

const numbersFrom = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String(from + index));

const repeatBlock = (source: string, name: string, values: readonly string[]): string =>
  source.replace(new RegExp(`^ *// @begin ${name}\\n([\\s\\S]*?)^ *// @end$`, 'mu'), (_, block: string) =>
    values.map((value) => block.replaceAll(`$$${name}`, value)).join(''),
  );

const checkParams = (name: string, declared: readonly string[], body: string): void => {
  const used = new Set([...body.matchAll(/(?<!\$)\$([a-z]\w*)/giu)].map(([, param = '']) => param));
  const undeclared = [...used].filter((param) => !declared.includes(param));
  const unused = declared.filter((param) => !used.has(param));
  if (undeclared.length + unused.length === 0) return;
  throw new TifaError(
    'QUERY_INVALID',
    `the header of ${name} must declare exactly the parameters that it uses; not declared: ${undeclared.join(', ') || 'none'}; not used: ${unused.join(', ') || 'none'}`,
  );
};

type ChoiceOf = {
  readonly choice: string;
  /** For each alternative, what stands for each name. */
  readonly alternatives: readonly (readonly (readonly [name: string, text: string])[])[];
};

const toChoice = (names: readonly string[], alternatives: readonly string[]): ChoiceOf => ({
  choice: names[0] ?? '',
  alternatives: alternatives.map((text) => {
    const texts = names.length === 1 ? [text] : text.split(',');
    return names.map((name, index) => [name, texts[index] ?? ''] as const);
  }),
});

const variantsOf = (body: string, choices: readonly ChoiceOf[]): ReadonlyMap<string, string> => {
  let variants: readonly { readonly chosen: Choices; readonly text: string }[] = [{ chosen: {}, text: body }];
  for (const { choice, alternatives } of choices)
    variants = variants.flatMap(({ chosen, text }) =>
      alternatives.map((alternative, index) => ({
        chosen: { ...chosen, [choice]: index },
        text: alternative.reduce(
          (varied, [name, replacement]) => varied.replaceAll(`$$${name}`, replacement),
          text,
        ),
      })),
    );
  return new Map(variants.map(({ chosen, text }) => [choiceKey(chosen), text]));
};
