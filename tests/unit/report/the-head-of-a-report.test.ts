import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { headOf, type Head } from '../../../src/report/structure/head.ts';
import { levelOf } from '../../../src/report/structure/places.ts';
import { normal, sourceOf } from '../../../src/report/source.ts';
import { PROJECT } from '../../../src/bin/project.ts';
import { sharedTexts } from '../../corpus/keys.ts';

const BODY = '各位代表：\n现在，我代表人民政府，向大会报告工作，请予审议。\n';

describe('the head of a report', () => {
  it('of the seed is read from spaced titles and a congress line broken in two', () => {
    const text = readFileSync(join(PROJECT.seeds, 'zhenjiang-2024', 'report.clean.txt'), 'utf8');
    expect(headOf(sourceOf(text))).toEqual({
      title: '2024年韶關市湞江區人民政府政府工作報告',
      year: 2024,
      place: '韶關市湞江區',
      level: 'DISTRICT',
      issuedOn: '2024-02-02',
      occasion: '韶關市湞江區第十屆人民代表大會第四次會議',
      speaker: '魯錦鋒',
    });
  });

  it.each<[string, string, Partial<Head>]>([
    [
      'a bare title, which gets the year and the place that the head names',
      '政 府 工 作 报 告\n——2024年1月5日在临江市第六届人民代表大会第三次会议上\n市长　　周　远\n',
      { title: '2024年临江市政府工作报告', year: 2024, place: '临江市', level: 'CITY', speaker: '周远' },
    ],
    [
      'the date of the congress, not that of the page',
      '2026年甲省政府工作报告\n2026年02月10日 07时41分\n来源:甲日报\n2026年2月3日在甲省第十四届人民代表大会第五次会议上\n甲省人民政府省长 某某\n',
      { issuedOn: '2026-02-03', level: 'PROVINCE', speaker: '某某' },
    ],
    [
      'Chinese numerals in the date',
      '政府工作报告\n（二〇一九年一月二十三日在乙县第十七届人民代表大会第四次会议上）\n乙县人民政府代县长 买买提·阿不都拉\n',
      { year: 2019, issuedOn: '2019-01-23', place: '乙县', level: 'DISTRICT', speaker: '买买提·阿不都拉' },
    ],
    [
      'the premier',
      '政府工作报告\n——2025年3月5日在第十四届全国人民代表大会第三次会议上\n国务院总理 李强\n',
      {
        title: '2025年国务院政府工作报告',
        place: '全国',
        level: 'NATIONAL',
        occasion: '第十四届全国人民代表大会第三次会议',
        speaker: '李强',
      },
    ],
    [
      'a place before the year',
      '桥头镇2022年政府工作报告\n',
      { title: '桥头镇2022年政府工作报告', year: 2022, place: '桥头镇', level: 'TOWNSHIP', issuedOn: null },
    ],
    [
      '《》 around the title',
      '《政府工作报告》\n2023年1月9日\n',
      { title: '2023年政府工作报告', year: 2023 },
    ],
  ])('reads %s', (_, head, said) => expect(headOf(sourceOf(head + BODY))).toMatchObject(said));

  it('takes the year that is planned before that in which it was given', () => {
    const text = `政府工作报告\n——2023年12月28日在丙市第一届人民代表大会第三次会议上\n${BODY}一、2023年工作回顾\n很好。\n二、2024年工作安排\n更好。\n`;
    expect(headOf(sourceOf(text))).toMatchObject({ year: 2024, issuedOn: '2023-12-28' });
  });

  it('knows the level where the speaker names only a kind of place', () =>
    expect(headOf(sourceOf('各位代表：\n现在，我代表镇人民政府向大会报告工作。\n'))).toMatchObject({
      place: null,
      level: 'TOWNSHIP',
      title: null,
    }));

  it('is null throughout where nothing is said', () =>
    expect(Object.values(headOf(sourceOf('从前有座山。\n山上有座庙。\n')))).toEqual(Array(7).fill(null)));

  it('does not take an impossible date', () =>
    expect(
      headOf(sourceOf(`政府工作报告\n——2024年2月31日在丁市第一届人民代表大会第一次会议上\n${BODY}`)).issuedOn,
    ).toBeNull());

  const keyed = sharedTexts().filter(({ key }) => /^.*政府工作报告$/u.test(key.title ?? ''));
  it.skipIf(keyed.length === 0).each(keyed.map((text) => [text.name, text] as const))(
    'agrees with the key of %s in year and place (skipped where ../shared is absent)',
    (_, { text, key }) => {
      const { year, place } = headOf(sourceOf(text));
      expect(year).toBe(key.year);
      expect(key.place).toMatch(new RegExp(`${place}$`, 'u'));
    },
  );
});

describe('the level of a place', () => {
  it.each([
    ['广东省', 'PROVINCE'],
    ['内蒙古自治区', 'PROVINCE'],
    ['重慶市', 'PROVINCE'],
    ['韶关市', 'CITY'],
    ['延边朝鲜族自治州', 'CITY'],
    ['兴安盟', 'CITY'],
    ['阿里地区', 'CITY'],
    ['韶关市乐昌市', 'DISTRICT'],
    ['桃江县', 'DISTRICT'],
    ['呼伦贝尔市海拉尔区', 'DISTRICT'],
    ['鄂温克族自治旗', 'DISTRICT'],
    ['犁市鎮', 'TOWNSHIP'],
    ['风度街道', 'TOWNSHIP'],
    ['国务院', 'NATIONAL'],
    ['比亚迪', null],
  ])('%s: %s', (name, level) => expect(levelOf(normal(name))).toBe(level));
});
