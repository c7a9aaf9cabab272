import { readFileSync } from 'node:fs';

import { createAnnotator, type Hit } from '../../../src/match/annotator.ts';
import { createFold } from '../../../src/text/fold.ts';
import { createScriptTable } from '../../../src/script/table.ts';

export const fold = createFold(createScriptTable());

export const report = readFileSync(
  new URL('../../../seeds/zhenjiang-2024/report.clean.txt', import.meta.url),
  'utf8',
);

const PROVINCE = ['省委', '廣東省委'];
const CITY = ['市委', '韶關市委'];
const DISTRICT = ['區委', '湞江區委'];

const term = (id: string, issuers: readonly string[], ...texts: readonly string[]) =>
  texts.map((text) => ({ term: id, label: text, text, issuers }));

export const terms = [
  ...term('省1310', PROVINCE, '1310', '省委“1310”具體部署'),
  ...term('市363', CITY, '363', '市委“363”工作安排'),
  ...term('區1363', DISTRICT, '1363', '區委“1363”工作要求'),
  ...term('市三大戰略', CITY, '三大戰略'),
  ...term('區三大戰略', DISTRICT, '三大戰略'),
  ...term('139', [], '139', '“139”美麗圩鎮提升行動'),
  ...term('1+4+7+9+N', [], '1+4+7+9+N', '“1+4+7+9+N”美麗圩鎮建設要求', '美麗圩鎮“1+4+7+9+N”建設要求'),
  ...term('雙變', [], '雙變'),
  ...term('兩高', [], '兩高', '“兩高”項目'),
  ...term('百千萬工程', [], '百千萬工程', '百縣千鎮萬村高質量發展工程'),
  ...term('三線一單', [], '三線一單'),
  ...term('十四五', [], '十四五', '十四五規劃'),
  ...term('闖創干', [], '闖創干'),
  ...term('共同富裕', [], '共同富裕'),
  ...term('共同富裕示范區', [], '共同富裕示范區'),
  ...term('綠美湞江', [], '綠美湞江'),
];

export const annotate = createAnnotator({ fold, terms, words: ['兩高速公路', '三防'] });

/** What is marked in a text, each as the text has it. */
export const marked = (text: string): readonly string[] => annotate(text).map((hit) => hit.text);

/** The terms at each mark; an ambiguous mark names several. */
export const termsIn = (text: string): readonly string[] =>
  annotate(text).map(({ found }: Hit<string>) => found.map((one) => one.term).join(' | '));

/** A small generator of numbers that is the same on every run. */
export const createRandom = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const more = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((more ^ (more >>> 14)) >>> 0) % below;
  };
};
