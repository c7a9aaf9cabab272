import { describe, expect, it } from 'vitest';

import { readCommandLine } from '../../../src/cli/command-line.ts';
import { COMMANDS } from '../../../src/cli/run.ts';
import { runWith } from './support.ts';

const read = (...argv: readonly string[]) => readCommandLine(argv, COMMANDS);

describe('a command line', () => {
  it('may have its options before and after the word', () => {
    const line = { command: 'explain', word: '1363', options: { depth: '3', json: true } };
    expect(read('explain', '--depth', '3', '1363', '--json')).toMatchObject({ kind: 'RUN', line });
    expect(read('explain', '1363', '--json', '--depth=3')).toMatchObject({ kind: 'RUN', line });
  });

  it('takes - for a word, and anything behind --', () => {
    expect(read('annotate', '-')).toMatchObject({ line: { word: '-' } });
    expect(read('search', '--', '--json')).toMatchObject({ line: { word: '--json', options: {} } });
  });

  it.each([['--help'], ['-h'], ['help']])('asks for the overview with %s', (...argv) =>
    expect(read(...argv)).toEqual({ kind: 'HELP', of: null }),
  );

  it.each([
    ['help', 'trace'],
    ['trace', '--help'],
    ['trace', '--up', '-h'],
  ])('asks for help on a command: %s %s', (...argv) =>
    expect(read(...argv)).toMatchObject({ kind: 'HELP', of: { name: 'trace' } }),
  );
});

describe('wrong usage', () => {
  it.each([
    [['expalin', '1363'], /must be one of explain, .* was expalin\. Did you mean explain\?/u],
    [['xyzzy'], /was xyzzy\. See tifa --help\.$/u],
    [['help', 'serch'], /Did you mean search\?/u],
    [[], /must be followed by a command/u],
    [['--json', 'explain', '1363'], /The command must come first, before --json/u],
    [['explain'], /explain must be followed by a LABEL\. See tifa explain --help\.$/u],
    [['explain', ' '], /must be followed by a LABEL/u],
    [['explain', '省委', '1310'], /takes one LABEL, and 1310 is a second; put quotes/u],
    [['serve', 'now'], /serve takes no words, was given now/u],
    [['explain', '1363', '--evidense'], /has no option --evidense.*Did you mean --evidence\?/u],
    [['explain', '1363', '-x'], /has no option -x/u],
    [['explain', '1363', '--json=yes'], /--json takes no value, was given yes/u],
    [['explain', '1363', '--depth'], /--depth must be followed by its STEPS/u],
    [['explain', '1363', '--depth='], /--depth must be followed by its STEPS/u],
    [['explain', '1363', '--depth', '13'], /whole number from 1 to 12, was 13/u],
    [['explain', '1363', '--depth', '1.5'], /whole number/u],
    [['explain', '1363', '--depth', '--json'], /whole number from 1 to 12, was --json/u],
    [
      ['explain', '1363', '--script', 'han'],
      /--script must be one of SOURCE, HANS, HANT, was han\. Did you mean/u,
    ],
    [['trace', '1363', '--to', 'PROJEKT'], /was PROJEKT\. Did you mean PROJECT\? See tifa trace --help\.$/u],
    [['trace', '1363', '--to', 'PROJECT,'], /was empty/u],
    [['trace', '1363', '--through', 'GOVERN'], /Did you mean GOVERNS\?/u],
    [['trace', '1363', '--first', '501'], /from 1 to 500/u],
  ])('%j ends in 2 with a sentence, before anything is opened', async (argv, sentence) => {
    const { status, output, complaints, opened } = await runWith(argv);
    expect(complaints).toEqual([expect.stringMatching(sentence)]);
    expect({ status, output, opened }).toEqual({ status: 2, output: '', opened: 0 });
  });

  it('takes kinds in either case', async () => {
    const { asked } = await runWith(
      ['search', '水庫', '--kinds', 'project,Place'],
      [{ data: { search: null } }],
    );
    expect(asked[0]?.variables).toMatchObject({ kinds: ['PROJECT', 'PLACE'] });
  });
});
