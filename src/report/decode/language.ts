/** Too short to tell what it is written in. */
const SHORT = 20;
const CHINESE = 0.3;
const JAPANESE = 0.05;

/** Whether a text is written in Chinese, or has too few letters to tell. Kana make it Japanese. */
export const isChinese = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < SHORT) return letters === 0 || /\p{Script=Han}/u.test(text);
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const kana = text.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return han >= letters * CHINESE && kana <= letters * JAPANESE;
};
