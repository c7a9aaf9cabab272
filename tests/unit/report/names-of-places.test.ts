import { describe, expect, it } from 'vitest';

import { labelled, namesOf } from './names-support.ts';

const places = (text: string, place: string | null = null): readonly string[] =>
  labelled(namesOf(text, place).places);

describe('places are found by name, without a list of theirs', () => {
  it.each([
    ['犁市、新韶、樂園等鎮加快發展', ['犁市', '新韶', '樂園']],
    ['推进清溪镇、白沙乡和石坝街道综合治理', ['清溪镇', '白沙乡', '石坝街道']],
    ['支持柳树湾、上坪、大坑等5个村创建和美乡村', ['柳树湾', '上坪', '大坑']],
    ['确保龙门水库除险加固工程完工', ['龙门水库']],
    ['加快G107国道改扩建', ['G107国道']],
    ['推进青龙河、沙溪河等河道治理', ['青龙河', '沙溪河']],
    ['打造“东坪-西坑”“南岗-北岭”等鄉村振興示范帶', ['东坪', '西坑', '南岗', '北岭']],
    ['榆树镇后榆村获评先进', ['榆树镇', '后榆村']],
    ['推动内蒙古和呼和浩特市发展', ['内蒙古', '呼和浩特市']],
    ['推進鷹嘴嶺風電場前期工作', ['鷹嘴嶺']],
    ['支持甲山县、乙水县共建产业联盟', ['甲山县', '乙水县']],
    ['柳溪、石塘、那良坪三县粮食增产', ['柳溪', '石塘', '那良坪']],
    ['打通文庙巷、和顺街,整治黑鱼沟', ['文庙巷', '和顺街', '黑鱼沟']],
    ['依托羊角古寨发展旅游', ['羊角古寨']],
  ])('%s', (text, names) => expect(places(text)).toEqual(names));

  it.each([
    '推进新型城镇化和乡村振兴,建设宜居宜业和美乡村',
    '完成279个自然村污水治理,新改建农村公路',
    '开辟新路,理清思路,绿水青山就是金山银山',
    '深入落实河长制,推动老城区改造,合作共赢,用好资源',
    '示范镇村、典型村、特色小镇、城乡社区',
    '建设海港码头、山坡果园,整治背街小巷,加强海关监管',
    '港人治港,各部门联合建设产业基地',
  ])('nothing in %s', (text) => expect(places(text)).toEqual([]));

  it('knows the report’s own place, which no list has', () => {
    const [own] = namesOf('代表縣人民政府報告。柳坪發展加快。', '桐嶺市柳坪縣').places;
    expect(own).toMatchObject({ name: '柳坪縣', labels: ['柳坪縣', '柳坪'], level: 'DISTRICT' });
  });

  it('gives levels by suffix and gazetteer', () => {
    const levels = namesOf('浙江省杭州市桐庐县富春江镇芦茨村').places.map(({ name, level }) => [name, level]);
    expect(levels).toEqual([
      ['浙江省', 'PROVINCE'],
      ['杭州市', 'CITY'],
      ['桐庐县', 'DISTRICT'],
      ['富春江镇', 'TOWNSHIP'],
      ['芦茨村', 'VILLAGE'],
    ]);
  });

  it('knows a town again by its short name, and the village behind it', () => {
    const { places: found } = namesOf('完成后山镇规划编制。培育后山大村文旅融合。');
    expect(found.map(({ name, labels }) => [name, labels])).toEqual([
      ['后山镇', ['后山镇', '后山']],
      ['大村', ['大村']],
    ]);
  });

  it('takes the short name of the report’s own district, and everyday words for none', () => {
    expect(places('推動湞江發展', '韶關市湞江區')).toEqual(['湞江']);
    expect(places('推动湞江发展', null)).toEqual([]);
    expect(places('坚持开放合作,利用资源,振兴产业', '四川省')).toEqual([]);
  });
});
