/**
 * The damage of web pages, modelled forward and apart from the code that undoes it: a text in GBK bytes, a byte-wise replacement that knows
 * nothing of characters, and a decoder that makes of the rest what it can.
 */
export type Damage = {
  /** Characters and the readings put behind them. */
  readonly readings: Readonly<Record<string, string>>;
  /** Marks that a comma is put before; the page takes it away again where it can see it. */
  readonly marks?: string;
  /** What the decoder shows for a first byte before a sign: ? for both, ? and the sign, the sign alone. */
  readonly decoder: 'swallow' | 'keep' | 'silent';
  /** Signs of full width are written in half width when all else is done. */
  readonly half?: boolean;
};

export const damaged = (clean: string, damage: Damage): string =>
  clean
    .split('\n')
    .map((line) => damagedLine(line, damage))
    .join('\n');

const damagedLine = (line: string, { readings, marks = '', decoder, half = false }: Damage): string => {
  let bytes = latin(bytesOf(line));
  for (const [character, reading] of Object.entries(readings))
    bytes = bytes.replaceAll(latin(bytesOf(character)), (pair) => `${pair}(${latin(bytesOf(reading))})`);
  for (const mark of marks) bytes = bytes.replaceAll(latin(bytesOf(mark)), (pair) => `,${pair}`);
  const shown = decoded(bytes, decoder);
  const tidied = marks === '' ? shown : shown.replaceAll(/,+(?=[，、。！；”?])/gu, '');
  return half ? inHalfWidth(tidied) : tidied;
};

export const inHalfWidth = (text: string): string =>
  text.replaceAll(/[！-～]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

const latin = (bytes: readonly number[]): string => String.fromCharCode(...bytes);

const isTrail = (byte: number): boolean => byte >= 0x40 && byte <= 0xfe && byte !== 0x7f;

const characterOf = (lead: number, trail: number): string => {
  const text = new TextDecoder('gbk').decode(Uint8Array.of(lead, trail));
  return text.length === 1 && !/[\ufffd\p{Co}\u2e80-\u2fff\u3400-\u4dbf]/u.test(text) ? text : '';
};

const pairs = new Map<string, readonly number[]>();
for (let lead = 0x81; lead <= 0xfe; lead++)
  for (let trail = 0x40; trail <= 0xfe; trail++)
    if (isTrail(trail)) pairs.set(characterOf(lead, trail), [lead, trail]);

/** The bytes of a text in GBK. */
export const bytesOf = (text: string): readonly number[] =>
  Array.from(text).flatMap((character) => pairs.get(character) ?? [character.charCodeAt(0)]);

const decoded = (bytes: string, decoder: Damage['decoder']): string => {
  let text = '';
  for (let at = 0; at < bytes.length;) {
    const lead = bytes.charCodeAt(at);
    const trail = at + 1 < bytes.length ? bytes.charCodeAt(at + 1) : 0;
    if (lead < 0x80) {
      text += bytes.charAt(at);
      at++;
    } else if (lead > 0x80 && isTrail(trail)) {
      text += characterOf(lead, trail);
      at += 2;
    } else {
      if (decoder !== 'silent') text += '?';
      at += decoder === 'swallow' && lead > 0x80 && trail > 0 ? 2 : 1;
    }
  }
  return text;
};
