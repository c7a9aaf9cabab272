import type { Span } from '../../domain/records.ts';
import { find, type Find } from './find.ts';
import type { Ground } from './ground.ts';
import { isGenericWorks, undertaking } from './heads.ts';
import { createLexicon } from './lexicon.ts';
import { clausesIn, itemsIn, withoutLead } from './phrases.ts';
import { ADVERBS, PROMOTING } from './words.ts';

const promoting = createLexicon(PROMOTING);
const leading = createLexicon(ADVERBS);

/** Undertakings: the object of a verb that promotes one, and the subject of a verb that tells how far it is. */
export const undertakingsIn = (ground: Ground): readonly Find[] =>
  clausesIn(ground.plain, ground.body).flatMap((clause) => [
    ...objectsIn(ground, clause),
    ...subjectsIn(ground, clause),
  ]);

/** The objects of the first verb whose object is an undertaking. */
const objectsIn = (ground: Ground, clause: Span): readonly Find[] => {
  for (let at = clause.start; at < clause.end; at++) {
    const verb = promoting.lengthAt(ground.plain, at);
    if (verb === 0) continue;
    const object = objectOf(ground.plain, { start: at + verb, end: clause.end });
    const found = namesIn(ground, object, { start: at, end: at + verb });
    if (found.length > 0) return found;
    at += verb - 1;
  }
  return [];
};

const LEAD =
  /^(?:了|更多|一批|一系列|首批|新一批|第[一二三四五]批|[\p{Script=Han}]{0,12}?(?:首个|首家|首条|首座|第一个))/u;

/** Behind verbs and adverbs that follow each other, and behind 集…于一体的. */
const objectOf = (plain: string, span: Span): Span => {
  let { start } = span;
  for (let length = -1; length !== 0; start += length)
    length = Math.max(promoting.lengthAt(plain, start), leading.lengthAt(plain, start));
  const object = withoutLead(plain, { start, end: span.end }, LEAD);
  const joined = /于一体的/u.exec(plain.slice(object.start, object.end));
  return joined === null ? object : { start: object.start + joined.index + 4, end: span.end };
};

/** What stands behind the names in a clause: how far they are, what is done with them. */
const TAIL =
  /(?:的?(?:加快|尽快|早日|尽早|如期|全面|顺利|基本|有序|正式|相继|陆续)*(?:落地|开工|建设|建成|竣工|完工|投产|投用|投入使用|运营|市场化运营|运行|通车|见效|达产|实施|前期工作|前期|推进|整治|培育|工作|任务|步伐|进度|等))+$/u;

const namesIn = (ground: Ground, object: Span, verb: Span): readonly Find[] => {
  const { plain } = ground;
  const words = plain.slice(object.start, object.end);
  const listed = /^(.{2,120}?)等((?:[^等的]{0,24}?)(?:项目|工程))/u.exec(words);
  if (listed !== null) return listedNames(ground, object, listed);
  const tail = TAIL.exec(words)?.[0] ?? '';
  const core = { start: object.start, end: object.end - tail.length };
  return separated(plain, core).flatMap((item) => toFinds(ground, item, core, tail, verb));
};

/** 甲、乙等项目: each is an undertaking; 甲、乙等河道整治项目 is one that stands in several places. */
const listedNames = ({ plain }: Ground, object: Span, listed: RegExpExecArray): readonly Find[] => {
  const [whole, before = '', kind = ''] = listed;
  const all = { start: object.start, end: object.start + whole.length };
  if (!isGenericWorks(kind)) {
    const start = all.end - kind.length;
    return [
      find(
        'PROJECT',
        { start, end: all.end },
        { collective: true, confidence: 0.8, why: `${kind}, which stands in several places.` },
      ),
    ];
  }
  return itemsIn(plain, { start: object.start, end: object.start + before.length })
    .map((item) => withoutFigure(plain, item))
    .filter(({ start, end }) => end - start > 2)
    .map((item) => find('PROJECT', item, { confidence: 0.85, why: `Listed before 等${kind}.` }));
};

const withoutFigure = (plain: string, span: Span): Span =>
  withoutLead(plain, span, /^\d[\d.]*[余多]?(?:个|所|座|条|处|家|项)?/u);

/** Items between 、, and between 和, 及, 与 where the first of two is an undertaking by itself. */
const separated = (plain: string, span: Span): readonly Span[] =>
  itemsIn(plain, span).flatMap((item) => joined(plain, item));

const joined = (plain: string, item: Span): readonly Span[] => {
  const words = plain.slice(item.start, item.end);
  const at = [...words.matchAll(/[和及与]/gu)].find(
    ({ index }) => undertaking(words.slice(0, index)) > 0,
  )?.index;
  if (at === undefined || (/[及与]/u.test(words.charAt(at)) && /(?:项目|工程)$/u.test(words))) return [item];
  return [
    { start: item.start, end: item.start + at },
    { start: item.start + at + 1, end: item.end },
  ];
};

const COUNT = /\d[\d.]*[余多]?(?:个|所|座|条|处|家|项|公里|亩|平方米|万亩|间|栋)/u;

const toFinds = (ground: Ground, item: Span, core: Span, tail: string, verb: Span): readonly Find[] => {
  const { plain } = ground;
  const words = plain.slice(item.start, item.end);
  const count = COUNT.exec(words);
  const span = count === null ? item : aroundFigure(words, item, count);
  const phrase = plain.slice(span.start, span.end);
  const weight = undertaking(phrase);
  if (weight === 0 || phrase.length > LONGEST) return [];
  const isCounted = count !== null;
  if (weight < 0.7 && !isCounted && !plain.startsWith('完成', verb.start)) return [];
  const isLast = item.end === core.end;
  const longer =
    isLast && tail !== '' && span.end === item.end
      ? [ground.text.slice(span.start, item.end + tail.length)]
      : [];
  return [
    find('PROJECT', span, {
      collective: isCounted,
      labels: [...longer, ...(isCounted ? [ground.text.slice(item.start, item.end)] : [])],
      confidence: weight,
      why: `The object of ${plain.slice(verb.start, verb.end)}, and an undertaking by its last word.`,
    }),
  ];
};

const LONGEST = 40;

/** Of 老旧小区改造14个 what stands before the figure, of 14个老旧小区改造 what stands behind. */
const aroundFigure = (words: string, { start, end }: Span, count: RegExpExecArray): Span => {
  const before = { start, end: start + count.index };
  return undertaking(words.slice(0, count.index)) > 0 ? before : { start: before.end + count[0].length, end };
};

const PROGRESS =
  /^(.{3,40}?)(?:已|已经|全面|全部|正式|基本|顺利|如期|主体|提前|即将|相继|成功|项目|工程)*(?:完成规划编制|建成|完工|竣工|开工|投产|投用|通车|封顶|投入使用|投入运营|开园|开业|落成|启用|落户|通航|贯通)/u;

const subjectsIn = (ground: Ground, clause: Span): readonly Find[] => {
  const words = ground.plain.slice(clause.start, clause.end);
  const subject = PROGRESS.exec(words)?.[1];
  if (subject === undefined) return [];
  const from = Math.max(0, subject.lastIndexOf('--') + 2 > 1 ? subject.lastIndexOf('--') + 2 : 0);
  const span = { start: clause.start + from, end: clause.start + subject.length };
  return itemsIn(ground.plain, span)
    .filter(({ start, end }) => undertaking(ground.plain.slice(start, end)) > 0 && end - start <= LONGEST)
    .map((item) => find('PROJECT', item, { confidence: 0.75, why: 'The sentence tells how far it is.' }));
};
