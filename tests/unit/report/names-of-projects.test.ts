import { describe, expect, it } from 'vitest';

import { labelled, namesOf } from './names-support.ts';

const projects = (text: string): readonly string[] => labelled(namesOf(text).projects);

describe('projects are undertakings with a site, an object or a name of their own', () => {
  it.each([
    ['投資7700萬元實施西牛潭水庫灌區改造工程', ['西牛潭水庫灌區改造工程']],
    ['实施G323线改建', ['G323线改建']],
    ['加快青龙河综合治理、县人民医院整体搬迁等项目建设', ['青龙河综合治理', '县人民医院整体搬迁']],
    ['推动甲山大数据中心、乙山二期等省、市、区重大项目加快建设', ['甲山大数据中心', '乙山二期']],
    ['麻石线公路拓宽黑化工程已完成浆砌石挡墙衬砌', ['麻石线公路拓宽黑化工程']],
    ['打造了桃溪一条街、桃溪美食城和桃溪主题公园', ['桃溪一条街', '桃溪美食城', '桃溪主题公园']],
    ['加快東岗山、蓮花山公園建設', ['東岗山公園', '蓮花山公園']],
    ['著力打造集先進制造業、現代服務業于一體的湞江區城鄉融合發展產業園', ['湞江區城鄉融合發展產業園']],
    ['白石水厂改扩建顺利完工', ['白石水厂改扩建']],
    ['錦江四橋建成通車', ['錦江四橋']],
    ['鹰嘴岭风电场首批机组并网发电', ['鹰嘴岭风电场']],
    ['北门片区棚户区改造交付安置房300套', ['北门片区棚户区改造']],
    ['全力服务甲山风电场二期、乙水抽水蓄能电站等12个重大项目', ['甲山风电场二期', '乙水抽水蓄能电站']],
    ['建设松坪镇高山茶叶基地1.2万亩', ['松坪镇高山茶叶基地']],
    ['建设县人民医院新院区,修建柳坪至石塘旅游公路', ['县人民医院新院区', '柳坪至石塘旅游公路']],
    ['拟建的丙山锂电池项目落户高新区,丁河大道快速化改造年内完工', ['丙山锂电池项目', '丁河大道快速化改造']],
  ])('%s', (text, names) => expect(projects(text)).toEqual(names));

  it.each([
    '深化户籍制度改革,推进“百千万工程”和人才强县工程',
    '全年新签约招商项目83个,推进重大项目建设',
    '深入开展扫黑除恶专项行动,加强大气污染防治',
    '持续推进“粤菜师傅”“广东技工”“南粤家政”三项工程',
    '打造全市新型工业化战略重地和商贸物流中心',
    '深化背街小巷、农贸市场、市政道路等综合治理',
    '建设国际性综合交通枢纽,实现县县通高速',
    '打造全国重要人才培训基地',
  ])('none in %s', (text) => expect(projects(text)).toEqual([]));

  it('calls many sites in one collective, with and without their number', () => {
    const [project] = namesOf('完成18個城鎮老舊小區改造').projects;
    expect(project).toMatchObject({ name: '城鎮老舊小區改造', collective: true });
    expect(project?.labels).toContain('18個城鎮老舊小區改造');
  });

  it('names what is rebuilt by its verb', () => {
    expect(namesOf('改造危舊橋梁1座').projects[0]?.labels).toContain('危舊橋梁改造');
  });
});
