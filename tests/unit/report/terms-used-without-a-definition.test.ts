import { describe, expect, it } from 'vitest';

import { namesIn, reportWith, termsOf } from './terms-read.ts';

describe('a formulation that no one defines is found by its form', () => {
  it.each([
    ['持續做好“248”和美庭院提升行動。', ['“248”和美庭院提升行動']],
    ['落實市委2463具體部署,再上台階。', ['2463具體部署']],
    ['推進1+3+N鄉鎮佈局。', ['1+3+N']],
    ['全力推進“五提五化”示範創建。', ['五提五化']],
    ['科学划定三山四水,守住底线。', ['三山四水']],
    ['深化“兩評”改革。', ['“兩評”改革']],
    ['激活七大新动力,稳住大盘。', ['七大新动力']],
    ['推进“个体升级”“小店上网”。', ['个体升级', '小店上网']],
    ['深入开展护航企业行动,优化服务。', ['护航企业行动']],
    ['深化村级财务公开改革。', ['村级财务公开改革']],
    ['打好平台攻坚、招商攻坚、民生保障攻坚。', ['平台攻坚', '招商攻坚', '民生保障攻坚']],
    ['全面推行巷長制,責任到人。', ['巷長制']],
    ['實施青苗人才領航工程。', ['青苗人才領航工程']],
    ['建設更高水平平安青山。', ['平安青山']],
    ['坚持项目为纲、实干为先。', ['项目为纲、实干为先']],
    ['狠抓大平台、大企業、大招商。', ['大平台、大企業、大招商']],
    ['形成優者獎、劣者罰的風氣,選賢任能,能者上、庸者下。', ['能者上、庸者下']],
    ['落實市委八屆三次全會精神,團結奮鬥。', ['市委八屆三次全會精神']],
    ['鞏固國家森林城市創建成果。', ['國家森林城市創建']],
    ['缺乏“敢”“闯”的劲。', ['“敢”“闯”']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  it('knows what central documents say, in either script', () => {
    expect(namesIn('堅持穩中求進工作總基調,推動高質量發展。')).toEqual(['穩中求進工作總基調', '高質量發展']);
    expect(namesIn('坚持稳中求进工作总基调,推动高质量发展。')).toEqual(['稳中求进工作总基调', '高质量发展']);
  });

  it('says which rule found it, how sure that is, and which code it has', () => {
    const [term] = termsOf(reportWith('持續做好“248”和美庭院提升行動。'));
    expect(term).toMatchObject({
      code: '248',
      status: 'USED_UNDEFINED',
      why: 'A code of digits in quotation marks.',
      labels: ['“248”和美庭院提升行動', '248'],
    });
    expect(term?.confidence).toBeGreaterThan(0.9);
  });

  it('finds the carrying noun behind a quoted piece as a further form', () => {
    const [term] = termsOf(reportWith('深化“一窗辦結”集成改革。'));
    expect(term?.labels).toEqual(['一窗辦結', '“一窗辦結”集成改革']);
  });
});
