import { describe, expect, it } from 'vitest';

import { readCommandLine } from '../../../src/cli/command-line.ts';
import { helpOn, overview } from '../../../src/cli/help.ts';
import { COMMANDS } from '../../../src/cli/run.ts';

describe('help', () => {
  it('names every command in the overview', () => {
    const text = overview(COMMANDS, '1.2.3').join('\n');
    for (const { name, summary } of COMMANDS) expect(text).toContain(`${name.padEnd(8)}  ${summary}`);
  });

  it.each(COMMANDS)('on $name names every option', (command) => {
    const text = helpOn(command).join('\n');
    for (const option of [...Object.keys(command.options), 'help']) expect(text).toContain(`  --${option} `);
  });

  it.each(COMMANDS.map((command) => [command.name, command] as const))(
    'on %s has examples that work',
    (name, { examples }) => {
      for (const [line] of examples) {
        const [, words = ''] = /tifa ([^|]*)/u.exec(line) ?? [];
        expect(readCommandLine(words.trim().split(' '), COMMANDS)).toMatchObject({
          kind: 'RUN',
          command: { name },
        });
      }
    },
  );

  it('gives --json to every command', () => {
    for (const { options } of COMMANDS) expect(options).toHaveProperty('json');
  });
});
