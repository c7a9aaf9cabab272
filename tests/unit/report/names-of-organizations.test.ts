import { describe, expect, it } from 'vitest';

import { labelled, namesOf } from './names-support.ts';

const organizations = (text: string, place: string | null = null): readonly string[] =>
  labelled(namesOf(text, place).organizations);

describe('organisations are found by what they are called', () => {
  it.each([
    ['在市委、市政府和区委坚强领导下', ['市委', '市政府', '区委']],
    ['區司法局、縣發展改革局獲評全國先進集體', ['區司法局', '縣發展改革局']],
    ['与浙江大学、中国银行、华能集团签订协议', ['浙江大学', '中国银行', '华能集团']],
    ['引进甲友油茶、乙雄种业等农业龙头企业', ['甲友油茶', '乙雄种业']],
    ['太平等派出所被評為先進', ['太平派出所']],
    ['增资望海潮建设有限公司', ['望海潮建设有限公司']],
    ['坚决落实党中央、国务院决策部署', ['党中央', '国务院']],
  ])('%s', (text, names) => expect(organizations(text)).toEqual(names));

  it.each([
    '优化社区委员会换届',
    '推动校企合作,培育中小企业',
    '新建公办中小学、幼儿园',
    '打开新局面,把握大局',
  ])('none in %s', (text) => expect(organizations(text)).toEqual([]));

  it('takes the short and the full name of a government for one', () => {
    const [body] = namesOf('我代表区人民政府报告。区政府将继续努力。', '韶关市浈江区').organizations;
    expect(body).toMatchObject({ labels: ['区政府', '区人民政府'], level: 'DISTRICT' });
  });

  it('says no certain body where a province speaks of its counties', () => {
    expect(organizations('督促县政府落实', '四川省')).toEqual([]);
  });
});
