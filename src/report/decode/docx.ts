import mammoth from 'mammoth';

import { textOfHtml } from './html.ts';
import { failed, type Decoded } from './types.ts';
import { entriesOf } from './zip.ts';

const DOCUMENT = 'word/document.xml';
/** A document that unpacks to more is made to fill a memory. */
const LARGEST = 100 * 1024 * 1024;

/** The text of a Word document, a paragraph a line, with the numbers of lists and the notes at its end. */
export const decodeDocx = async (bytes: Uint8Array, name: string): Promise<Decoded> => {
  const entries = entriesOf(bytes);
  if (!entries.has(DOCUMENT)) return noDocument(entries, name);
  const size = [...entries.values()].reduce((sum, entry) => sum + entry, 0);
  if (size > LARGEST)
    return failed(
      'DOCX',
      'FILE_TOO_LARGE',
      `${name} must unpack to less than 100 MB, and unpacks to more. Give the report alone.`,
    );
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: mammoth.images.imgElement(noImage) },
    );
    return { text: textOfHtml(value), format: 'DOCX', encoding: null, messages: [] };
  } catch {
    return broken(name);
  }
};

const noImage = (): Promise<{ src: string }> => Promise.resolve({ src: '' });

const noDocument = (entries: ReadonlyMap<string, number>, name: string): Decoded =>
  entries.size === 0
    ? broken(name)
    : failed(
        'TEXT',
        'NOT_TEXT',
        `${name} must be text, HTML, DOCX or PDF, and is an archive (ZIP). Give the report that is in it.`,
      );

const broken = (name: string): Decoded =>
  failed('DOCX', 'BROKEN_DOCX', `${name} must be a whole DOCX file, and is damaged. Fetch the file again.`);
