import { describe, expect, it } from 'vitest';

import { LANGUAGES } from '../../../src/explorer/languages.ts';
import { WORDS } from '../../../src/explorer/words/words.ts';
import { bareTerm, explorerOn } from './pages-support.ts';

const term = { node: bareTerm() };

describe.each(LANGUAGES)('%s', (language) => {
  it('is the language of the page, and of everything that its links lead to', async () => {
    const { get, asked } = explorerOn(term);
    const { body, headers } = await get(`/term/x?lang=${language}`);
    expect(headers.get('content-language')).toBe(language);
    expect(body).toContain(`<html lang="${language}">`);
    expect(body).toContain(`href="/terms?lang=${language}"`);
    expect(body).toContain(`<input type="hidden" name="lang" value="${language}" />`);
    expect(asked[0]?.variables['script']).toBe(
      { en: 'SOURCE', 'zh-Hans': 'HANS', 'zh-Hant': 'HANT' }[language],
    );
  });

  it('marks the names of the record as Chinese', async () => {
    const { body } = await explorerOn(term).get(`/term/x?lang=${language}`);
    expect(body).toContain(`<h1 lang="${language === 'en' ? 'zh' : language}">甲</h1>`);
  });
});

it('the reader’s browser decides where the address names no language', async () => {
  const { headers, body } = await explorerOn(term).get('/term/x', { 'accept-language': 'zh-CN,en;q=0.8' });
  expect(headers.get('content-language')).toBe('zh-Hans');
  expect(body).toContain('href="/terms"');
});

/** Every word, with functions called on something. */
const leaves = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function')
    return [String((value as (...given: unknown[]) => unknown)('3', 3, 'x', 'y'))];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
};

it('simplified words have no traditional signs, and Chinese sentences no half-width ones', () => {
  const simplified = leaves({ ...WORDS['zh-Hans'], languageName: '' });
  expect(simplified.filter((word) => /[個這裡說沒還計劃項報標區級時間]/u.test(word))).toEqual([]);
  const chinese = [...simplified, ...leaves(WORDS['zh-Hant'])];
  expect(chinese.filter((word) => /[\u4E00-\u9FFF][,;:?!](?=[\u4E00-\u9FFF]|$)/u.test(word))).toEqual([]);
});
