import type { Line } from '../../../text/lines.ts';
import { isHead } from '../heads.ts';
import { entriesFrom, NOTHING, type Layout, type Start } from '../layout.ts';
import type { Region } from '../region.ts';

const LABEL = /^(\p{Script=Han}{2,6}):\s*(?=\S)/u;
const FEWEST = 2;

/** Two labels in turn, whatever they are: 名称：“雨污分流” / 内容：将雨水和污水分开…. Read only where a title or headline announces it. */
export const paired: Layout = {
  name: 'paired',
  read: (region) => {
    if (region.announced === 'NONE') return NOTHING;
    const starts = region.lines.flatMap(
      (line, index) => startAt(region, line, region.lines[index + 1]) ?? [],
    );
    const isRow = starts.length >= FEWEST && new Set(starts.map(({ labels }) => labels)).size === 1;
    return isRow && starts.length * MOST_LINES >= region.lines.length ? entriesFrom(region, starts) : NOTHING;
  },
};

/** Of how many lines an entry consists at the most, on average. */
const MOST_LINES = 6;

type Labelled = Start & { readonly labels: string };

const startAt = ({ text }: Region, line: Line, below: Line | undefined): Labelled | undefined => {
  const [first, second] = [LABEL.exec(line.text), LABEL.exec(below?.text ?? '')];
  if (first === null || second === null || below === undefined || first[1] === second[1]) return undefined;
  const headStart = line.start + first[0].length;
  if (!isHead(text.slice(headStart, line.end))) return undefined;
  const labels = `${first[1]} ${second[1]}`;
  return { at: line.start, headStart, headEnd: line.end, from: below.start + second[0].length, labels };
};
