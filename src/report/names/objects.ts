import type { Span } from '../../domain/records.ts';
import { find, type Find } from './find.ts';
import { normal } from '../source.ts';
import { oneOf, wordsFor } from '../words.ts';
import type { NameSource } from './name-source.ts';
import { endsWithSite, endsWithWork, undertaking } from './heads.ts';
import { listedProjects } from './listed.ts';
import { joinedIn, sharedTail } from './items.ts';
import { LAND_NAME } from './terrain.ts';

/** What stands behind the names in a clause: how far they are, what is done with them. */
const TAIL = new RegExp(
  `(?:的?(?:${oneOf([...wordsFor('names/object-adverbs'), '[上下]半年'])})*(?:${oneOf(wordsFor('names/object-ends'))}))+$`,
  'u',
);

/** The undertakings that a phrase names, which is the object of `verb` or the subject of a sentence (then `verb` is empty). */
export const projectsIn = (source: NameSource, object: Span, verb: Span): readonly Find[] => {
  const { plain } = source;
  const listed = listedProjects(source, object);
  if (listed.length > 0) return listed;
  const tail = TAIL.exec(plain.slice(object.start, object.end))?.[0] ?? '';
  const core = { start: object.start, end: object.end - tail.length };
  const collective = collectiveIn(source, core, verb);
  if (collective !== undefined) return [collective];
  const items = joinedIn(plain, core);
  const last = items.at(-1);
  const phrase: Phrase = { source, verb, tail, end: core.end };
  const lastFinds = last === undefined ? [] : itemFinds(phrase, last, { start: last.end, end: last.end });
  if (last === undefined) return [];
  if (lastFinds.length === 0 && plain.charAt(last.start - 1) !== '、') return [];
  if (lastFinds.length === 0)
    return items
      .slice(0, -1)
      .flatMap((item) => itemFinds(phrase, item, nothingBehind(item)).filter((it) => isPlaced(source, it)));
  const shared = (item: Span): Span => sharedTail(plain, item, last);
  return [...items.slice(0, -1).flatMap((item) => itemFinds(phrase, item, shared(item))), ...lastFinds];
};

const nothingBehind = ({ end }: Span): Span => ({ start: end, end });

/** Whether an undertaking is named by where it is or which phase: it stands for itself, whatever its list ends with. */
const isPlaced = ({ plain, gazetteer }: NameSource, { start, end }: Span): boolean => {
  const words = plain.slice(start, end);
  return (
    LAND_NAME.test(words) ||
    gazetteer.names.lengthAt(plain, start) > 1 ||
    /[一二三四五]期$|^[省市县区](?!级)|工程$|^\p{Script=Han}{1,4}[镇乡村]/u.test(words)
  );
};

type Phrase = {
  readonly source: NameSource;
  readonly verb: Span;
  readonly tail: string;
  readonly end: number;
};

/** 一批公办中小学、幼儿园 and 新城路网、水网、服务网: one collective undertaking of several kinds of site. */
const collectiveIn = ({ plain, text }: NameSource, core: Span, verb: Span): Find | undefined => {
  const words = plain.slice(core.start, core.end);
  const isBatch = plain.startsWith('一批', core.start - 2) && words.includes('、') && endsWithSite(words);
  const isNet = /^[^、]{4,}网(?:、[^、]{1,5}网)+$/u.test(words);
  if (words.length > LONGEST || (!isBatch && !isNet)) return undefined;
  const labels = isBatch ? composed(text, core, verb, text.slice(verb.start, core.end)) : [];
  return find('PROJECT', core, {
    collective: true,
    labels,
    confidence: 0.75,
    why: 'Several sites of the same kind.',
  });
};

const LONGEST = 40;
const COUNT = /\d[\d.]{0,12}[余多]?(?:个|所|座|条|处|家|项|公里|亩|平方米|万亩|间|栋|套)(?:以上)?/u;

const itemFinds = (phrase: Phrase, item: Span, shared: Span): readonly Find[] => {
  const { source, verb } = phrase;
  const words = source.plain.slice(item.start, item.end);
  const count = COUNT.exec(words);
  const span = withoutWorks(
    source.plain,
    nameIn(source.plain, count === null ? item : aroundFigure(words, item, count)),
  );
  const tail = source.plain.slice(shared.start, shared.end);
  if (span.end - span.start > LONGEST) return [];
  const weight = weightOf(phrase, source.plain.slice(span.start, span.end), tail, count !== null);
  if (weight === 0) return [];
  return [
    find('PROJECT', span, {
      collective: count !== null,
      name: tail === '' ? null : source.plain.slice(span.start, span.end) + tail,
      labels: labelsOf(phrase, item, span, count !== null, shared),
      confidence: weight,
      why:
        verb.end > verb.start
          ? `The object of ${source.text.slice(verb.start, verb.end)}, and an undertaking by its last word.`
          : 'The sentence tells how far it is.',
    }),
  ];
};

const weightOf = ({ source, verb }: Phrase, words: string, shared: string, isCounted: boolean): number => {
  const made = isCounted ? madeOf(source.plain.slice(verb.start, verb.end)) : '';
  const isCountedSite = isCounted && words.length > 2 && !words.startsWith('交付') && endsWithSite(words);
  const weight = undertaking(words + shared) || undertaking(words + made) || (isCountedSite ? 0.7 : 0);
  const isDone =
    source.plain.startsWith('完成', verb.start) ||
    isCounted ||
    /[\p{Script=Han}]{2}(?:河|湖|岛|江|山|镇|村|片区|项目)/u.test(words);
  return weight < 0.7 && !isDone ? 0 : weight;
};

/** The forms of the name that the clause gives: with 建设 behind it, with its figure, with its verb as a noun. */
const labelsOf = (
  { source: { text, plain }, verb, tail, end }: Phrase,
  item: Span,
  span: Span,
  isCounted: boolean,
  shared: Span,
): readonly string[] => {
  const isWorks = plain.startsWith('项目', span.end);
  const behind = item.end === end && text.slice(span.end, item.end).length < 3 ? tail : '';
  return [
    ...(shared.end === shared.start
      ? []
      : withTail(text.slice(span.start, span.end) + text.slice(shared.start, shared.end), tail)),
    ...(isWorks ? [text.slice(span.start, span.end + 2)] : []),
    ...(behind === '' ? [] : [text.slice(span.start, item.end + behind.length)]),
    ...(isCounted ? [text.slice(item.start, item.end)] : []),
    ...composed(text, span, verb, ''),
  ];
};

const withTail = (name: string, tail: string): readonly string[] =>
  tail === '' ? [name] : [name, name + tail];

/** Of 38个老旧小区 behind 改造 the words 老旧小区改造 tell what it is. */
const madeOf = (verb: string): string => (MAKING.test(verb) ? verb : '');

const MAKING = /^(?:新?改造|新?改?扩建|新改扩建|改扩建|改建|修复|修缮|加固)$/u;

/** 改造危旧桥梁 is the undertaking 危旧桥梁改造. */
const composed = (text: string, span: Span, verb: Span, whole: string): readonly string[] => {
  const words = text.slice(verb.start, verb.end);
  if (!MAKING.test(normal(words))) return whole === '' ? [] : [whole];
  return [text.slice(span.start, span.end) + words, ...(whole === '' ? [] : [whole])];
};

/** Of 老旧小区改造14个 what stands before the figure, of 14个老旧小区改造 what stands behind. */
const aroundFigure = (words: string, { start, end }: Span, count: RegExpExecArray): Span => {
  const isBefore =
    count.index > 2 &&
    (undertaking(words.slice(0, count.index)) > 0 || count.index + count[0].length === words.length);
  return isBefore
    ? { start, end: start + count.index }
    : { start: start + count.index + count[0].length, end };
};

/** 商业综合体项目 is 商业综合体. */
const withoutWorks = (plain: string, { start, end }: Span): Span =>
  plain.slice(start, end).endsWith('项目') && undertaking(plain.slice(start, end - 2)) > 0
    ? { start, end: end - 2 }
    : { start, end };

/** Behind the last 的, where what follows is a name by itself: 宜居宜业的莲花新城. */
const nameIn = (plain: string, { start, end }: Span): Span => {
  const words = plain.slice(start, end);
  const at = words.lastIndexOf('的') + 1;
  const behind = words.slice(at);
  const isName =
    at > 0 && behind.length > 3 && undertaking(behind) > 0 && !endsWithWork(words.slice(0, at - 1));
  return isName ? { start: start + at, end } : { start, end };
};
