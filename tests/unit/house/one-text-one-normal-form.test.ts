import { describe, expect, it } from 'vitest';

import { normal } from '../../../src/report/source.ts';
import { createScriptTable } from '../../../src/script/table.ts';
import { isProse, literalsOf, sourcesIn, sourceTextOf } from '../../support/literals.ts';

const SOURCES = [...sourcesIn('src'), ...sourcesIn('widget/src')];

/** The files that hold something. */
const holding = (holds: (file: string) => boolean): readonly string[] => SOURCES.filter(holds);

const table = createScriptTable();

/** How many times a character stands right before its simplified form. */
const pairsIn = (literal: string): number => {
  const characters = Array.from(literal);
  return characters.filter((one, at) => table.get(one) === characters[at + 1]).length;
};

/** Files that read a text before it has a normal form: as decoded, damaged, or of either script. */
const BEFORE = /^src\/report\/(?:decode|repair)\/|^src\/report\/read\.ts$/u;

describe('what a Chinese text is, is said once', () => {
  it('one table has the pairs of the two scripts', () =>
    expect(holding((file) => literalsOf(file).some((literal) => pairsIn(literal) > 5))).toEqual([
      'src/script/table.ts',
    ]));

  it('one table has the values of numerals', () =>
    expect(
      holding((file) => /\b[一三十]: ?'?\d|'一',\s*'[二两]|indexOf\('一二/u.test(sourceTextOf(file))),
    ).toEqual(['src/text/numerals.ts']));

  it('one loop looks for the longest of many words', () =>
    expect(
      holding((file) =>
        /for \(let length = (?!-1)|for \(const length of|lengths\.(?:get\(.*\)\?\.)?(?:map|find|some)\(/u.test(
          sourceTextOf(file),
        ),
      ),
    ).toEqual(['src/text/lexicon.ts']));

  it('one function sorts alternatives by their length', () =>
    expect(holding((file) => /\.length - \w+\.length\)\s*\.(?:join|map)/u.test(sourceTextOf(file)))).toEqual([
      'src/text/words.ts',
    ]));

  it('one function makes half-width signs of full-width ones', () =>
    expect(holding((file) => /0xfee0/iu.test(sourceTextOf(file)) && !BEFORE.test(file))).toEqual([
      'src/text/width.ts',
    ]));

  it('one function divides a text outside its marks', () =>
    expect(
      holding(
        (file) => file.startsWith('src/report') && /depth (?:\+=|\+ 1)|depth\+\+/u.test(sourceTextOf(file)),
      ),
    ).toEqual([]));

  it('one function widens a span by the marks that it lacks', () =>
    expect(holding((file) => /unpaired|lacksOpening/u.test(sourceTextOf(file)))).toEqual([
      'src/text/marks.ts',
    ]));
});

describe('no rule of the reader is dead', () => {
  const rules = sourcesIn('src/report').filter((file) => !BEFORE.test(file) && !file.endsWith('/source.ts'));

  it.each(rules)('%s is written in normal form', (file) => {
    const changed = literalsOf(file)
      .filter((literal) => !isProse(literal))
      .filter((literal) => {
        const characters = literal.match(/[^\p{ASCII}]/gu) ?? [];
        return characters.some((character) => normal(character) !== character);
      });
    expect(changed).toEqual([]);
  });
});
