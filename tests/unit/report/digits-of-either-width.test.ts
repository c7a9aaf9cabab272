import { describe, expect, it } from 'vitest';

import { readReport, type ReadReport } from '../../../src/report/read.ts';
import { createScriptConverter } from '../../../src/script/convert.ts';
import { KNOWLEDGE } from '../../support/knowledge.ts';

const HALF = `2005年青溪县人民政府工作报告
--2005年3月3日在青溪县第二届人民代表大会第六次会议上
青溪县县长 张山

各位代表:
一、2004年工作回顾
2004年,地区生产总值达到186.40亿元,同比增长17.3%;财政收入19.5亿元,下降2.6%.新建公路90公里,完成造林1,200亩。
二、2005年工作安排
地区生产总值增长12%以上,实施“1310”工程,新增就业6000人。落实县委“363”工作安排,建设“1+4+7+N”体系。
名词解释
1.“363”工作安排:指“3”是三个定位,即工业强县、农业稳县、旅游活县;“6”是六项任务;“3”是三个确保。
2.“1310”工程:指一个目标、三项任务、十件实事的工程。
`;

/** As typewriters of those years wrote digits and their signs. */
const wide = (text: string): string =>
  text.replaceAll(/[\d.%,:;+()-]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const hant = (text: string): string => createScriptConverter().scripted(text).hant;

const factsOf = ({ report, measures, glossary, terms, relations, sections }: ReadReport) => ({
  year: report.year,
  issuedOn: report.issuedOn,
  level: report.level,
  measures: measures.map(({ value, upper, change, comparator, status, year, evidence: { start, end } }) => [
    value,
    upper,
    change,
    comparator,
    status,
    year,
    start,
    end,
  ]),
  entries: glossary.map(({ start, end, parts }) => [start, end, parts.map(({ count }) => count)]),
  codes: terms.map(({ code, status }) => [code, status]),
  relations: relations.length,
  sections: sections.map(({ depth, start, end }) => [depth, start, end]),
});

const expected = factsOf(readReport(HALF, KNOWLEDGE));

describe('a report with full-width digits and signs says what it says with half-width ones', () => {
  it('which is something', () => {
    expect(expected).toMatchObject({ year: 2005, issuedOn: '2005-03-03', level: 'DISTRICT' });
    expect(expected.measures.map(([value]) => value)).toEqual([186.4, 17.3, 19.5, 2.6, 90, 1200, 12, 6000]);
    expect(expected.codes.flatMap(([code]) => code ?? [])).toEqual(['1310', '363', '1+4+7+N']);
    expect(expected.entries).toHaveLength(2);
  });

  it.each([
    ['in simplified script', (text: string) => text],
    ['in traditional script', hant],
  ])('%s, at the same offsets', (_, scripted) => {
    const text = wide(scripted(HALF));
    const reading = readReport(text, KNOWLEDGE);
    expect(reading.text).toBe(text);
    expect(factsOf(reading)).toEqual(expected);
  });

  it('and quotes it as printed', () => {
    const text = wide(HALF);
    const { measures, terms, report } = readReport(text, KNOWLEDGE);
    for (const { evidence } of [
      ...measures,
      ...terms.flatMap((term) => term.evidence.map((use) => ({ evidence: use }))),
    ])
      expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    expect(measures.map(({ unit }) => unit)).toContain('%');
    expect(measures[0]?.evidence.quote).toContain('１８６．４０亿元');
    expect(terms.map(({ name }) => name)).toContain('“１３１０”工程');
    expect(report.title).toBe('２００５年青溪县人民政府工作报告');
  });
});
