import { describe, expect, it } from 'vitest';

import { decodeFile } from '../../../../src/report/decode/decode.ts';
import { withIdeographs } from '../../../../src/report/decode/radicals.ts';
import { docxOf, pdfOf, unicodeCodes } from './make-files.ts';

const PRINTED = '2030年⻘⼭县政府⼯作报告\n各位代表：\n⼈⺠⽣活⽔平提⾼，⻓江沿岸更美。';
const MEANT = '2030年青山县政府工作报告\n各位代表：\n人民生活水平提高，长江沿岸更美。';
const RADICALS = 9;

const files: readonly (readonly [string, Uint8Array])[] = [
  ['TEXT', new TextEncoder().encode(PRINTED)],
  ['HTML', new TextEncoder().encode(`<html><body>${PRINTED.replaceAll('\n', '<br>')}</body></html>`)],
  ['DOCX', docxOf(PRINTED.split('\n'))],
  [
    'PDF',
    pdfOf(
      [PRINTED.split('\n').map((text, index) => ({ x: 72, y: 700 - index * 60, size: 15, text }))],
      'UniGB-UCS2-H',
      unicodeCodes,
    ),
  ],
];

describe('radicals are read as characters', () => {
  it.each(files)('in %s, and it is said once how many', async (format, bytes) => {
    const decoded = await decodeFile(bytes, 'report');
    expect(decoded.format).toBe(format);
    expect(decoded.text.trim()).toBe(MEANT);
    const said = decoded.messages.filter(({ code }) => code === 'RADICALS');
    expect(
      said.map(({ severity, message }) => [severity, message.includes(`in ${RADICALS} places`)]),
    ).toEqual([['INFO', true]]);
  });

  it('all of them that stand for an ideograph', () => {
    const kangxi = Array.from({ length: 0x2fd6 - 0x2f00 }, (_, index) =>
      String.fromCodePoint(0x2f00 + index),
    );
    for (const radical of kangxi) expect(withIdeographs(radical)).toMatch(/^\p{Unified_Ideograph}$/u);
    const others = Array.from({ length: 0x2f00 - 0x2e80 }, (_, index) =>
      String.fromCodePoint(0x2e80 + index),
    );
    const kept = others.filter((radical) => !/^\p{Unified_Ideograph}$/u.test(withIdeographs(radical)));
    // One repeats what stands before it, and the others are assigned to nothing.
    expect(kept.filter((radical) => /\p{Assigned}/u.test(radical))).toEqual(['⺀']);
  });

  it('and nothing else is changed', async () => {
    const text = `${MEANT}（ＧＤＰ）①㎡ﬁ，PM₂.₅`;
    const { text: read, messages } = await decodeFile(new TextEncoder().encode(text), 'report');
    expect(read).toBe(text);
    expect(messages.map(({ code }) => code)).toEqual(['ENCODING']);
  });
});
