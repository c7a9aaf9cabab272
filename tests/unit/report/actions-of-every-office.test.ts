import { describe, expect, it } from 'vitest';

import { names, planned, readActions, readGoals } from './actions-read.ts';

const inPlan = (clause: string): readonly string[] => names(readActions(planned(`${clause}。`)));

describe('what offices and townships do', () => {
  it.each([
    ['收回閑置用地310畝'],
    ['补植增绿500亩'],
    ['向上争取资金12亿元'],
    ['免费培训农民200人次'],
    ['识别监测对象26户'],
    ['做大做强茶产业、竹产业'],
    ['送戏下乡120场'],
    ['普及急救知识'],
    ['抽檢食品320批次'],
  ])('%s is an action', (clause) => expect(inPlan(clause)).toEqual([clause]));

  it('may stand behind whom it is for, whom it is done with, or where', () => {
    for (const clause of [
      '对47户实行动态监测',
      '為困難老人提供上門服務320人次',
      '向社會公開政府信息3200條',
      '在甲镇、乙乡建设示范点6个',
      '与乙县共建产业园区',
      '將補助標準提高到每月120元',
    ])
      expect(inPlan(clause)).toEqual([clause]);
  });

  it('may be told of a subject or a count', () => {
    for (const clause of [
      '甲高铁全线铺轨',
      '易地扶贫搬迁316户1478人',
      '甲區污水廠投入運行',
      '学校食堂全部推行阳光厨房',
    ])
      expect(inPlan(clause)).toEqual([clause]);
    expect(inPlan('確保北站樞紐一季度竣工')).toEqual(['北站樞紐一季度竣工']);
  });

  it('may be numbered', () =>
    expect(inPlan('①改造危房30户；②发放补贴60户')).toEqual(['改造危房30户', '发放补贴60户']));
});

describe('clauses that begin with a verb and name nothing done', () => {
  it.each([
    ['loyalty', '坚决维护党中央权威'],
    ['what is followed', '深入学习贯彻党的二十大精神'],
    ['bearing', '始终保持同人民群众的血肉联系'],
    ['great things weighed', '統籌發展和安全'],
    ['announcements', '重点抓好以下十件实事'],
    ['deeds without a name', '办成了许多想办而没有办成的大事'],
    ['a figure alone', '提高9.4个百分点'],
    ['a rate', '普及率達到98%'],
    ['how things stand', '创新能力显著增强'],
    ['where one stands', '在乡村建设中走在前列'],
    ['help in general', '为发展提供坚强保障'],
  ])('%s', (_, clause) => {
    expect(inPlan(clause)).toEqual([]);
    expect(names(readGoals(planned(`${clause}。`))).filter((name) => !/率|个百分点/u.test(name))).toEqual([]);
  });
});
