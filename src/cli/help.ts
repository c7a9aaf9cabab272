import type { CommandSpec } from './command.ts';

const COMMON = { help: { help: 'this' } };

/** What `tifa COMMAND --help` says. */
export const helpOn = ({ name, word, summary, about, options, examples }: CommandSpec): readonly string[] => {
  const words = word === null ? '' : word.isNeeded ? ` ${word.name}` : ` [${word.name}]`;
  const rows = Object.entries({ ...options, ...COMMON } as CommandSpec['options']).map(
    ([option, { value, help }]) => [`--${option}${value === undefined ? '' : ` ${value}`}`, help] as const,
  );
  return [
    `tifa ${name}${words} [OPTIONS]: ${summary}.`,
    '',
    ...about.split('\n'),
    '',
    'Options',
    ...columns(rows),
    '',
    'Try',
    ...examples.flatMap(([line, what]) => [`  ${line}`, `      ${what}`]),
  ];
};

/** What `tifa --help` says. */
export const overview = (commands: readonly CommandSpec[], version: string): readonly string[] => [
  `Tifa 提法 ${version}: what does a slogan of a government work report mean, and what does it lead to?`,
  '',
  'tifa COMMAND …            (in the project folder: npm run --silent tifa -- COMMAND …)',
  ...columns(commands.map(({ name, summary }) => [name, summary])),
  'tifa COMMAND --help explains a command with examples; every command knows --json.',
  '',
  'Try',
  '  tifa explain 1363',
  '  tifa trace 西牛潭水庫灌區改造工程 --up',
  '  tifa search 水庫',
  '',
  'Where it asks: the first that is there of',
  ...columns([
    ['TIFA_URL', 'the address of a service'],
    ['NEO4J_URI', 'a database, with NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE; no service is needed'],
    ['HOST, PORT', 'a service that runs there: 127.0.0.1 and 4000 unless told'],
    [
      'TIFA_DATA',
      'the service that has the data of the local Neo4j open, on whatever port; .tifa unless told',
    ],
    ['(nothing)', 'that Neo4j itself, which is started for the question and stopped after it'],
  ]),
  '',
  'Results go to standard output, progress and errors to standard error. Exit status',
  ...columns([
    ['0', 'answered'],
    ['1', 'an error, with its code'],
    ['2', 'wrong usage'],
    ['3', 'the label is unknown, or stands for several terms: the answer says which'],
  ]),
];

/** ASCII names in one column, what they mean in the next. */
const columns = (rows: readonly (readonly [string, string])[]): readonly string[] => {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, meaning]) => `  ${name.padEnd(width)}  ${meaning}`);
};
