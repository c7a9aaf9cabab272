import { listed, oneOf } from '../words.ts';
import { used, type Rule } from './types.ts';

const CARRIERS = oneOf(listed('carriers/behind-codes'));
/** Who issues a slogan, or what one does with it. */
const LEADS = oneOf(listed('carriers/before-codes'));
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
