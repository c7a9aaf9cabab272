import { parseArgs } from 'node:util';

import { createReport } from '../src/cli/progress.ts';
import { toTable } from './figures.ts';
import { describeMachine } from './machine.ts';
import { measure } from './measure.ts';

/** Measures, and reports. Speed is never asserted: the exit status says only whether everything ran. */
const run = async (asJson: boolean): Promise<void> => {
  const date = new Date().toISOString().slice(0, 10);
  const machine = describeMachine();
  const figures = await measure(createReport(process.stderr));
  console.log(
    asJson
      ? JSON.stringify({ date, machine, figures }, null, 2)
      : `\n${date}, ${machine}\n\n${toTable(figures)}\n`,
  );
};

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
// Node ends without its exit handlers on Ctrl-C unless it is told, and those end the children.
process.once('SIGINT', () => process.exit(130));
await run(values.json);
