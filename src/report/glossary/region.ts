import type { Span } from '../../domain/records.ts';
import { isFurniture } from '../structure/furniture.ts';
import { squeezed, type Line } from '../structure/lines.ts';
import type { Structure } from '../structure/structure.ts';
import { linesIn } from './definitions.ts';

/**
 * How a stretch of text announces a glossary: `TITLE` by a title of its own, `TOPIC` by a headline that speaks of new words, `NONE` not at
 * all. The less it is announced, the more its entries must look like entries.
 */
export type Announced = 'TITLE' | 'TOPIC' | 'NONE';

/** A stretch of text in which layouts look for entries. */
export type Region = Span & {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly announced: Announced;
};

const TOPIC =
  /名[词詞]|新[词詞]|[热熱][词詞]|[词詞]典|[术術][语語]|[释釋][义義]|新名[词詞]|新提法|[关關][键鍵][词詞]|[词詞][条條]/u;
const HEADLINE = 50;
const HEADLINES = 6;

/** Where a glossary may stand: below its titles, the last first; and in the whole text, for a glossary that has no title. */
export const regionsOf = (text: string, structure: Structure): readonly Region[] => {
  const titled = structure.glossaries.toReversed().map((span) => regionOf(text, span, 'TITLE'));
  return [...titled, wholeText(text, structure)];
};

const regionOf = (text: string, { start, end }: Span, announced: Announced): Region => ({
  text,
  start,
  end,
  announced,
  lines: linesIn(text, { start, end }).filter((line) => !isFurniture(line)),
});

const wholeText = (text: string, { lines, title, body, end }: Structure): Region => {
  const headlines = lines.slice(title, title + HEADLINES);
  const topic = headlines.find((line) => squeezed(line.text).length <= HEADLINE && TOPIC.test(line.text));
  if (topic !== undefined)
    return regionOf(text, { start: topic.end, end: Math.max(topic.end, end) }, 'TOPIC');
  const start = lines[body]?.start ?? end;
  return regionOf(text, { start: Math.min(start, end), end }, 'NONE');
};
