import type { Line } from '../../../text/lines.ts';
import { definingClauses } from '../clauses.ts';
import { NOTHING, type FoundEntry, type Layout } from '../layout.ts';
import type { Region } from '../region.ts';

/** Definitions in running sentences: X,是指Y;Z,是指W. Two side by side are a glossary where the text speaks of explaining, three anywhere. */
export const prose: Layout = {
  name: 'prose',
  read: (region) => {
    const entries = region.lines.flatMap((line) => entriesIn(region, line));
    return entries.length > 0 ? { entries, messages: [] } : NOTHING;
  },
};

const SPEAKS = /名词|注[解释]|[解诠]释|释义|新词|术语|所谓/u;

const entriesIn = ({ text, announced }: Region, line: Line): readonly FoundEntry[] => {
  const found = definingClauses(text, line);
  const least = announced === 'TITLE' ? 1 : SPEAKS.test(line.text) ? 2 : 3;
  return found.length >= least && isRow(found) ? found : [];
};

/** Definitions stand side by side; scattered over a paragraph they are ordinary sentences. */
const FARTHEST = 80;

const isRow = (entries: readonly FoundEntry[]): boolean =>
  entries.every(({ at }, index) => index === 0 || at - (entries[index - 1]?.end ?? 0) <= FARTHEST);
