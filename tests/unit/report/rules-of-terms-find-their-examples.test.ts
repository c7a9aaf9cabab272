import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { rulesTable } from '../../../docs/rules-table.ts';
import { PROJECT } from '../../../src/bin/project.ts';
import { normal } from '../../../src/report/source.ts';
import { PATTERN_RULES, ruleOf } from '../../../src/report/terms/rules.ts';
import { KNOWLEDGE } from '../../support/knowledge.ts';

const context = { known: KNOWLEDGE.known, places: ['青溪'] };

describe('every rule of the table', () => {
  it.each(PATTERN_RULES)('$name finds its example, and nothing else there', (rule) => {
    const [text, name] = rule.example;
    const found = ruleOf(rule, context)(text).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual([name]);
    expect(normal(text)).toBe(text);
  });

  it('has a name of its own', () =>
    expect(new Set(PATTERN_RULES.map(({ name }) => name)).size).toBe(PATTERN_RULES.length));

  it('stands in docs/reading.md as npm run docs:rules prints it', () =>
    expect(readFileSync(join(PROJECT.root, 'docs/reading.md'), 'utf8')).toContain(rulesTable()));
});

describe('a shorter form stands within the name', () => {
  it.each([
    ['落实1310具体部署', '1310'],
    ['推进全国文明城市创建', '全国文明城市'],
  ])('of %s: %s', (text, form) => {
    const forms = PATTERN_RULES.flatMap((rule) => ruleOf(rule, context)(text)).flatMap(
      (found) => found.forms,
    );
    expect(forms.map(({ start, end }) => text.slice(start, end))).toEqual([form]);
  });

  it('and where a motto is made of a known formulation it is none', () => {
    const fours = PATTERN_RULES.filter(({ name }) => name === 'TWO_FOURS');
    expect(fours.flatMap((rule) => ruleOf(rule, context)('坚持人民至上、为民情怀。'))).toEqual([]);
  });
});
