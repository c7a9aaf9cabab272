import { existsSync } from 'node:fs';

import { accept, fallsBelow, readAccepted, toScores } from './accepted.ts';
import { acceptDraft, draftFalls, scoreDraft, toDraftTable } from './draft/board.ts';
import { SHARED } from './keys.ts';
import { scoreCorpus } from './scoreboard.ts';
import { toTable } from './table.ts';

/** `npm run corpus [-- --json | --accept]`: how well every text that has a key is read. Exit status 1 where a figure fell. */
const rows = scoreCorpus();
const scores = toScores(rows);
const draft = scoreDraft();
const falls = [...fallsBelow(scores, readAccepted()), ...draftFalls(draft)];
const argv = new Set(process.argv.slice(2));

const print = (text: string): boolean => process.stdout.write(`${text}\n`);
const complain = (text: string): boolean => process.stderr.write(`${text}\n`);

print(
  argv.has('--json')
    ? JSON.stringify({ texts: rows, draft })
    : `${toTable(rows)}\n\nEach: recall / precision in %, of how many.\n\nThe draft of the seed report against the curated graph:\n\n${toDraftTable(draft)}`,
);
if (!existsSync(SHARED)) complain(`${SHARED} is not there: the shared texts are skipped.`);
if (argv.has('--accept')) {
  accept(scores);
  acceptDraft(draft);
} else for (const fall of falls) complain(fall);
process.exitCode = falls.length > 0 && !argv.has('--accept') ? 1 : 0;
