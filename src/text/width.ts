/** ！ to ～ are the half-width signs, moved by this much. */
const MOVED = 0xfee0;
const WIDE = /[\uff01-\uff5e\u3000]/gu;

/** A text with half-width digits, letters and signs, unit for unit: １７．３％ → 17.3%. */
export const halfWidth = (text: string): string =>
  text.replaceAll(WIDE, (sign) =>
    sign === '\u3000' ? ' ' : String.fromCharCode(sign.charCodeAt(0) - MOVED),
  );
