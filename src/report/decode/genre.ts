import { normal } from '../source.ts';
import { isGlossaryTitle } from '../structure/headings.ts';
import { linesOf, squeezed, type Line } from '../../text/lines.ts';

/** Too short to tell what it is: a fragment is read as well as it can be. */
const SHORT = 200;
const LONGEST_TITLE = 60;

/** Pages that damage text write readings into words: 報(bào)告. */
const READING = /\s?[(][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}\s?[)]/gu;

const TITLE = /工作报告/u;
const SENTENCE = /[。!?;]/u;
const SALUTATION = /各位.{0,8}代表/u;
/** An entry of a glossary: a name in marks, a colon or an opener. */
const ENTRY = /^.{0,12}[“【《"][^“”【】《》。!?,]{2,30}[”】》"][^。!?,]{0,12}(?::|--|[是系即]?指|即)/u;
const FEWEST_ENTRIES = 2;

/** Words that every sentence of a report has some of, and a story or a match report hardly any. */
const GOVERNMENT =
  /推[动进]|加[强快]|完善|建[设成]|发展|实施|深化|提升|提高|保障|服务|改革|项目|产业|全面|落实|坚持|重点|经济|社会|群众|治理|全[省市县区]|持续|创新|增长|投资|完成|城乡/gu;
/** How many such words stand among a hundred characters of a body, at the least. */
const DENSITY = 2;

/** How a news agency begins: 新华社北京3月5日电（记者…）. */
const NEWS = /(?:新华社|中新[社网]|本[报网]|[央中]视).{0,24}(?:[电讯]|记者)|[(]记者/u;
const NEWS_REACH = 300;
/** No news is as long as this; agencies print whole reports too. */
const LONG = 6000;

/**
 * Whether a text is a work report or a part of one: it has its title or salutation, or a glossary, or speaks throughout as governments do. A text
 * of a few sentences is taken for one.
 */
export const isReport = (raw: string): boolean => {
  const text = normal(raw).replaceAll(READING, '');
  if (text.length < SHORT) return true;
  const lines = linesOf(text);
  const isNews = text.length < LONG && NEWS.test(text.slice(0, NEWS_REACH));
  if (lines.some((line) => isGreeting(line)) || hasEntries(lines)) return true;
  return !isNews && (lines.some((line) => isTitle(line)) || density(text) >= DENSITY);
};

const isGreeting = ({ text }: Line): boolean => SALUTATION.test(text.slice(0, LONGEST_TITLE));

const isTitle = (line: Line): boolean =>
  line.text.length <= LONGEST_TITLE &&
  !SENTENCE.test(line.text) &&
  (TITLE.test(squeezed(line.text)) || isGlossaryTitle(line));

const hasEntries = (lines: readonly Line[]): boolean =>
  lines.filter((line) => ENTRY.test(line.text.slice(0, LONGEST_TITLE))).length >= FEWEST_ENTRIES;

const density = (text: string): number => ((text.match(GOVERNMENT)?.length ?? 0) * 100) / text.length;
