import { describe, expect, it } from 'vitest';

import { achieved, names, planned, readActions, readGoals } from './actions-read.ts';

const told = (text: string): { actions: readonly string[]; goals: readonly string[] } => ({
  actions: names(readActions(text)),
  goals: names(readGoals(text)),
});

describe('what deeds are for', () => {
  it('is a goal behind the last deed of its segment, and no action', () => {
    expect(told(planned('完善冷鏈物流設施,打造全市最大的集散地;推進河長制,確保糧食產量只增不減。'))).toEqual({
      actions: ['完善冷鏈物流設施', '推進河長制'],
      goals: ['打造全市最大的集散地', '糧食產量只增不減'],
    });
  });

  it('is an action where it opens its segment, or deeds follow it', () => {
    expect(names(readActions(planned('提升飲用水管理水平,開展農村改廁。')))).toEqual([
      '提升飲用水管理水平',
      '開展農村改廁',
    ]);
  });

  it('is an action where it counts what was reached, is told as done, or goes on', () => {
    expect(
      names(
        readActions(
          achieved('建立公司57家,帶動48個村增收;完善設施,打造了美食城;深化改革,繼續推動資源下沉。'),
        ),
      ),
    ).toEqual(['建立公司57家', '帶動48個村增收', '完善設施', '打造美食城', '深化改革', '推動資源下沉']);
  });
});

describe('indicators', () => {
  it('are goals with their figures, and no actions', () => {
    const text = achieved(
      '全年實現地區生產總值237.91億元,同比增長4.5%;完成固定資產投資61.82億元,發放救助金1684萬元。',
    );
    expect(names(readActions(text))).toEqual(['發放救助金1684萬元']);
    const goals = readGoals(text);
    expect(names(goals)).toEqual(['地區生產總值', '固定資產投資']);
    expect(goals[0]?.measures).toHaveLength(2);
  });

  it('and shares are no actions, whatever word they begin with', () => {
    expect(names(readActions(achieved('調解糾紛1978宗,調解成功率99.3%,答復率均達100%。')))).toEqual([
      '調解糾紛1978宗',
    ]);
  });
});

describe('paragraphs that tell no deeds', () => {
  it.each([
    '今年政府工作的總體要求是:堅持穩中求進,全力推進項目攻堅。',
    '今年的主要預期目標是:地區生產總值增長5%以上,完成上級任務。',
    '同時,我們必須清醒認識到發展中存在的問題,主要有:推進項目不快,落實政策不力。',
    '以上成績,是全區人民共同奮斗的結果。在此,我代表區人民政府,表示衷心的感謝!',
    '讓我們緊密團結,全面貫徹黨的精神,推進現代化建設!',
    '産業發展動力不斷增強,服務能力進一步提升,經濟總量位居全市第一。',
    '重點做好以下工作:',
  ])('%s', (paragraph) => {
    expect(names(readActions(planned(paragraph)))).toEqual([]);
  });

  it('tell goals where they say what the year is to be like', () => {
    expect(names(readGoals(planned('今年的總體要求是:推進項目攻堅,打造物流中心,爭當示范區。')))).toEqual([
      '打造物流中心',
      '爭當示范區',
    ]);
  });
});
