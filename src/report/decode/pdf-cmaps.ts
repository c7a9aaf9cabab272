import { pairsIn } from '../repair/double-bytes.ts';

/** What pdf.js asks for: a character map by its name, in Adobe's own notation. */
type Asked = { readonly kind: string; readonly filename: string };

const WITH_UNICODE = /^Uni(?:GB|CNS|JIS|KS)-(?:UCS2|UTF16)-[HV]$/u;
const WITH_GBK = /^(?:GBK-EUC|GBKp-EUC|GBK2K|GB-EUC)-[HV]$/u;
const WITH_BIG5 = /^(?:ETen-B5|ETenms-B5|B5pc|HKscs-B5)-[HV]$/u;
const TO_UNICODE = /-UCS2$/u;

/**
 * Stands in for Adobe's character maps, megabytes of tables that lead from codes over glyph numbers to characters. Where the codes are
 * characters themselves, in Unicode or GBK, the glyph numbers may be anything, so they are the characters, and no table is needed. Made once
 * for a document: the way from glyph numbers to characters is given only if this one made the numbers.
 */
export const createCharacterMaps = () => {
  let made = false;
  return class {
    fetch({ kind, filename }: Asked): Promise<Uint8Array> {
      if (kind !== 'cMapUrl') return Promise.reject(new Error('Only text is read, not fonts.'));
      const toUnicode = TO_UNICODE.test(filename);
      const map = toUnicode ? (made ? identity('bfrange', '<0000>') : undefined) : mapFor(filename);
      made ||= !toUnicode && map !== undefined;
      return map === undefined
        ? Promise.reject(new Error(`No character map ${filename}.`))
        : Promise.resolve(new TextEncoder().encode(map));
    }
  };
};

const mapFor = (name: string): string | undefined => {
  if (WITH_UNICODE.test(name)) return identity('cidrange', '0');
  if (WITH_GBK.test(name)) return doubleByte('gb18030');
  return WITH_BIG5.test(name) ? doubleByte('big5') : undefined;
};

const identity = (kind: 'cidrange' | 'bfrange', target: string): string =>
  `1 begincodespacerange <0000> <ffff> endcodespacerange\n1 begin${kind} <0000> <ffff> ${target} end${kind}\n`;

const doubleByte = (encoding: 'gb18030' | 'big5'): string => {
  const ranges = pairsIn(encoding).map(([pair, character]) => {
    const code = `<${pair.toString(16)}>`;
    return `${code} ${code} ${character.charCodeAt(0)}`;
  });
  const all = ['<20> <7e> 32', ...ranges];
  return `2 begincodespacerange <00> <80> <8140> <fefe> endcodespacerange\n${all.length} begincidrange ${all.join('\n')} endcidrange\n`;
};
