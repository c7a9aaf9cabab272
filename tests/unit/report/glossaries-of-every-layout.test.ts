import { describe, expect, it } from 'vitest';

import { readGlossary } from '../../../src/report/glossary/glossary.ts';
import { LAYOUTS } from '../../../src/report/glossary/layouts/layouts.ts';
import { structureOf } from '../../../src/report/structure/structure.ts';
import { sourceOf } from '../../../src/report/source.ts';
import { ownTexts, sharedTexts, type KeyedText } from '../../corpus/keys.ts';
import { f1, precision, recall, scoreGlossary, sum } from '../../corpus/score.ts';

const read = (text: string) => readGlossary(sourceOf(text), structureOf(sourceOf(text)));

const heads = ({ text }: KeyedText): readonly string[] => read(text).entries.map(({ term }) => term);
const definitions = ({ text }: KeyedText): readonly string[] =>
  read(text).entries.map(({ definition }) => definition);

const own = ownTexts();
const shared = sharedTexts();

describe.each([
  ['the project’s own specimens', own],
  ['the shared texts (skipped where ../shared is absent)', shared],
] as const)('glossaries of %s', (_, texts) => {
  const named = texts.map((text) => [`${text.folder}/${text.name}`, text] as const);

  it.skipIf(texts.length === 0).each(named)('%s: every term and no other, in order', (_name, text) =>
    expect(heads(text)).toEqual(text.key.glossary.map(({ term }) => term)),
  );

  it.skipIf(texts.length === 0).each(named)('%s: every definition, to the character', (_name, text) =>
    expect(definitions(text)).toEqual(text.key.glossary.map(({ definition }) => definition)),
  );

  it.skipIf(texts.length === 0)('have 97 of 100 keyed parts, and hardly any other', () => {
    const tally = sum(texts.map(({ text, key }) => scoreGlossary(read(text).entries, key).parts));
    expect(recall(tally)).toBeGreaterThanOrEqual(0.97);
    expect(precision(tally)).toBeGreaterThanOrEqual(0.97);
    expect(f1(tally)).toBeGreaterThanOrEqual(0.97);
  });
});

describe('layouts', () => {
  it('have a corpus folder each, with a specimen that they read', () => {
    for (const { name } of LAYOUTS) {
      const specimens = own.filter(({ folder }) => folder === name);
      const layouts = specimens.flatMap(({ text }) => read(text).entries.map(({ layout }) => layout));
      expect(layouts, name).toContain(name);
    }
  });

  it('may be mixed in one text', () => {
    const { entries } = read(
      '名词解释\n1.“三个年”：指项目年、作风年、民生年。\n2.河长制：由负责人担任河长的制度。\n注：本表由县政府办公室编印。\n“两高”项目：指高耗能和高排放项目。\n',
    );
    expect(entries.map(({ term, layout }) => [term, layout])).toEqual([
      ['“三个年”', 'numbered'],
      ['河长制', 'numbered'],
      ['“两高”项目', 'quoted'],
    ]);
  });
});
