import { type FoundVerb, listedAt } from './verb-at.ts';
import { NOUN_LIKE } from './verbs.ts';

/** Whether the verb found has an object, and the clause does not tell how something stands. */
export const saysDeed = (words: string, found: FoundVerb): boolean =>
  hasObject(words, found) && !isState(words, found);

/** 新建、擴建學校 has its object behind the second verb; 精準施策、綜合治理 and 有序推進 have none. */
const hasObject = (words: string, { verb, length }: FoundVerb): boolean => {
  const end = verb + length;
  if (words.charAt(end) === '、') return listedAt(words, end + 1) !== undefined;
  return words.slice(end).trim() !== '';
};

/** 發展動力不斷增強 tells how something stands, and 調解成功率99.3% a share, although they begin with a verb. */
const isState = (words: string, { verb, length, by }: FoundVerb): boolean =>
  SHARE_END.test(words) ||
  BUILT_UP.test(words) ||
  NOUN_END.test(words.slice(verb + length)) ||
  TELLS_STATE.test(words) ||
  (by === 'VERB' && NOUN_LIKE.has(listedAt(words, verb) ?? '') && STATE_END.test(words.slice(verb + length)));

const TELLS_STATE = new RegExp(
  `(?<=.{6})(?:${[
    '(?:日益|日趋|日渐|竞相|纷纷|相继)[^的]{2,12}',
    '取得.{0,10}(?:进展|成效|突破|进步|成果|成绩|胜利)',
    '迈出.{0,6}步伐|位?[居列](?:全|中|国|省|市|首|第).{0,8}',
    '(?:已|日益)?成为.{2,30}',
    '的|意义重大|的关键|正增长|澎湃|涌现|相继问世',
  ].join('|')})$`,
  'u',
);

/** 普及率 and 建成區 are nouns, whatever they begin with. */
const NOUN_END = /^(?:率(?!先)|额(?!度|外|尔|济)|型(?!号|材))/u;
const BUILT_UP = /^(?:城市|县城)?建成区/u;

const SHARE_END = /(?:率|比例|比重|占比)(?:[(][^()]*[)])?[^,。]{0,20}?\d[\d.]{0,12}%(?:以上|左右|以内)?$/u;

/** Here 著 is read as 着, as the normal form writes it. */
const STATE_END = new RegExp(
  [
    '(?:进一步|持续|不断|显着|明显|稳步|全面|更加|日益|日趋|有序|有力|加快|蓬勃|深入)[^的]{1,9}$',
    '(?:成效|保持|取得|实现|达|为|增长|下降|提高|提升|占|超)[^的]{1,9}$',
    String.raw`(?<=.{2})(?:增长|下降|提高|提升|达到?|占|超过?|突破)[到至了]?\d[^的]{0,24}$`,
    '(?:齐升|并进|向好|回升|向新|见效|跃升|攀升|成势|丰硕|显着|明显|稳定|良好|喜人|薄弱|不足|突出)$',
  ].join('|'),
  'u',
);
