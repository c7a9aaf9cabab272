import { describe, expect, it } from 'vitest';

import { repairText } from '../../../../src/report/repair/repair.ts';

const NOISE = '產(chǎn)業(yè)經(jīng)濟，產(chǎn)業(yè)園區(qū)，經(jīng)濟社會發(fā)展。\n';
const cleaned = (text: string): string =>
  repairText(NOISE + text).text.slice('產業經濟，產業園區，經濟社會發展。\n'.length);

describe('readings behind characters are taken away', () => {
  it.each([
    ['務(wù)實', '務實'],
    ['務(wù)(wù)(wù)實', '務實'],
    ['社會(huì )事業(yè)', '社會事業'],
    ['社會 (huì)事業', '社會事業'],
    ['社會（huì）事業', '社會事業'],
    ['社會(hui)(hui)事業', '社會事業'],
    ['綠(lu\u0308\u030c)色', '綠色'],
    ['戰(zhàn)略', '戰略'],
  ])('%s', (damaged, text) => expect(cleaned(damaged)).toBe(text));

  it.each([
    '強鎮(街)富村(社區)公司',
    '規劃(2021-2035年)',
    '細顆粒物(PM2.5)',
    '地區生產總值(GDP)',
    '市域（郊）鐵路',
    '三十公里(km)',
    '項目(一期)建設',
  ])('%s stays', (text) => expect(cleaned(text)).toBe(text));

  it('but a name that is explained once keeps its reading', () => {
    const text = '亳(bó)州的亳字，濉(suī)溪縣和濉溪河。\n';
    expect(repairText(text)).toEqual({ text, repairs: [], messages: [] });
  });

  it('and the table of characters is the text’s own', () => {
    const raw = '甲(jiǎ)乙(yǐ)丙(bǐng)丁，甲(jiǎ)乙(yǐ)。';
    const { text, repairs } = repairText(raw);
    expect(text).toBe('甲乙丙丁，甲乙。');
    expect(repairs[0]).toEqual({
      start: 0,
      end: 1,
      was: '甲(jiǎ)',
      became: '甲',
      why: 'The page put how 甲 is read behind it: jiǎ.',
    });
  });
});
