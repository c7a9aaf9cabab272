import { used, type Rule } from './types.ts';

const CARRIERS =
  '具体部署|总体部署|工作部署|部署|工作安排|工作要求|总要求|战略|行动|工程|计划|思路|发展思路|布局|发展布局|格局|体系|任务|目标|现代化产业体系|产业体系|发展';
/** Who issues a slogan, or what one does with it. */
const LEADS =
  '中央|省委|市委|区委|县委|州委|盟委|旗委|镇委|党委|省政府|市政府|区政府|县政府|国务院|落实|贯彻|围绕|紧扣|践行|锚定|聚焦|推进|实施|按照|遵循|对标|深化|构建|打造';
/** 落实1310具体部署: never a number with a unit, a year or a piece of a longer number. */
const NUMBER = new RegExp(`(?<=${LEADS})(\\d{3,5})(?!\\d|[.,]\\d|年)(${CARRIERS})`, 'gu');
/** 1+4+7+9+N: written for its parts. */
const SUM = /(?<![\d.+%=])\d{1,2}(?:\+(?:\d{1,2}|[A-Z]))+(?![\d.+%=]|[年月日元万亿个家])/gu;

/** Codes of digits outside quotation marks. A number is no code: it needs who issued it or what is done with it before, and a noun behind. */
export const codesIn: Rule = (plain) => [
  ...[...plain.matchAll(NUMBER)].map(({ 0: words, 1: code = '', index }) => {
    const name = { start: index, end: index + words.length };
    return used(name, 0.85, 'A code of digits between a verb or an issuer and a noun that carries names.', [
      { start: index, end: index + code.length },
    ]);
  }),
  ...[...plain.matchAll(SUM)].map(({ 0: words, index }) =>
    used({ start: index, end: index + words.length }, 0.85, 'A sum of digits, written for its parts.'),
  ),
];
