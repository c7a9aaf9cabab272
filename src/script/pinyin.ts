import { pinyin } from 'pinyin-pro';

/** The two ways in which readers type a Chinese name in Latin letters, without tones: `san xian yi dan` and `sxyd`. */
export const pinyinForms = (text: string): readonly string[] => {
  const spoken = text.replaceAll(/[^\p{Script=Han}\p{L}\p{N}]/gu, '');
  const options = { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true } as const;
  const syllables = pinyin(spoken, options);
  const initials = pinyin(spoken, { ...options, pattern: 'first' });
  return [syllables.join(' '), initials.join('')];
};
