import { describe, expect, it } from 'vitest';

import { termsOf } from './terms-read.ts';

const TEXT = `2031年青山市紅河區政府工作報告
各位代表:
一、重點工作
圍繞市委“24”工作安排、區委“124”工作要求,推進產業攻堅。實施“雙新”行動。建設“雙新”項目。
名詞解釋
1.“雙新”行動:推廣新技術、新產業。
2.市委“24”工作安排:“2”指實施生態立市、工業強市“兩大戰略”;“4”指開展產業攻堅、科教人才、要素保障、資源盤活“四大行動”。
3.區委“124”工作要求:“1”指錨定一個目標,即打造全市門戶,爭當示範;“2”指實施工業強區、鎮域興區“兩大戰略”;“4”指開展產業攻堅、科教人才、要素保障、數字賦能“四大行動”。
`;

describe('terms of the glossary', () => {
  const terms = termsOf(TEXT);
  const named = (name: string) => terms.filter((term) => term.name === name);

  it('are defined, with the code and every label of the entry', () => {
    expect(named('區委“124”工作要求')).toMatchObject([{ code: '124', status: 'DEFINED', issuer: '區委' }]);
    expect(named('區委“124”工作要求')[0]?.labels).toContain('124');
  });

  it('are followed into the running text', () => {
    const quotes = named('“雙新”行動')[0]?.evidence.map(({ quote }) => quote);
    expect(quotes).toEqual(['“雙新”行動', '“雙新”項目', '“雙新”行動']);
  });

  it('name their groups and items as terms', () => {
    expect(named('生態立市')).toMatchObject([{ status: 'NAMED_IN_DEFINITION' }]);
    expect(named('數字賦能')).toMatchObject([{ status: 'NAMED_IN_DEFINITION' }]);
    expect(named('打造全市門戶,爭當示範')).toEqual([]);
  });

  it('keep apart what two issuers name alike, each with its own place in the text', () => {
    const groups = named('兩大戰略');
    expect(groups.map(({ issuer }) => issuer)).toEqual(['市委', '區委']);
    expect(new Set(groups.map(({ id }) => id)).size).toBe(2);
    expect(groups.map(({ evidence }) => evidence.length)).toEqual([1, 1]);
  });

  it('give a use to neither of two that it may mean', () => {
    const body = TEXT.indexOf('推進產業攻堅') + 2;
    expect(terms.flatMap(({ evidence }) => evidence).some(({ start }) => start === body)).toBe(false);
  });
});
