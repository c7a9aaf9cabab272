import { used, type Rule } from './types.ts';

/** 全国文明城市, 国家森林城市: a standing that the state gives, with 创建 where it is striven for. */
const HONOUR =
  /(?:全国|国家级?)(?!.{0,6}(?:试点|重点|首批|中心|枢纽|第))[^\p{P}\s\d的了和与及等个家被获向在为级]{2,6}?(?:城市|示范[区县市镇村乡]|先进[县市区]|模范[县市区城]|园林县城|森林乡村|卫生[县镇乡])(?:创建)?/gu;

export const honoursIn: Rule = (plain) =>
  [...plain.matchAll(HONOUR)].map(({ 0: words, index }) => {
    const name = { start: index, end: index + words.length };
    const bare = words.endsWith('创建') ? [{ start: index, end: name.end - 2 }] : [];
    return used(name, 0.75, 'A standing that the state gives.', bare);
  });
