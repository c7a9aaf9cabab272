import { describe, expect, it } from 'vitest';

import { fold, report } from './support.ts';

const sameKey = (first: string, ...others: readonly string[]): void => {
  for (const other of others) expect(fold.key(other)).toBe(fold.key(first));
};

describe('what is the same to a reader has the same key', () => {
  it('in either script', () => {
    sameKey('三線一單', '三线一单', '三綫一單', '三綫一单');
    sameKey('兩高', '两高');
    sameKey('綠美湞江', '绿美浈江');
    sameKey('百縣千鎮萬村高質量發展工程', '百县千镇万村高质量发展工程');
  });

  it('in a report that mixes the scripts', () => {
    sameKey('干淨整潔', '干凈整潔', '乾淨整潔', '干净整洁');
    sameKey('著力', '着力');
    sameKey('瞭解', '了解');
    sameKey('答覆率', '答復率', '答复率');
  });

  it('in full and half width, capitals and small letters', () => {
    sameKey('1+4+7+9+N', '１＋４＋７＋９＋Ｎ', '1+4+7+9+n', '１﹢4＋7+９+ｎ');
    sameKey('“1310”:', '“１３１０”：');
    sameKey('５Ｇ', '5g');
    sameKey('𝟏𝟑𝟏𝟎', '1310');
  });

  it('with quotation marks of every kind, or none', () => {
    const pairs =
      '“” ‘’ "" \'\' 「」 『』 ﹁﹂ ﹃﹄ 《》 〈〉 〝〞 〝〟 „‟ «» ‹› `´ ＂＂ ＇＇ ｢｣ ❝❞ ‚‛ ︽︾'.split(' ');
    for (const [open, close] of pairs) sameKey('1310', `${open}1310${close}`);
  });

  it('drops everything that Unicode calls a quotation mark', () => {
    for (let code = 0; code < 0x10000; code++) {
      const character = String.fromCharCode(code);
      if (/\p{Quotation_Mark}/u.test(character)) expect(fold.key(`兩${character}高`)).toBe('两高');
    }
  });

  it('with white space, invisible characters and variation selectors anywhere', () => {
    for (const gap of [
      ' ',
      '\t',
      '\n',
      '\r\n',
      '\u3000',
      '\u00a0',
      '\u2009',
      '\u200b',
      '\u200d',
      '\ufeff',
      '\u00ad',
      '\u2060',
      '\ufe0f',
      '\u{e0100}',
      '\u0000',
    ])
      sameKey('三線一單', `三線${gap}一單`);
  });

  it('with any dash, interpunct, tilde, colon or comma', () => {
    sameKey('灣頭-水口', ...'–—－‐−‑―﹣'.split('').map((dash) => `灣頭${dash}水口`));
    sameKey('百年好喝·東街味道', ...'・•‧･∙'.split('').map((dot) => `百年好喝${dot}東街味道`));
    sameKey('5~6', '5～6', '5〜6');
    sameKey('敢為人先,善作善成', '敢為人先，善作善成', '敢為人先﹐善作善成');
    sameKey('名詞:解釋', '名詞：解釋', '名詞∶解釋');
  });

  it('composed or with combining marks', () => {
    sameKey('café', 'cafe\u0301', 'CAFÉ');
  });
});

describe('what differs to a reader has different keys', () => {
  it('keeps the enumeration comma in both widths, apart from the comma', () => {
    expect(fold.key('楼长、栋长')).toBe('楼长、栋长');
    expect(fold.key('楼长､栋长')).toBe('楼长、栋长');
    expect(fold.key('楼长，栋长')).toBe('楼长,栋长');
  });

  it('never takes a numeral for a digit', () => {
    expect(fold.key('三大戰略')).not.toBe(fold.key('3大戰略'));
  });

  it('keeps characters outside the basic plane apart', () => {
    expect(fold.key('𠮷')).not.toBe(fold.key('吉'));
  });
});

it('folds a key to itself, for every Han and other assigned code point and for the whole report', () => {
  const changed: string[] = [];
  for (let code = 0; code < 0x32400; code++) {
    if (code >= 0xd800 && code < 0xe000) continue;
    const key = fold.key(String.fromCodePoint(code));
    if (fold.key(key) !== key) changed.push(code.toString(16));
  }
  expect(changed).toEqual([]);
  expect(fold.key(fold.key(report))).toBe(fold.key(report));
});
