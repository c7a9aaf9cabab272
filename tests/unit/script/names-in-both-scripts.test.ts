import { describe, expect, it } from 'vitest';

import { inScript } from '../../../src/domain/scripted.ts';
import { createScriptConverter } from '../../../src/script/convert.ts';
import { pinyinForms } from '../../../src/script/pinyin.ts';

const scripts = createScriptConverter();

describe('names in both scripts', () => {
  it('come from a source that mixes them as proper traditional text', () => {
    expect(scripts.scripted('干凈整潔農貿市場')).toEqual({
      source: '干凈整潔農貿市場',
      hans: '干净整洁农贸市场',
      hant: '乾淨整潔農貿市場',
    });
    expect(scripts.scripted('實體經濟為本、制造業當家').hant).toBe('實體經濟為本、製造業當家');
  });

  it('come from a simplified source too', () => expect(scripts.scripted('绿美浈江').hant).toBe('綠美湞江'));

  it('are given in the script that is asked for', () => {
    const name = scripts.scripted('綠美湞江');
    expect([inScript(name, 'SOURCE'), inScript(name, 'HANS'), inScript(name, 'HANT')]).toEqual([
      '綠美湞江',
      '绿美浈江',
      '綠美湞江',
    ]);
  });

  it('let reviewed wordings win over the dictionaries, in both directions', () => {
    const reviewed = createScriptConverter([{ hans: '里程', hant: '裡程' }]);
    expect(reviewed.toHant('新里程')).toBe('新裡程');
    expect(reviewed.toHans('新裡程')).toBe('新里程');
  });

  it('are typed in pinyin, spelled out or by initials', () => {
    expect(pinyinForms('三线一单')).toEqual(['san xian yi dan', 'sxyd']);
    expect(pinyinForms('区委“1363”工作要求')).toEqual(['qu wei 1363 gong zuo yao qiu', 'qw1363gzyq']);
  });
});
