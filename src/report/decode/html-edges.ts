import { normal } from '../source.ts';
import { oneOf, wordsFor } from '../words.ts';

/** Lines that pages put above and below a text, without a name or an element of their own. */
const EDGE = new RegExp(
  `^(?:${oneOf([
    ...wordsFor('page-furniture/edges'),
    `(?:相关|推荐|热门)(?:${oneOf(wordsFor('page-furniture/related'))})`,
    '返回.{0,6}|分享到|【(?:打印|列印|关闭|收藏|下载|字体|字号)',
    '(?:浏览|点击|访问|阅读)(?:次数|量|数)?:|(?:您?(?:现在)?的?|当前)位置:',
    '.{0,16}ICP备|.{0,10}公网安备',
    String.raw`[大中小\s【】\]]{1,9}$|共\s*\d+\s*页|第\s*\d+\s*页|[\d\s[\]<>…»«]{1,40}$`,
  ])})`,
  'u',
);

const LONGEST = 120;

export const isEdge = (line: string): boolean => line.length <= LONGEST && EDGE.test(normal(line));

/** Lines without the furniture at both ends. */
export const withoutEdges = (lines: readonly string[]): readonly string[] => {
  const first = lines.findIndex((line) => !isEdge(line));
  const last = lines.findLastIndex((line) => !isEdge(line));
  return first === -1 ? [] : lines.slice(first, last + 1);
};
