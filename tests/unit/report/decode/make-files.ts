import { crc32 } from 'node:zlib';

/** A ZIP archive without compression: name and content of each file. */
export const zipOf = (files: Readonly<Record<string, string>>): Uint8Array => {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const data = Buffer.from(content);
    const title = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(title.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    const entry = Buffer.concat([Buffer.from('PK\x03\x04'), common, title, data]);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, tail, title]));
    local.push(entry);
    offset += entry.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, list, end]);
};

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A Word document; `[^1]` in a paragraph refers to the first of `notes`. */
export const docxOf = (paragraphs: readonly string[], notes: readonly string[] = []): Uint8Array => {
  const body = paragraphs.map((text) => `<w:p>${runs(text)}</w:p>`).join('');
  const feet = notes.map(
    (text, index) => `<w:footnote w:id="${index + 1}"><w:p>${runs(text)}</w:p></w:footnote>`,
  );
  return zipOf({
    '[Content_Types].xml': `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/footnotes.xml" ContentType="${WORD}.footnotes+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/footnotes" Target="footnotes.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${NAMESPACE}"><w:body>${body}</w:body></w:document>`,
    'word/footnotes.xml': `<w:footnotes xmlns:w="${NAMESPACE}">${feet.join('')}</w:footnotes>`,
  });
};

const runs = (text: string): string =>
  text
    .split(/(\[\^\d+\])/u)
    .map((piece) => {
      const note = /^\[\^(\d+)\]$/u.exec(piece)?.[1];
      return note === undefined
        ? `<w:r><w:t xml:space="preserve">${piece}</w:t></w:r>`
        : `<w:r><w:footnoteReference w:id="${note}"/></w:r>`;
    })
    .join('');

/** A line printed on a page, lengths in points from the lower left corner. */
export type Printed = {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
};

/** A PDF whose font is not in it, as many Chinese ones: codes are the characters, by the map named. */
export const pdfOf = (
  pages: readonly (readonly Printed[])[],
  map: 'UniGB-UCS2-H' | 'GBK-EUC-H',
  codes: (text: string) => string,
): Uint8Array => {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, index) => `${7 + index * 2} 0 R`).join(' ')}]>>`,
    `<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/${map}/DescendantFonts[4 0 R]>>`,
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/FontDescriptor 5 0 R>>',
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>',
    ...pages.flatMap((lines, index) => {
      const drawn = lines
        .map(({ x, y, size, text }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${codes(text)}> Tj ET`)
        .join('\n');
      return [
        `<</Length ${drawn.length}>>stream\n${drawn}\nendstream`,
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${6 + index * 2} 0 R>>`,
      ];
    }),
  ];
  return Buffer.from(written(objects), 'latin1');
};

const written = (objects: readonly string[]): string => {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  return `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF`;
};

/** Codes of Unicode as a PDF writes them. */
export const unicodeCodes = (text: string): string =>
  Array.from(text, (character) => character.charCodeAt(0).toString(16).padStart(4, '0')).join('');
