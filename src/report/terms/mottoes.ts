import type { KnownTerms } from './known.ts';
import { used, type Found, type Rule } from './types.ts';

/** 坚持尽力而为、量力而行: two clauses of four characters. */
const FOURS = /(?<=坚持)(\p{Script=Han}{4})、(\p{Script=Han}{4})(?=[,。;!\n]|$)/gu;
/** 大产业、大平台、大项目. */
const REPEATED =
  /(?<!\p{Script=Han}{2}、)(?<=[抓推引兴上谋攻建促育重])(大\p{Script=Han}{1,2}(?:、大\p{Script=Han}{1,2}){2,5})(?=[,。;!\n]|$)/gu;
/** 能者上、庸者下. */
const PERSONS =
  /(\p{Script=Han}者[上下进退让优]、\p{Script=Han}者[上下进退让汰](?:、\p{Script=Han}者[上下进退让汰]){0,2})/gu;
/** 嚴管和厚愛結合, 保護和利用並舉. */
const JOINED = /(?<=坚持)(\p{Script=Han}{2}[和与]\p{Script=Han}{2}(?:相?结合|并举|并重))(?=[,。;!\n]|$)/gu;
/** 以整治服务产业、以产业促进整治: the second clause turns the first round. */
const TURNED = /(以(\p{Script=Han}{2})\p{Script=Han}{1,2}(\p{Script=Han}{2})、以\3\p{Script=Han}{1,2}\2)/gu;

/** 全员招商, 全民健身: a campaign of everybody. */
const EVERYBODY = /(?<=推动|推进|开展|深化|坚持|实行|[、,])全[民员]\p{Script=Han}{2}(?=[,。、;]|等|$)/gu;

/** Mottoes without quotation marks, told by how they are built. */
export const createMottoesIn =
  (known: KnownTerms): Rule =>
  (plain) =>
    [
      ...foundBy(plain, FOURS, 0.65, 'Two clauses of four characters behind 堅持.').filter(
        ({ start, end }) => !holdsKnown(plain.slice(start, end), known),
      ),
      ...foundBy(plain, EVERYBODY, 0.7, 'A campaign of everybody.'),
      ...foundBy(plain, REPEATED, 0.7, 'Clauses that begin with the same character.'),
      ...foundBy(plain, PERSONS, 0.75, 'A saying of who rises and who falls.'),
      ...foundBy(plain, JOINED, 0.7, 'Two things to be joined, behind 堅持.'),
      ...foundBy(plain, TURNED, 0.75, 'A clause and the same turned round.'),
    ].toSorted((a, b) => a.start - b.start);

const foundBy = (plain: string, pattern: RegExp, confidence: number, why: string): readonly Found[] =>
  [...plain.matchAll(pattern)].map((match) =>
    used({ start: match.index, end: match.index + match[0].length }, confidence, why),
  );

/** 人民至上、为民情怀: the one is a formulation by itself, the other a phrase. */
const holdsKnown = (motto: string, { has }: KnownTerms): boolean =>
  motto.split('、').some((clause) => has(clause));
