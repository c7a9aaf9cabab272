import { describe, expect, it } from 'vitest';

import { mainTextOf, textOfHtml } from '../../../../src/report/decode/html.ts';

const PARAGRAPHS = [
  '各位代表：现在，我代表市人民政府，向大会报告工作，请予审议。',
  '一、2030年工作回顾',
  '过去一年，我们坚持稳中求进工作总基调，全面落实各项决策部署，地区生产总值增长5.5%；城乡居民收入稳步提高。',
  '新增城镇就业4500人，新建学校8所，民生支出占一般公共预算支出的比重达到78%。',
];
const GLOSSARY = ['名词解释', '1.“双新”：指新技术、新产业。', '2.“一件事一次办”：指把多个事项整合为一件事。'];
const wrapped = (lines: readonly string[]): string => lines.map((line) => `<p>　　${line}</p>`).join('\n');

const page = (content: string): string => `<!DOCTYPE html>
<html><head><meta charset="gb2312"><title>政府工作报告-某某市人民政府门户网站</title><style>p{margin:0}</style><script>var a = "各位代表。";</script></head>
<body><div class="header"><ul><li><a href="/">首页</a></li><li><a href="/zw">政务公开</a></li></ul></div>
<div class="mbx">当前位置：<a>首页</a> &gt; <a>政府信息公开</a></div>
<div class="left"><ul><li><a>机构职能</a></li><li><a>规划计划</a></li></ul></div>
<div class="con"><h1>2031年政府工作报告</h1><div>来源：市政府办公室　发布时间：2031-02-01　字号：[<a>大</a> <a>中</a> <a>小</a>]</div>
<div id="zoom">${content}</div>
<div class="page">上一页 1 <a>2</a> <a>3</a> <a>下一页</a></div><p>【打印】【关闭】</p><p>责任编辑：张三</p><div>上一篇：<a>关于预算执行情况的报告</a></div></div>
<div class="related"><h3>相关链接</h3><ul><li><a>图解：2031年政府工作报告</a></li></ul></div>
<div class="foot">主办：某某市人民政府办公室 地址：某某路1号。<br>粤ICP备05000000号</div></body></html>`;

const expected = (lines: readonly string[]): string => `${['2031年政府工作报告', ...lines].join('\n')}\n`;

describe('of a page as published, the text is kept and nothing else', () => {
  it.each([
    ['paragraphs', wrapped(PARAGRAPHS)],
    [
      'line breaks and no-break spaces',
      PARAGRAPHS.map((line) => `&nbsp;&nbsp;&emsp;${line}<br/>`).join('\r\n'),
    ],
    [
      'one cell of a table, pieces in spans',
      `<table><tr><td>${PARAGRAPHS.map((line) => `<div><span>${line.slice(0, 4)}</span><font>${line.slice(4)}</font></div>`).join('')}</td></tr></table>`,
    ],
    [
      'lines that the source breaks',
      PARAGRAPHS.map((line) => `<p>\n   ${line.replace('，', '，\n   ')}\n</p>`).join(''),
    ],
    [
      'numeric entities',
      `<p>${Array.from(PARAGRAPHS.join('</p><p>'), (one) => (one > '\u007f' ? `&#${one.codePointAt(0)};` : one)).join('')}</p>`,
    ],
  ])('in %s', (_, content) => expect(mainTextOf(page(content))).toBe(expected(PARAGRAPHS)));

  it('also the glossary that stands in an element of its own', () => {
    const content = `<div>${wrapped(PARAGRAPHS)}</div><div>${wrapped(GLOSSARY)}</div>`;
    expect(mainTextOf(page(content))).toBe(expected([...PARAGRAPHS, ...GLOSSARY]));
  });

  it('with its title, where only the head of the page has one', () => {
    const html = page(wrapped(PARAGRAPHS)).replace(/<h1>.*<\/h1>/u, '');
    expect(mainTextOf(html)).toBe(`政府工作报告\n${PARAGRAPHS.join('\n')}\n`);
  });
});

describe('a text in HTML', () => {
  it('has the numbers of its lists and a row of a table a line', () => {
    expect(
      textOfHtml('<ol><li>甲</li><li><p>乙</p></li></ol><table><tr><td>一</td><td>二</td></tr></table>'),
    ).toBe('1. 甲\n2. 乙\n一\t二\n');
  });

  it('has a note with the mark that leads to it', () => {
    const note =
      '<p>工作<sup><a href="#footnote-1">[1]</a></sup></p><ol><li id="footnote-1"><p>指工作。<a>↑</a></p></li></ol>';
    expect(textOfHtml(note)).toBe('工作[1]\n[1]指工作。\n');
  });

  it('nests as deep as it likes', () => {
    expect(mainTextOf(`${'<div>'.repeat(20_000)}政府工作报告。`)).toBe('政府工作报告。\n');
  });
});
