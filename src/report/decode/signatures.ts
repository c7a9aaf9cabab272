/** What a file begins with, if that tells what it is. */
export type Kind = 'PDF' | 'ZIP' | { readonly nothing: string };

const ascii = (text: string): readonly number[] => Array.from(text, (character) => character.charCodeAt(0));

/** First bytes of what is often taken for a report and is none, and what to call it. */
const OTHERS: readonly (readonly [readonly number[], string])[] = [
  [[0x89, ...ascii('PNG')], 'a picture (PNG)'],
  [[0xff, 0xd8, 0xff], 'a picture (JPEG)'],
  [ascii('GIF8'), 'a picture (GIF)'],
  [ascii('RIFF'), 'a picture or a recording (RIFF)'],
  [ascii('II*\0'), 'a picture (TIFF)'],
  [ascii('MM\0*'), 'a picture (TIFF)'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Word or Excel file'],
  [ascii('{\\rtf'), 'a rich text file (RTF)'],
  [[0x1f, 0x8b], 'a compressed file (gzip)'],
  [ascii('7z'), 'an archive (7z)'],
  [ascii('Rar!'), 'an archive (RAR)'],
  [ascii('ID3'), 'a recording (MP3)'],
  [[0x7f, ...ascii('ELF')], 'a program'],
];

export const kindOf = (bytes: Uint8Array): Kind | undefined => {
  if (begins(bytes, ascii('%PDF-'))) return 'PDF';
  if (begins(bytes, [...ascii('PK'), 3, 4]) || begins(bytes, [...ascii('PK'), 5, 6])) return 'ZIP';
  const other = OTHERS.find(([signature]) => begins(bytes, signature));
  return other === undefined ? undefined : { nothing: other[1] };
};

const begins = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);
