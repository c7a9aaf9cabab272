import type { Level } from '../../domain/kinds.ts';
import { find, type Find } from './find.ts';
import type { Ground } from './ground.ts';
import { ORDINARY } from './words.ts';

/** What ends the name of a township or a village, and what must not follow. */
const SUFFIX =
  /街道办事处|街道(?!办|网)|苏木|嘎查|社区(?!康|化|工作|服务|居家|养老|治理|矫正|食堂|组织|干部)|镇(?![域区街村化级长政])|乡(?![村镇土贤愁亲风情道])|街(?=[^道区巷头]{1,6}(?:社区|村))|村(?![镇民级庄委干企落居屯集寨组])/gu;

const LEVELS: Readonly<Record<string, Level>> = { 村: 'VILLAGE', 社区: 'VILLAGE', 嘎查: 'VILLAGE' };

const LONGEST_STEM = 5;

/** Towns, sub-districts, villages and communities by the last character of their names. */
export const townshipsIn = (ground: Ground, inside: ReadonlyMap<number, number>): readonly Find[] => {
  const { plain, body } = ground;
  const finds: Find[] = [];
  let last = body.start;
  for (const match of plain.slice(0, body.end).matchAll(SUFFIX)) {
    if (match.index < body.start) continue;
    const earliest = Math.max(ground.earliest[match.index - 1] ?? 0, last);
    const start = startOf(plain, earliest, match.index, inside);
    const stem = plain.slice(start, match.index);
    if (!isStem(stem, match[0])) continue;
    last = match.index + match[0].length;
    finds.push(
      find(
        'PLACE',
        { start, end: last },
        {
          level: LEVELS[match[0]] ?? 'TOWNSHIP',
          confidence: stem.length > 1 ? 0.85 : 0.6,
          why: `A name before ${match[0]}.`,
        },
      ),
    );
  }
  return finds;
};

/** Behind the division that it lies in: 东莞市|寮步镇. */
const startOf = (
  plain: string,
  earliest: number,
  end: number,
  inside: ReadonlyMap<number, number>,
): number => {
  let start = earliest;
  for (let at = earliest; at < end; at++) {
    const behind = inside.get(at) ?? 0;
    if (behind > at && behind < end) start = behind;
  }
  return start;
};

const isStem = (stem: string, suffix: string): boolean =>
  stem.length >= (suffix === '村' ? 1 : 2) &&
  stem.length <= LONGEST_STEM &&
  /^\p{Script=Han}+$/u.test(stem) &&
  !ORDINARY.has(stem) &&
  !ORDINARY.has(stem.slice(-2)) &&
  !(stem.length === 1 && /[城农山渔新老小中各全本该]/u.test(stem));
