import { describe, expect, it } from 'vitest';

import { KNOWLEDGE } from '../../support/knowledge.ts';
import { namesIn } from './terms-read.ts';

describe('what only looks like a slogan is none', () => {
  it.each([
    ['a number with its unit', '新增就業1310人,完成投資1363萬元。'],
    ['a year', '2031年,全市生產總值增長5%。'],
    ['an ordinary sum', '投資達3.5+1.2億元。'],
    ['a place to a place', '打通“灣頭-水口”道路。'],
    ['manner', '以“力爭上游”的決心抓落實。'],
    ['one thing that becomes another', '從“縣縣通”到“縣城通”。'],
    ['two that rise together', '實現“顏值”與“價值”雙提升。'],
    ['an image', '跑出資源轉化“加速度”。'],
    ['what someone runs under', '讓權力在監督的“陽光”下運行。'],
    ['a ship', '“夢想”號鑽探船建成。'],
    ['a storm', '應對“樺加沙”等15個台風。'],
    ['a grade', '考核獲得“優秀”等次。'],
    ['an event of one year', '主辦“2031年青山市科普嘉年華活動”。'],
    ['a question', '围绕“钱从哪里来”谋划。'],
    ['works of building', '實施河道堤防加固工程。'],
    ['words that any work goes by', '深化重點領域改革,開展專項行動。'],
  ])('%s', (_, sentence) => expect(namesIn(sentence)).toEqual([]));

  it('leaves out what the stop list names, in either script and within its marks', () => {
    const sentence = '推进“牛鼻子”工程,落实“十四五”规划。';
    expect(namesIn(sentence)).not.toEqual([]);
    expect(namesIn(sentence, ['牛鼻子', '十四五'])).toEqual([]);
    expect(namesIn('啃下“硬骨頭”,做好“顏值”文章。', ['颜值', '硬骨头'])).toEqual([]);
  });

  it('has a reviewed stop list, each word once', () => {
    const { stop } = KNOWLEDGE;
    expect(stop.size).toBeGreaterThan(100);
    expect(stop).toContain('十四五');
  });
});
