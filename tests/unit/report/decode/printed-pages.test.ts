import { describe, expect, it } from 'vitest';

import { decodeFile } from '../../../../src/report/decode/decode.ts';
import { bytesOf } from '../repair/damage.ts';
import { pdfOf, unicodeCodes, type Printed } from './make-files.ts';

const SIZE = 15;
const MEASURE = 30;
const PARAGRAPHS = [
  '各位代表：现在，我代表区人民政府，向大会报告工作，请予审议，并请各位政协委员和列席人员提出意见。',
  '一、2030年工作回顾',
  '过去一年，我们坚持稳中求进工作总基调，全面落实各项决策部署，地区生产总值增长百分之五以上，城乡居民收入稳步提高，社会大局保持稳定。',
];

/** A paragraph as printed: the first line indented by two characters. */
const printed = (text: string): readonly string[] => {
  const indented = `　　${text}`;
  return Array.from({ length: Math.ceil(indented.length / MEASURE) }, (_, index) =>
    indented.slice(index * MEASURE, (index + 1) * MEASURE),
  );
};

const pages = (): readonly (readonly Printed[])[] =>
  [1, 2, 3].map((page) => [
    { x: 250, y: 810, size: 9, text: '某某区人民政府公报' },
    ...PARAGRAPHS.flatMap(printed).map((line, index) => ({
      x: line.startsWith('　') ? 72 + 2 * SIZE : 72,
      y: 760 - index * 24,
      size: SIZE,
      text: line.replace('　　', ''),
    })),
    { x: 290, y: 40, size: 9, text: `- ${page} -` },
  ]);

const gbkCodes = (text: string): string =>
  bytesOf(text)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

describe('printed pages are read as paragraphs', () => {
  it.each([
    ['UniGB-UCS2-H', unicodeCodes],
    ['GBK-EUC-H', gbkCodes],
  ] as const)('with codes of %s: lines joined, numbers and running titles left out', async (map, codes) => {
    const { text, format, messages } = await decodeFile(pdfOf(pages(), map, codes), 'report.pdf');
    expect(messages).toEqual([]);
    expect(format).toBe('PDF');
    expect(text.split('\n')).toEqual([...PARAGRAPHS, ...PARAGRAPHS, ...PARAGRAPHS, '']);
  });

  it('and pages without text are said to be pictures', async () => {
    const { messages } = await decodeFile(pdfOf([[]], 'UniGB-UCS2-H', unicodeCodes), 'scan.pdf');
    expect(messages.map(({ code }) => code)).toEqual(['SCANNED_PDF']);
  });
});
