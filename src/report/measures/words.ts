import { oneOf, wordsFor } from '../words.ts';

/** What counts or weighs, without a scale before it. */
const PLAIN_UNIT = oneOf(wordsFor('units/plain'));

/** What a rate is for: 微克/立方米, 万吨/年, 元/月. */
const PER = oneOf(wordsFor('units/per'));

/** A unit, alone or as a rate: 微克/立方米, 微克每立方米. */
export const UNIT = `(?:${PLAIN_UNIT})(?:[/每](?:${PER}))?`;
export const SCALE = '[十百千万亿]{0,3}';

/** Words right before a number that say how the fact stands to it. */
export const BEFORE = {
  AT_LEAST: oneOf([...wordsFor('units/at-least-before'), '(?<![不经通])过']),
  AT_MOST: oneOf(wordsFor('units/at-most-before')),
  ABOUT: oneOf(wordsFor('units/about-before')),
} as const;

/** Words right behind a unit that say the same. */
export const BEHIND = {
  AT_LEAST: oneOf(wordsFor('units/at-least-behind')),
  AT_MOST: oneOf(wordsFor('units/at-most-behind')),
  ABOUT: oneOf(wordsFor('units/about-behind')),
} as const;

/** Verbs of change before a figure. */
export const INCREASE = oneOf(wordsFor('units/increase'));
export const DECREASE = oneOf(wordsFor('units/decrease'));

/** With what a figure is compared: 比2010年, 较上年, 比“十二五”末. */
const COMPARED = String.raw`(?:[是为]|[比较])(?:(?:19|20)\d{2}年|上年同期|上年|去年|前年|同期|[“"]?十[一二三四五六七八九]五[”"]?(?:时期|期?末))的?`;

/** 每年, 每年每月. */
const EACH_TIME = String.raw`每(?:\p{Script=Han}{1,2}每)?[月年天日]`;

/** What may stand between a verb and its figure, or an indicator and its verb. */
export const LINKING = oneOf([
  ...wordsFor('units/linking'),
  COMPARED,
  EACH_TIME,
  String.raw`(?:剔除|扣除)\p{Script=Han}{2,16}后`,
  '(?:控制|发展)(?=到)',
  String.raw`\s`,
]);

/** Words that open a clause and are no part of what is measured. */
export const OPENING = oneOf(wordsFor('units/opening'));

/** Words at the end of a phrase that lead to its figure and are no part of what is measured. */
export const CLOSING = oneOf([
  ...wordsFor('units/closing'),
  EACH_TIME,
  String.raw`连续[两二三四五六七八九十\d]{1,2}年`,
]);

/** Verbs that a counted thing follows: 启动建设7个省级渔港经济区. */
export const DOING = oneOf(wordsFor('units/doing'));

/** What precedes a share of something that the clause before names: 无人机产量增长39%、占全国9成. */
export const RELATING = '占(?![地补用道])|[高低快优好]于|居(?=全|第|前|首|世界)|相当于';
