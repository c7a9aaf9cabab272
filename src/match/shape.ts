/** What a name looks like without its issuer, `lead` key units long: a code (1310, 1+4+7+9+n) or a short name (兩高) needs a cue. */
export type Shape = readonly [lead: number, kind: 'code' | 'short' | ''];

const NUMBER = /^[^\p{L}+]*\d[^\p{L}+]*$/u;
const SUM = /^(?=.*\d)[\da-z]+(?:\+[\da-z]+)+$/;
const SHORT_NAME = /^[一二两三四五六七八九十百千双]\p{Script=Han}{1,2}$/u;

/** Of a key, with the names of its issuers as keys. */
export const shapeOf = (key: string, issuers: Iterable<string>): Shape => {
  const leads = Array.from(issuers, (name) => (key.startsWith(name) && key !== name ? name.length : 0));
  const lead = Math.max(0, ...leads);
  return [lead, kindOf(key.slice(lead))];
};

/** Digits and signs only may as well be a number; a number with one or two characters everyday text holds by chance: 兩高亮選項, 三塊地磚. */
const kindOf = (name: string): Shape[1] =>
  NUMBER.test(name) || SUM.test(name) ? 'code' : SHORT_NAME.test(name) ? 'short' : '';
