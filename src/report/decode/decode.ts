import type { Message } from '../types.ts';
import { decodeDocx } from './docx.ts';
import { charactersOf, type Characters } from './encodings.ts';
import { isReport } from './genre.ts';
import { isHtml, mainTextOf } from './html.ts';
import { isChinese } from './language.ts';
import { decodePdf } from './pdf.ts';
import { countRadicals, withIdeographs } from './radicals.ts';
import { kindOf } from './signatures.ts';
import { failed, fileMessage, type Decoded } from './types.ts';

/** No report has more; a file that does is something else, and would cost minutes to find out. */
const LARGEST = 32 * 1024 * 1024;

/**
 * Reads a file of any format into text: plain text and HTML in the encodings that Chinese is written in, DOCX, PDF. What the bytes are decides,
 * not the name. Never throws for what is in the file: messages say what is wrong, with EMPTY_FILE, FILE_TOO_LARGE, NOT_TEXT, NOT_CHINESE,
 * NOT_A_REPORT, TRUNCATED_PDF, BROKEN_PDF, LOCKED_PDF, SCANNED_PDF or BROKEN_DOCX as the code of an ERROR.
 *
 * @param name what to call the file in messages
 */
export const decodeFile = async (bytes: Uint8Array, name: string): Promise<Decoded> => {
  if (bytes.length === 0)
    return failed('TEXT', 'EMPTY_FILE', `${name} must hold a report, and is empty. Give another file.`);
  if (bytes.length > LARGEST)
    return failed(
      'TEXT',
      'FILE_TOO_LARGE',
      `${name} must be smaller than 32 MB, and is larger. Give the report alone.`,
    );
  const kind = kindOf(bytes);
  if (kind === 'PDF') return checked(await decodePdf(bytes, name), name);
  if (kind === 'ZIP') return checked(await decodeDocx(bytes, name), name);
  return kind === undefined ? decodeCharacters(bytes, name) : notText(name, kind.nothing);
};

const notText = (name: string, what: string): Decoded =>
  failed(
    'TEXT',
    'NOT_TEXT',
    `${name} must be text, HTML, DOCX or PDF, and is ${what}. Give the report in one of those.`,
  );

const decodeCharacters = (bytes: Uint8Array, name: string): Decoded => {
  const characters = charactersOf(bytes);
  if (characters === undefined) return notText(name, 'none of these');
  const { text, encoding } = characters;
  const html = isHtml(text);
  const decoded = { text: html ? mainTextOf(text) : text, format: html ? 'HTML' : 'TEXT', encoding } as const;
  return checked({ ...decoded, messages: encodingMessages(characters, name) }, name);
};

const encodingMessages = ({ encoding, lost }: Characters, name: string): readonly Message[] => [
  fileMessage('ENCODING', 'INFO', `${name} is written in ${encoding} and was read so.`),
  ...(lost === 0
    ? []
    : [
        fileMessage(
          'BYTES_LOST',
          'WARNING',
          `${name} has ${lost} places that are no ${encoding}; they stand as \ufffd. Compare them with another copy.`,
        ),
      ]),
];

/** What is right for any format: line feeds, no radicals, no marks of byte order, something to read, Chinese, and a report. */
const checked = (decoded: Decoded, name: string): Decoded => {
  if (decoded.messages.some(({ severity }) => severity === 'ERROR')) return decoded;
  const text = withIdeographs(
    decoded.text.replace(/^\ufeff/u, '').replaceAll(/\r\n?|[\u2028\u2029]/gu, '\n'),
  );
  if (text.trim() === '')
    return failed(
      decoded.format,
      'EMPTY_FILE',
      `${name} must hold a report, and holds no text. Give another file.`,
    );
  if (!isChinese(text))
    return failed(
      decoded.format,
      'NOT_CHINESE',
      `${name} must be written in Chinese, and is not. Give the report in Chinese.`,
    );
  if (!isReport(text))
    return failed(
      decoded.format,
      'NOT_A_REPORT',
      `${name} must be a work report or a part of one, and reads like something else: it has no title (政府工作报告), salutation or glossary, and speaks little of what governments do. Give a report.`,
    );
  return { ...decoded, text, messages: [...decoded.messages, ...radicalMessages(decoded.text, name)] };
};

const radicalMessages = (text: string, name: string): readonly Message[] => {
  const count = countRadicals(text);
  if (count === 0) return [];
  const what = `${name} writes radicals for characters in ${count} places, as printed pages do (⼯ for 工)`;
  return [fileMessage('RADICALS', 'INFO', `${what}; they were read as the characters.`)];
};
