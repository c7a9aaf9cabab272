import { describe, expect, it } from 'vitest';

import { decodeText } from '../../../src/report/decode/decode-text.ts';

const TEXT = '政府工作报告';

describe('a text of any encoding is decoded', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT, 'utf8'), 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${TEXT}`, 'utf8'), 'utf-8'],
    ['UTF-16', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 the other way', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16(), 'utf-16be'],
    [
      'GB18030',
      Buffer.from([0xd5, 0xfe, 0xb8, 0xae, 0xb9, 0xa4, 0xd7, 0xf7, 0xb1, 0xa8, 0xb8, 0xe6]),
      'gb18030',
    ],
  ])('%s', (_, bytes, encoding) => expect(decodeText(bytes)).toEqual({ text: TEXT, encoding }));

  it('and any other bytes are some text', () =>
    expect(decodeText(new Uint8Array([0xff, 0, 0xfe])).encoding).toBe('gb18030'));
});
