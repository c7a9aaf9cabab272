import { describe, expect, it } from 'vitest';

import { achieved, names, planned, readActions } from './actions-read.ts';

const inPlan = (paragraph: string): readonly string[] => names(readActions(planned(paragraph)));
const inReview = (paragraph: string): readonly string[] => names(readActions(achieved(paragraph)));

describe('actions of a sentence', () => {
  it('are its clauses, each with its verb, in text order', () => {
    expect(inPlan('抓好甲鎮、乙鎮春耕,推進水庫建設,完成造林300畝。')).toEqual([
      '抓好甲鎮、乙鎮春耕',
      '推進水庫建設',
      '完成造林300畝',
    ]);
  });

  it('are named without times, connectors and eager adverbs, and without 了', () => {
    expect(inReview('五年來,全年新增學位300個,并持續大力推進河長制,培育了兩家龍頭企業。')).toEqual([
      '新增學位300個',
      '推進河長制',
      '培育兩家龍頭企業',
    ]);
  });

  it('keep the way of doing in their name', () => {
    expect(inPlan('統籌推進城鄉一體化,常態化開展掃黑除惡,探索建立監督機制,新開工項目20個。')).toEqual([
      '統籌推進城鄉一體化',
      '常態化開展掃黑除惡',
      '探索建立監督機制',
      '新開工項目20個',
    ]);
  });

  it('keep an adverb that is itself the verb', () => {
    expect(inPlan('加快公園建設,全力爭取市支持北站改造。')).toEqual(['加快公園建設', '爭取市支持北站改造']);
  });

  it('are not divided by marks within quotation marks, titles, parentheses and numbers', () => {
    expect(inPlan('出臺《試市城鄉,融合方案(試行,修訂)》等政策,發放“一老,一小”補貼1,200萬元。')).toEqual([
      '出臺《試市城鄉,融合方案(試行,修訂)》等政策',
      '發放“一老,一小”補貼1,200萬元',
    ]);
  });

  it('begin behind the way in which they are done', () => {
    expect(inPlan('以釘釘子精神持續推進廉政建設。通過智能方式審批辦理執照720戶。')).toEqual([
      '推進廉政建設',
      '通過智能方式審批辦理執照720戶',
    ]);
  });

  it('are as many as the deeds that 完成 lists', () => {
    expect(inPlan('完成林分優化6907畝、新造林撫育2780畝。完成甲園、乙園和丙園建設。')).toEqual([
      '完成林分優化6907畝',
      '完成新造林撫育2780畝',
      '完成甲園、乙園和丙園建設',
    ]);
  });

  it('are results told of a subject too', () => {
    expect(
      inReview(
        '區司法局獲評全國先進集體,二期廠房基本完工,市民中心項目已完成規劃編制,596項審批事項實現一站辦理。',
      ),
    ).toEqual([
      '區司法局獲評全國先進集體',
      '二期廠房基本完工',
      '市民中心項目已完成規劃編制',
      '596項審批事項實現一站辦理',
    ]);
  });

  it('may begin with a verb that no list has, where an adverb or 了 shows it', () => {
    const actions = readActions(planned('全市持續捋順七條河流水系。'));
    expect(actions).toMatchObject([{ name: '捋順七條河流水系', verb: '捋順', confidence: 0.6 }]);
  });

  it('leave out headings, headlines and numbered heads, and read what stands behind them', () => {
    const rest =
      '完善設施,建設公園三座,培育企業十家,舉辦賽事,推廣品牌,落實政策,強化服務,健全體系,優化流程,清理拖欠款項,整治黑臭水體,發放惠民補貼。';
    expect(inPlan(`提升城區品質。${rest}`)[0]).toBe('完善設施');
    expect(inPlan(`統籌推進國有“三資”管理改革、財政零基預算改革和政府投融資體制改革。${rest}`)[0]).toBe(
      '完善設施',
    );
    expect(inPlan(`一是加強研究。二是建設公園。三要清理欠款。`)).toEqual([
      '加強研究',
      '建設公園',
      '清理欠款',
    ]);
  });

  it('quote their clause, and hold its figures', () => {
    const text = planned('力爭全年新簽約項目100個、完成投資20億元,完善機制。');
    const [signed] = readActions(text);
    expect(signed?.evidence[0]?.quote).toBe('力爭全年新簽約項目100個、完成投資20億元');
    expect(signed?.measures).toHaveLength(2);
    expect(signed?.id).toBe(`action/${text.indexOf('新簽約')}`);
  });
});
