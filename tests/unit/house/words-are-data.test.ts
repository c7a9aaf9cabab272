import { describe, expect, it } from 'vitest';

import { problemsIn } from '../../../src/report/language/check.ts';
import { filesIn, LANGUAGE, WORDS } from '../../../src/report/language/language.ts';
import { hanIn, isProse, literalsOf, sourcesIn, sourceTextOf } from '../../support/literals.ts';

/** The pages' own words are texts of the site, in three languages side by side. */
const CODE = [...sourcesIn('src'), ...sourcesIn('widget/src')].filter(
  (file) => !file.startsWith('src/explorer/'),
);

const MOST_HAN = 12_000;
const LONGEST_PATTERN = 160;
/** More words in a row are a list. The guards of the matcher run in a browser, which reads no files; each word of theirs stands in a group with its reason. */
const LONGEST_LIST = 24;
const GUARDS = /^src\/match\/(?:numeral|guard)-words\.ts$/u;

const wordsOf = (literal: string): number =>
  literal.split(/[|\s]+/u).filter((word) => /^\p{Script=Han}{1,8}$/u.test(word)).length;

describe('words are data that an editor corrects', () => {
  it('so that little of the language is code', () => {
    const all = CODE.flatMap((file) => literalsOf(file)).filter((literal) => !isProse(literal));
    expect(all.reduce((sum, literal) => sum + hanIn(literal), 0)).toBeLessThanOrEqual(MOST_HAN);
  });

  it.each(CODE)('and %s holds no long pattern and no list of words', (file) => {
    const literals = literalsOf(file).filter((literal) => !isProse(literal));
    expect(
      literals.filter((one) => /^\/|[|(?]/u.test(one) && hanIn(one) > 0 && one.length > LONGEST_PATTERN),
    ).toEqual([]);
    if (!GUARDS.test(file)) expect(literals.filter((one) => wordsOf(one) > LONGEST_LIST)).toEqual([]);
  });

  it('and every group of words is read by a rule', () => {
    const code = CODE.map((file) => sourceTextOf(file)).join('\n');
    const asked = (name: string): boolean =>
      code.includes(`'${name}'`) || code.includes(`'${name.split('/')[1]}'`);
    expect(LANGUAGE.names.filter((name) => !asked(name))).toEqual([]);
  });
});

describe('the files of words', () => {
  it.each(filesIn(WORDS))(
    '$name.yaml: every word can be found, and every example holds one',
    ({ name, text }) => expect(problemsIn(`${name}.yaml`, text)).toEqual([]),
  );

  const group = (words: string, example = '推进', name = 'deeds'): string =>
    `- name: ${name}\n  why: Something is done.\n  example: ${example}\n  words: >-\n    推进 ${words}\n    建设\n`;

  it.each([
    [
      'a word that its normal form changes',
      `groups:\n${group('開展')}`,
      'a.yaml:6:8',
      /開展 must be in normal form.*开展/u,
    ],
    ['a word twice in a group', `groups:\n${group('推进')}`, 'a.yaml:6:5', /推进 must stand once/u],
    [
      'a word in two exclusive groups',
      `exclusive:\n- deeds\n- states\ngroups:\n${group('开展')}${group('打造', '打造', 'states')}`,
      'a.yaml:15:5',
      /推进 must stand in one group, and is in deeds too/u,
    ],
    [
      'an example that fails',
      `groups:\n${group('开展', '今天下雨')}`,
      'a.yaml:4:12',
      /the example must hold a word of deeds/u,
    ],
    [
      'a group without its reason',
      'groups:\n- name: deeds\n  example: 推进\n  words: 推进\n',
      'a.yaml:2:3',
      /groups\.0\.why/u,
    ],
    ['what is no YAML', 'groups: [', 'a.yaml:1:10', /./u],
  ])('%s is refused where it stands', (_, text, at, message) => {
    const [problem] = problemsIn('a.yaml', text);
    expect(problem?.at).toBe(at);
    expect(problem?.message).toMatch(message);
  });
});
