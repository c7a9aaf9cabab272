import { used, type Rule } from './types.ts';

/** What a congress, a plenum or a speech laid down: 中央經濟工作會議精神, 區委十屆五次全會工作部署. */
const LAID_DOWN =
  /((?:党的|习近平总书记|中央|省委|市委|区委|县委|旗委|州委|盟委|自治区党委|全国|国务院)[^,。;:“”\n]{0,30}?(?:会议|全会|全会暨[^,。、;“”\n]{2,12}会议|讲话|指示|批示|大|大会)(?:(?:、重要|和重要|重要)(?:讲话|指示批示|指示|批示))?(?:精神|工作部署|部署要求|部署|要求))(?=[,。、;!\n]|和|及|$)/gu;

export const meetingsIn: Rule = (plain) =>
  [...plain.matchAll(LAID_DOWN)].flatMap(({ 0: words, index }) => {
    const cut = Math.max(...CUTS.map((cut) => lastCut(words, cut)));
    const start = index + cut;
    return used(
      { start, end: index + words.length },
      0.75,
      'What a congress, a meeting or a speech laid down.',
    );
  });

/** The last of several: 党的二十大、二十届二中全会和中央经济工作会议精神. */
const CUTS = ['和', '及', '、'];

const lastCut = (words: string, cut: string): number => {
  const at = words.lastIndexOf(cut);
  const rest = words.slice(at + 1);
  return at >= 0 && /^(?:党的|习近平|中央|省委|市委|区委|县委)/u.test(rest) ? at + 1 : 0;
};
