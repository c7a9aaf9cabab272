import { describe, expect, it } from 'vitest';

import { decodeFile } from '../../../../src/report/decode/decode.ts';
import { docxOf, pdfOf, unicodeCodes, zipOf } from './make-files.ts';

const TEXT = '2031年試市政府工作報告\n各位代表:全年實現地區生產總值237.91億元,同比增長4.5%。\n';
const GB18030 = Buffer.from([0xd5, 0xfe, 0xb8, 0xae, 0xb9, 0xa4, 0xd7, 0xf7, 0xb1, 0xa8, 0xb8, 0xe6]);

const errorsOf = async (bytes: Uint8Array): Promise<readonly string[]> =>
  (await decodeFile(bytes, 'file')).messages
    .filter(({ severity }) => severity === 'ERROR')
    .map(({ code }) => code);

describe('a file of any format is decoded', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT, 'utf8')],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${TEXT}`, 'utf8')],
    ['UTF-16', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['UTF-16 the other way', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16()],
    ['line ends of Windows', Buffer.from(TEXT.replaceAll('\n', '\r\n'), 'utf8')],
  ])('%s', async (_, bytes) => expect((await decodeFile(bytes, 'file')).text).toBe(TEXT));

  it('GB18030, and says so', async () => {
    const { text, encoding } = await decodeFile(GB18030, 'file');
    expect([text, encoding]).toEqual(['政府工作报告', 'GB18030']);
  });

  it('DOCX, a paragraph a line', async () => {
    const { text, format } = await decodeFile(docxOf(['2031年試市政府工作報告', '各位代表:']), 'file');
    expect(format).toBe('DOCX');
    expect(text).toContain('2031年試市政府工作報告\n各位代表:');
  });

  it('PDF, whose font is not in it', async () => {
    const lines = ['2031年試市政府工作報告', '全年實現地區生產總值,同比增長。'];
    const page = lines.map((text, index) => ({ x: 72, y: 760 - index * 24, size: 12, text }));
    const { text, format } = await decodeFile(pdfOf([page], 'UniGB-UCS2-H', unicodeCodes), 'file');
    expect(format).toBe('PDF');
    expect(text.replaceAll('\n', '')).toContain('全年實現地區生產總值');
  });

  it('HTML, without what surrounds the text', async () => {
    const body = '<p>全年實現地區生產總值237.91億元,同比增長4.5%。</p>'.repeat(8);
    const page = `<!doctype html><html><head><title>政府網</title><script>var a = "腳本";</script></head><body><nav><a href="/">首頁</a></nav><div id="content"><h1>2031年試市政府工作報告</h1>${body}</div><footer>版權所有</footer></body></html>`;
    const { text, format } = await decodeFile(Buffer.from(page), 'file');
    expect(format).toBe('HTML');
    expect(text).toContain('全年實現地區生產總值237.91億元');
    expect(text).not.toMatch(/腳本|版權所有/u);
  });
});

describe('what is no report is told apart', () => {
  it.each([
    ['nothing', new Uint8Array(), 'EMPTY_FILE'],
    ['blanks', Buffer.from(' \n\n'), 'EMPTY_FILE'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'NOT_TEXT'],
    [
      'another language',
      Buffer.from('The quick brown fox jumps over the lazy dog. '.repeat(20)),
      'NOT_CHINESE',
    ],
    ['a zip that is no DOCX', zipOf({ 'a.txt': 'a' }), 'NOT_TEXT'],
  ])('%s', async (_, bytes, code) => expect(await errorsOf(bytes)).toEqual([code]));

  it('a PDF that is cut off', async () => {
    const [code] = await errorsOf(Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog'));
    expect(code).toMatch(/^(?:TRUNCATED|BROKEN)_PDF$/u);
  });
});
