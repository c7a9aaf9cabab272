import { keyOf } from '../source.ts';
import type { NamedThing } from './named.ts';

/** The keys of every form of a thing, each once, that of its name first. */
export const keysOf = ({ name, labels }: Pick<NamedThing, 'name' | 'labels'>): readonly string[] => {
  const keys = [...new Set([name, ...labels])].map((form) => keyOf(form)).filter((key) => key.length > 1);
  return [...new Set([...keys, ...keys.flatMap((key) => numeralsOf(key))])];
};

/** 百县千镇万村高质量发展工程 is 百千万工程 for short: its numerals and its noun. */
const numeralsOf = (key: string): readonly string[] => {
  const [, words = '', noun = ''] = /^(.{6,})(工程|行动|计划)$/u.exec(key) ?? [];
  const numerals = words.match(/[百千万]/gu)?.join('') ?? '';
  return numerals.length > 1 ? [`${numerals}${noun}`] : [];
};
