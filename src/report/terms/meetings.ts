import { listed, oneOf } from '../words.ts';
import { used, type Rule } from './types.ts';

/** What a congress, a plenum or a speech laid down: 中央經濟工作會議精神, 區委十屆五次全會工作部署. */
const ISSUERS = oneOf(listed('carriers/issuers'));
const LAID_DOWN = new RegExp(
  `(?:${ISSUERS})[^,。;:“”\\n]{0,30}?(?:会议|全会|全会暨[^,。、;“”\\n]{2,12}会议|讲话|指示|批示|大|大会)(?:(?:、重要|和重要|重要)(?:讲话|指示批示|指示|批示))?(?:精神|工作部署|部署要求|部署|要求)(?=[,。、;!\\n]|和|及|$)`,
  'gu',
);
/** Where the last of several begins: 党的二十大、二十届二中全会和中央经济工作会议精神. */
const LAST = /^.*[和及、](?=(?:党的|习近平|中央|省委|市委|区委|县委|旗委|州委|盟委))/u;

export const meetingsIn: Rule = (plain) =>
  [...plain.matchAll(LAID_DOWN)].map(({ 0: words, index }) => {
    const start = index + (LAST.exec(words)?.[0].length ?? 0);
    return used(
      { start, end: index + words.length },
      0.75,
      'What a congress, a meeting or a speech laid down.',
    );
  });
