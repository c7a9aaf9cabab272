import { describe, expect, it } from 'vitest';

import { decodeFile } from '../../../../src/report/decode/decode.ts';
import { headOf } from '../../../../src/report/structure/head.ts';
import { sectionsOf } from '../../../../src/report/sections.ts';
import { sourceOf } from '../../../../src/report/source.ts';
import { pdfOf, unicodeCodes, type Printed } from './make-files.ts';

const TITLE = '2030年试安县政府工作报告';
const BODY = [
  '各位代表：现在，我代表县人民政府，向大会报告工作，请予审议，并请各位政协委员和列席人员提出意见。',
  '一、2029年工作回顾',
  '过去一年，全县上下坚持稳中求进，地区生产总值增长5%，城乡居民收入稳步提高，社会大局保持稳定。',
];
const ADDRESS = 'http://www.example.gov.cn/a/1.html';
const SITE = `政府工作报告 - 试安县人民政府`;

type Edges = (page: number) => readonly Printed[];

const at = (x: number, y: number, text: string): Printed => ({ x, y, size: 5, text });

/** Drawn after the text of the page, in the order of each maker. */
const MAKERS: readonly (readonly [string, Edges])[] = [
  [
    'date and title above, address and number below',
    (page) => [
      at(24, 820, '2030/3/5 10:23'),
      at(250, 820, SITE),
      at(24, 17, ADDRESS),
      at(550, 17, `${page}/2`),
    ],
  ],
  [
    'the same, the right side first and the clock with AM and PM',
    (page) => [
      at(250, 820, SITE),
      at(24, 820, '3/5/30, 10:23 PM'),
      at(550, 17, `${page}/2`),
      at(24, 17, ADDRESS),
    ],
  ],
  [
    'title and address above, number and date below',
    (page) => [
      at(24, 820, SITE),
      at(400, 820, ADDRESS),
      at(24, 17, `${page} of 2`),
      at(500, 17, '2030/3/5 上午10:23'),
    ],
  ],
];

const MEASURE = 28;

/** A paragraph as printed: the first line indented by two characters. */
const linesOf = (paragraph: string): readonly Pick<Printed, 'x' | 'text'>[] =>
  [...`　　${paragraph}`.matchAll(new RegExp(`.{1,${MEASURE}}`, 'gu'))].map(({ 0: line }) => ({
    x: line.startsWith('　') ? 102 : 72,
    text: line.replace('　　', ''),
  }));

const pages = (edges: Edges): readonly (readonly Printed[])[] =>
  [[TITLE, ...BODY.slice(0, 1)], BODY.slice(1)].map((paragraphs, index) => [
    ...paragraphs.flatMap(linesOf).map((line, row) => ({ ...line, y: 760 - row * 24, size: 15 })),
    ...edges(index + 1),
  ]);

const printed = async (edges: Edges): Promise<string> =>
  (await decodeFile(pdfOf(pages(edges), 'UniGB-UCS2-H', unicodeCodes), 'print.pdf')).text;

describe('of pages printed from a browser the report alone is read', () => {
  it.each(MAKERS)('%s', async (_, edges) => {
    expect((await printed(edges)).trim().split('\n')).toEqual([TITLE, ...BODY]);
  });

  it('but not without a date, an address and a number together', async () => {
    const text = await printed((page) => [at(24, 820, `第${page}期简报`), at(24, 17, ADDRESS)]);
    expect(text).toContain('第1期简报');
    expect(text).toContain(ADDRESS);
  });

  it('and where the text of such pages was saved, the report begins with its title', () => {
    const text = `2030/3/5 10:23 ${SITE}\n${ADDRESS} 1/2\n${[TITLE, ...BODY].join('\n')}\n`;
    expect(headOf(sourceOf(text))).toMatchObject({ title: TITLE, year: 2030, place: '试安县' });
    expect(sectionsOf(sourceOf(text), 'x')[0]).toMatchObject({
      heading: TITLE,
      start: text.indexOf(`\n${TITLE}`) + 1,
    });
  });
});
