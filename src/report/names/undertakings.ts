import type { Span } from '../../domain/records.ts';
import type { Find } from './find.ts';
import type { NameSource } from './name-source.ts';
import { undertaking } from './heads.ts';
import { createWordList } from '../../text/words.ts';
import { oneOf, wordsFor } from '../words.ts';
import { projectsIn } from './objects.ts';
import { clausesIn, withoutLead } from './phrases.ts';
import { ADVERBS, PROMOTING } from './words.ts';

const promoting = createWordList(PROMOTING);
const leading = createWordList(ADVERBS);

/** Undertakings: the object of a verb that promotes one, and the subject of a verb that tells how far it is. */
export const undertakingsIn = (source: NameSource): readonly Find[] =>
  clausesIn(source.plain, source.body)
    .map(shortened)
    .flatMap((clause) => {
      const objects = objectsIn(source, clause);
      return objects.length > 0 ? objects : subjectsIn(source, clause);
    });

/** Longer than any clause of prose: what is longer is a list without marks, and is read to here. */
const LONGEST_CLAUSE = 400;

const shortened = ({ start, end }: Span): Span => ({ start, end: Math.min(end, start + LONGEST_CLAUSE) });

/** The objects of the first verb whose object is an undertaking. */
const objectsIn = (source: NameSource, clause: Span): readonly Find[] => {
  const isList = LISTS_WORKS.test(source.plain.slice(clause.start, clause.end));
  for (let at = clause.start; at < clause.end; at++) {
    const verb = promoting.lengthAt(source.plain, at) || (isList ? serving.lengthAt(source.plain, at) : 0);
    if (verb === 0 || isDoneTo(source.plain, clause.start, at, verb)) continue;
    const object = objectOf(source.plain, { start: at + verb, end: clause.end });
    const verbs = lastVerb(source.plain, at, object.start);
    const found = IS_NOUN.test(source.plain.slice(at + verb, at + verb + 2))
      ? []
      : projectsIn(source, object, verbs);
    if (found.length > 0) return found;
    at = Math.max(at + verb, afterVerbs(source.plain, at + verb)) - 1;
  }
  return [];
};

/** 等12个重大项目: what is served, secured or supported then is a project. */
const LISTS_WORKS = /等\d{0,4}[个项]?[^、,等]{0,8}(?:项目|工程)/u;
const serving = createWordList(wordsFor('verbs/serving'));

const MAKES = /^(?:改造|扩建|改建|改扩建|整治|治理|修复)$/u;

/** 南门片区棚户区改造交付房屋: the verb ends the name of its own undertaking. */
const isDoneTo = (plain: string, from: number, at: number, verb: number): boolean =>
  at - from > 3 &&
  at - from < 40 &&
  MAKES.test(plain.slice(at, at + verb)) &&
  !/[、]/u.test(plain.slice(from, at)) &&
  PROGRESS.test(plain.slice(from, at + verb + 12)) &&
  undertaking(plain.slice(from, at + verb)) > 0;

/** What follows a verb that is a noun here: 续建工程, 改造和提升. */
const IS_NOUN = /^(?:工程|项目|的|和|、|及|与|等)/u;

const LEAD =
  /^(?:了|更多|一批|一系列|首批|新一批|第[一二三四五]批|[\p{Script=Han}]{0,12}?(?:首个|首家|首条|首座|第一个))/u;

/** Behind verbs and adverbs that follow each other, and behind 集…于一体的. */
const objectOf = (plain: string, span: Span): Span => {
  const start = afterVerbs(plain, span.start);
  const object = withoutLead(plain, { start, end: span.end }, LEAD);
  const settled = /(?<=项目|工程)落户/u.exec(plain.slice(object.start, object.end));
  if (settled !== null) return { start: object.start, end: object.start + settled.index };
  const joined = /于一体的/u.exec(plain.slice(object.start, object.end));
  return joined === null ? object : { start: object.start + joined.index + 4, end: span.end };
};

const afterVerbs = (plain: string, from: number): number => {
  let at = from;
  for (let length = -1; length !== 0; at += length)
    length = Math.max(promoting.lengthAt(plain, at), leading.lengthAt(plain, at));
  return at;
};

/** The last of several verbs, which says what is done to the object: 计划新建, 完成改造. */
const lastVerb = (plain: string, from: number, to: number): Span => {
  let verb = { start: from, end: from };
  for (let at = from; at < to; at++) {
    const length = promoting.lengthAt(plain, at);
    if (length === 0) continue;
    verb = { start: at, end: at + length };
    at += length - 1;
  }
  return verb;
};

/** How far an undertaking is, in more words than a list has. */
const FURTHER = [
  '完成(?:规划编制|立项|选址|可研|备案|招标)',
  '投入运[营行]',
  '试?投运',
  '(?<!(?:景区|度假区|公园|试点|城市|平台|园区|开发区|品牌|基地|示范区).{0,3})获批',
  '完成(?:年度)?投资',
  '(?:顺利|有序|加快)推进',
  '通过\\p{Script=Han}{0,3}验收',
  '完成$',
];

const PROGRESS = new RegExp(
  `^(.{3,80}?)(?:${oneOf([...wordsFor('adverbs/of-progress'), '已经?', '首[批台]机组', '提前\\p{Script=Han}{0,2}', '年底前?', '[上下]半年'])})*(?:${oneOf([...wordsFor('verbs/progress'), ...FURTHER])})`,
  'u',
);

/** A subject that says itself that it is one: 金矿项目完成了尾矿库建设. */
const WORKS_FIRST = /^(.{3,60}?(?:项目|工程))(?=目前|已|完成|正在|全面|顺利|主体|进入|累计|基本|有序)/u;

const subjectsIn = (source: NameSource, clause: Span): readonly Find[] => {
  const words = source.plain.slice(clause.start, clause.end);
  const subject = (WORKS_FIRST.exec(words) ?? PROGRESS.exec(words))?.[1];
  if (subject === undefined) return [];
  const start = afterVerbs(source.plain, clause.start + afterDash(subject));
  const found = projectsIn(source, { start, end: clause.start + subject.length }, { start, end: start });
  return found.map((it) => ({ ...it, labels: [...it.labels, ...asBuilt(source, clause, it)] }));
};

/** What is told to be in building is also named with that word: 产业园 … 推进建设 is 产业园建设. */
const asBuilt = ({ text, plain }: NameSource, clause: Span, { start, end }: Span): readonly string[] => {
  const at = plain.indexOf('建设', end);
  return at === -1 || at >= clause.end ? [] : [text.slice(start, end) + text.slice(at, at + 2)];
};

/** 新的发展平台——湞江產業園: the name stands behind the dash. */
const afterDash = (words: string): number => {
  const dash = words.lastIndexOf('--');
  return dash === -1 ? 0 : dash + 2;
};
