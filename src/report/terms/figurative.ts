import { oneOf, wordsFor } from '../words.ts';
import type { Quoted } from './quoted-score.ts';

/** 以“力争上游”的决心, “闯”的精神: what is quoted says how. */
const MANNER =
  /^的?(?:力度|决心|标准打造|毅力|魄力|心气|定力|劲头|作风|姿态|强度|精度|速度|温度|责任感|行动力|干劲|韧劲|自觉|勇气|智慧)/u;
/** 从“县县通”到“县城通”, “绿色资源”向“绿色经济”: one thing becomes the other. */
const BECOMES = /^(?:向|到|变成|变为|变|转为|转变为)“/u;
const BECAME = /”(?:向|到|变成|变为|变|转为|转变为)$/u;
/** “颜值”与“价值”双提升. */
const PAIRED = /^[与和]“[^”]{1,6}”(?:双|相|共|两|互|并)/u;
const PAIRED_SECOND = /“[^”]{1,6}”[与和]$/u;
const BOTH = /^(?:双|相|共|两|互|并)/u;
/** 跑出“加速度”, 按下“快进键”. */
const IMAGE_VERB = new RegExp(`(?:${oneOf(wordsFor('verbs/images'))})[^,。;、“”]{0,8}$`, 'u');
/** 让权力在“阳光”下运行, 为担当者“撑腰鼓劲”. */
const FOR_WHOM = /(?:让|给|替|使|为[^,。]{1,5}者)[^,。;、“”]{0,8}$/u;
const WITHIN = /^[下里中上](?![\p{Script=Han}]{0,2}(?:企业|项目))/u;
/** Ships, storms, mascots, grades: names and marks, not formulations. */
const PROPER_BEHIND = /^(?:号|(?:等\d*[个场]?)?台风|等次|等级|的等次|现象|字号)/u;
const PROPER_BEFORE = /(?:吉祥物|台风|获得|代号)$/u;
/** “湾头-水口”: from a place to a place. */
const ROUTE = /^\p{Script=Han}{2,5}-\p{Script=Han}{2,5}$/u;

/** Whether quotation marks only mark a figure of speech, a mark or a proper name here. */
export const isFigurative = ({ inner, before, behind }: Quoted): boolean =>
  ROUTE.test(inner) ||
  MANNER.test(behind) ||
  BECOMES.test(behind) ||
  BECAME.test(before) ||
  PAIRED.test(behind) ||
  (PAIRED_SECOND.test(before) && BOTH.test(behind)) ||
  IMAGE_VERB.test(before) ||
  FOR_WHOM.test(before) ||
  WITHIN.test(behind) ||
  PROPER_BEHIND.test(behind) ||
  PROPER_BEFORE.test(before);
