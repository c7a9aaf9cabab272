import { describe, expect, it } from 'vitest';

import type { Part } from '../../../src/domain/records.ts';
import { readGlossary } from '../../../src/report/glossary/glossary.ts';
import { type Parts, partsOf } from '../../../src/report/parts/parts.ts';
import { structureOf } from '../../../src/report/structure/structure.ts';
import type { DraftPart } from '../../../src/report/types.ts';
import { sourceOf } from '../../../src/report/source.ts';
import { SEED_GRAPHS } from '../../support/seeds.ts';

const partsIn = (definition: string, term: string): Parts => partsOf(sourceOf(definition), sourceOf(term));

/** `token#ordinal count heading [items]`, an open end marked with …. */
const brief = ({ token, ordinal, count, heading, items, complete }: DraftPart): string => {
  const name = ordinal === null ? token : `${token}#${ordinal}`;
  const words = items.map((item) => item.text).join('|');
  return [name, count ?? '-', heading ?? '-', `[${words}${complete ? '' : '…'}]`].join(' ');
};

const parts = (term: string, definition: string): readonly string[] =>
  partsIn(definition, term).parts.map((part) => brief(part));

describe('parts told by definitions within the definition', () => {
  it.each<[string, string, readonly string[]]>([
    [
      '“231”体系',
      '指依托基础打造的体系。其中的“2”指医药和化工两大产业，“3”指加工、机电、物流三个产业，“1”指新兴产业集群。',
      ['2 2 两大产业 [医药|化工]', '3 3 三个产业 [加工|机电|物流]', '1 1 - [新兴产业集群]'],
    ],
    [
      '市委“363”工作安排',
      '第一个“3”指实施甲市、乙市、丙市“三大战略”；“6”指开展一一、二二、三三、四四、五五、六六“六大行动”；第二个“3”指推动丁水平、戊水平、己水平“三大提升”。',
      [
        '3#1 3 三大战略 [甲市|乙市|丙市]',
        '6 6 六大行动 [一一|二二|三三|四四|五五|六六]',
        '3#2 3 三大提升 [丁水平|戊水平|己水平]',
      ],
    ],
    ['“1+N”政策', '“1”即总体意见；“N”即若干配套措施。', ['1 1 - [总体意见]', 'N - - [若干配套措施]']],
    [
      '“四级三类”',
      '“四级”为省、市、县、乡，“三类”指甲类、乙类、丙类。',
      ['四级 4 - [省|市|县|乡]', '三类 3 - [甲类|乙类|丙类]'],
    ],
    [
      '一清单两图',
      '“一清单”是资源资产清单；“两图”是农业潜力图、茶叶潜力图。',
      ['一清单 1 - [资源资产清单]', '两图 2 - [农业潜力图|茶叶潜力图]'],
    ],
    [
      '“民声一键办”',
      '指新做法，其中，“民声”是指群众诉求，“一”是指只打一个电话，“键”是指数字化。',
      ['民声 - - [群众诉求]', '一 - - [只打一个电话]', '键 - - [数字化]'],
    ],
    [
      '“123”思路',
      '一个定位：打造先行区；两个坚持：坚持党建引领，坚持改革开放；三个重点：工业、城建、乡村。',
      [
        '1 1 一个定位 [打造先行区]',
        '2 2 两个坚持 [坚持党建引领|坚持改革开放]',
        '3 3 三个重点 [工业|城建|乡村]',
      ],
    ],
    [
      '领航工程和“双千”计划',
      '领航工程是指布局人才专项。“双千”计划是指实施千项合作、开展千名交流。',
      ['领航工程 - - [布局人才专项]', '“双千”计划 - - [实施千项合作、开展千名交流]'],
    ],
    [
      '“10”条',
      '“10”指实现“十大突破”，即深入推进甲工程，在乙上突破；始终坚持丙为本，在丁上突破。“1”指目标。',
      ['10 10 十大突破 [甲工程|丙为本…]', '1 1 - [目标]'],
    ],
  ])('%s', (term, definition, expected) => expect(parts(term, definition)).toEqual(expected));

  it('a list that names a group within itself has the group as an item, with its own', () => {
    const [, part] = partsIn(
      '“1”指一个目标；“4”是抓好垃圾、污水、公厕“三大革命”和“六乱”整治等四项任务。',
      '“1+4”',
    ).parts;
    expect(part).toMatchObject({ count: 4, heading: '四项任务', complete: true });
    expect(part?.items.map(({ text }) => text)).toEqual(['三大革命', '“六乱”整治']);
    expect(part?.items[0]?.parts.map((inner) => brief(inner))).toEqual(['三大革命 3 - [垃圾|污水|公厕]']);
  });
});

describe('parts told by a list as long as the name claims', () => {
  it.each<[string, string, readonly string[]]>([
    ['“雙變”', '廠區變園區、產區變城區。', ['雙變 2 - [廠區變園區|產區變城區]']],
    ['“兩高”項目', '高耗能和高排放項目。', ['兩高 2 - [高耗能|高排放]']],
    [
      '“三線一單”',
      '生態紅線、質量底線、利用上線和準入清單。',
      ['三線 3 - [生態紅線|質量底線|利用上線]', '一單 1 - [準入清單]'],
    ],
    [
      '“五统一、一开放”',
      '指统一甲、统一乙、统一丙、统一丁、统一戊，持续扩大开放。',
      ['五统一 5 - [统一甲|统一乙|统一丙|统一丁|统一戊]', '一开放 1 - [持续扩大开放]'],
    ],
    [
      '“四个一批”',
      '建成一批甲；引进一批乙；培育一批丙；推出一批丁。',
      ['四个一批 4 - [建成一批甲|引进一批乙|培育一批丙|推出一批丁]'],
    ],
    [
      '四减四增',
      '减少甲，增加乙；减少丙，增加丁；减少戊，增加己；减少庚，增加辛。',
      ['四减 4 - [减少甲|减少丙|减少戊|减少庚]', '四增 4 - [增加乙|增加丁|增加己|增加辛]'],
    ],
    [
      '“四早”工程',
      '重大慢性病综合防治早预防、早干预、早发现、早诊治工程。',
      ['四早 4 - [早预防|早干预|早发现|早诊治]'],
    ],
    [
      '六大专项',
      '全会提出，推进人工智能、航天、装备、制造、能源、材料等6个重大专项。',
      ['六大专项 6 6个重大专项 [人工智能|航天|装备|制造|能源|材料]'],
    ],
    [
      '“五个专项治理”',
      '部署开展设置门槛、拖欠账款、侵害产权和权益、违规收费以及执法检查“五个专项治理”，进一步优化环境。',
      ['五个专项治理 5 - [设置门槛|拖欠账款|侵害产权和权益|违规收费|执法检查]'],
    ],
    [
      '“一核两翼”',
      '是指以老城区为核心，以高铁新城和临港新城为两翼的空间布局。',
      ['一核 1 - [老城区]', '两翼 2 - [高铁新城|临港新城]'],
    ],
    [
      '“8+4”',
      '包括投资、科创等8个领域的政策包，以及财政、资源、能源、人才4张清单。',
      ['8 8 8个领域的政策包 [投资|科创…]', '4 4 4张清单 [财政|资源|能源|人才]'],
    ],
    [
      '專精特新企業',
      '處于成長初期的專業化、精細化、特色化、新穎化企業。',
      ['專精特新 4 - [專業化|精細化|特色化|新穎化]'],
    ],
    ['“双百行动”', '指百校联百县助力工程的行动。', ['双百行动 2 - [百校|百县]']],
    [
      '“双向揭榜”',
      '企业找技术、成果找市场“双向揭榜”的简称，其中“企业找技术”聚焦核心技术。',
      ['双向揭榜 2 - [企业找技术|成果找市场]'],
    ],
    [
      '“两向四廊”走廊',
      '2个方向4条走廊，东向江北走廊、江南走廊，西向川北走廊、川南走廊。',
      ['两向 2 - [东向|西向]', '四廊 4 - [江北走廊|江南走廊|川北走廊|川南走廊]'],
    ],
    [
      '‘三區三線’',
      '城鎮空間、農業空間、生態空間，城鎮邊界、基本農田、保護紅線。',
      ['三區 3 - [城鎮空間|農業空間|生態空間]', '三線 3 - [城鎮邊界|基本農田|保護紅線]'],
    ],
    [
      '“新三样”',
      '指电动汽车、锂电池、光伏产品这三类出口产品。',
      ['三样 3 三类出口产品 [电动汽车|锂电池|光伏产品]'],
    ],
    ['“三长制”', '“三长制”是指街长、路长、巷长分级管理的制度。', ['三长制 3 - [街长|路长|巷长]']],
    ['“放管服”改革', '指“放权、监管、服务一起改”。', ['放管服 3 - [放权|监管|服务]']],
    ['“放管服”改革', '指“简政放权、放管结合、优化服务”。', ['放管服 3 - [简政放权|放管结合|优化服务]']],
  ])('%s', (term, definition, expected) => expect(parts(term, definition)).toEqual(expected));

  it.each([
    ['“单一窗口”', '指各方通过单一的平台提交信息，以满足法律、法规以及管理要求。'],
    ['“十五五”规划', '指第十五个五年规划，包括经济、社会、文化、生态、安全等内容。'],
    ['“两重、两新”', '指国家的政策。'],
    ['四川天府新区', '国家级新区，包括成都、眉山两市部分区域。'],
    ['“双元六共”', '指把职业教育搬来的做法，校企共同建专业、建课程、招生、教学和考核。'],
    ['可信数据空间', '指基于共识规则，联接多方主体，实现数据资源共享共用的基础设施。'],
  ])('%s has none where no list agrees', (term, definition) => expect(parts(term, definition)).toEqual([]));
});

describe('a number that the definition does not bear out', () => {
  it('stays, with a warning where the list is whole', () => {
    const { parts: found, messages } = partsIn(
      '包括规模以上工业、限额以上零售业、限额以上住宿业。',
      '“四上”企业',
    );
    expect(found.map((part) => brief(part))).toEqual([
      '四上 4 - [规模以上工业|限额以上零售业|限额以上住宿业…]',
    ]);
    expect(messages).toMatchObject([{ code: 'PART_COUNT_DIFFERS', severity: 'WARNING' }]);
  });

  it('is only noted where the list ends in 等', () => {
    const { messages } = partsIn('“1”指目标；“9”是抓好教育、医疗等九项服务。', '“1+9”');
    expect(messages).toMatchObject([{ code: 'PART_COUNT_DIFFERS', severity: 'INFO' }]);
  });
});

describe('parts in the words of other offices', () => {
  it.each<[string, string, readonly string[]]>([
    [
      '“12”战略',
      '“1”即“一个目标”，建成竹业强县；“2”即“两大支撑”，甲工业、乙旅游。',
      ['1 1 一个目标 [建成竹业强县]', '2 2 两大支撑 [甲工业|乙旅游]'],
    ],
    [
      '“123”思路',
      '围绕一个目标：建强县；突出两大战略：甲县、乙县；抓好三项改革：丙改、丁改、戊改。',
      ['1 1 一个目标 [建强县]', '2 2 两大战略 [甲县|乙县]', '3 3 三项改革 [丙改|丁改|戊改]'],
    ],
    ['“诚办”品牌', '“诚”代表诚信，“办”象征实干。', ['诚 - - [诚信]', '办 - - [实干]']],
    [
      '“三块地”改革',
      '指农村土地征收、集体用地入市、宅基地制度改革。',
      ['三块地 3 - [农村土地征收|集体用地入市|宅基地制度改革]'],
    ],
    ['“三茶融合”', '指茶文化、茶產業、茶科技融合發展。', ['三茶 3 - [茶文化|茶產業|茶科技]']],
    ['“三稳”', '指稳就业、稳外贸、稳预期工作。', ['三稳 3 - [稳就业|稳外贸|稳预期]']],
    [
      '“两不愁三保障”',
      '指不愁吃、不愁穿，教育、医疗、住房安全有保障。',
      ['两不愁 2 - [不愁吃|不愁穿]', '三保障 3 - [教育|医疗|住房安全]'],
    ],
    [
      '“一核两翼三带”',
      '指以甲区为核心，以乙城和丙园为两翼，沿江、沿湖、沿路三条产业带。',
      ['一核 1 - [甲区]', '两翼 2 - [乙城|丙园]', '三带 3 三条产业带 [沿江|沿湖|沿路]'],
    ],
    [
      '“两清两拆”',
      '指清理垃圾、杂物，清理沟渠；拆除危房、违建，拆除广告、招牌。',
      ['两清 2 - [清理垃圾、杂物|清理沟渠]', '两拆 2 - [拆除危房、违建|拆除广告、招牌]'],
    ],
  ])('%s', (term, definition, expected) => expect(parts(term, definition)).toEqual(expected));
});

type Claimed = Pick<DraftPart, 'token' | 'ordinal' | 'count' | 'heading' | 'complete'>;

describe('the parts of the seed report', () => {
  const [curated] = SEED_GRAPHS;
  const { entries } = readGlossary(sourceOf(curated.text), structureOf(sourceOf(curated.text)));
  const from = entries[0]?.headStart ?? 0;
  const inGlossary = curated.definitions.filter(({ evidence }) => evidence.start >= from);
  const defined = new Set(inGlossary.map(({ term }) => term));
  const tops = curated.parts.filter(({ term }) => defined.has(term));

  const claim = ({ token, ordinal, count, heading, complete }: Claimed): string =>
    JSON.stringify([token, ordinal ?? 1, count, heading, complete]);
  const printed = ({ token, heading, ...part }: Part): Claimed => ({
    ...part,
    token: token.source,
    heading: heading?.source ?? null,
  });

  it('are those that an editor found: tokens, ordinals, counts, headings', () => {
    const found = entries.flatMap((entry) => entry.parts.map((part) => claim(part)));
    expect(found.toSorted()).toEqual(tops.map((part) => claim(printed(part))).toSorted());
  });

  it('point at their words', () => {
    for (const { parts: found } of entries)
      for (const { items, start, end, token } of found) {
        for (const item of items) expect(curated.text.slice(item.start, item.end)).toBe(item.text);
        expect(start, token).toBeLessThan(end);
      }
  });
});
