import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import type { Relation, ReportGraph } from '../../../src/domain/records.ts';
import { GROUND_RULES } from '../../../src/ingest/curated/grounds.ts';
import { weakConclusions } from '../../../src/ingest/curated/weak-conclusions.ts';
import { readWith, refusalOf, chapter } from '../../support/curated-report.ts';
import { LEXICON } from '../../support/seeds.ts';

const CLAUSE = '新簽約項目100個、投資額20億元';

/** An action under 兩高 by an editor's conclusion with this `why`. */
const concluded = (why: string, more = ''): string =>
  chapter(`    - action: 新簽約項目100個
      quote: ${CLAUSE}
      inferred:
      - under: 兩高
        why: ${why}
${more}`);

const governing = ({ relations }: ReportGraph): Relation =>
  relations.find(({ kind, basis }) => kind === 'GOVERNS' && basis === 'INFERRED')!;

const quotesOf = (why: string, more?: string): readonly string[] =>
  governing(readWith(concluded(why, more))).evidence.map(({ quote }) => quote);

describe('what a note points at is in the evidence of its conclusion', () => {
  it.each([
    ['章題講產業', '一、抓產業'],
    ['段題', '強化產業招引。'],
    ['段首', '強化產業招引。'],
    ['段末', '支持試鋼做大做強,力爭增長5%以上。'],
    ['同句', '實施“雙新”行動,新簽約項目100個、投資額20億元;建設北山水庫灌區工程,嚴格控制“兩高”項目。'],
    ['名詞解釋第1條', '1.“雙新”:新技術、新產業。'],
    ['名詞解釋第一條', '1.“雙新”:新技術、新產業。'],
    ['2030年亦言“錨定一個目標”', '錨定一個目標'],
    ['前言“實施‘雙新’行動”', '實施“雙新”行動'],
  ])('%s: %s', (why, words) => expect(quotesOf(why)).toEqual([CLAUSE, words]));

  it('both ends of words that a note shortens', () => {
    expect(quotesOf('後言“支持試鋼……5%以上”')).toEqual([CLAUSE, '支持試鋼', '5%以上']);
  });

  it('the whole paragraph, where the note speaks of all of it', () => {
    const [, paragraph] = quotesOf('全段講產業');
    expect(paragraph).toMatch(/^強化產業招引。.*以上。$/u);
  });

  it('quoted words that stand at several places are not guessed at', () => {
    expect(quotesOf('連稱“部署”“工程”')).toEqual([CLAUSE, '部署', '工程']);
    expect(quotesOf('亦作“完成”“一二三”')).toEqual([CLAUSE, '完成']);
  });

  it('what stands elsewhere is given as quotes:, with in: where another paragraph says it', () => {
    expect(
      quotesOf(
        '見他處',
        '        quotes:\n        - 支持試鋼做大做強\n        - quote: 林分優化6907畝\n          in: 持續做好“一二三”工程。',
      ),
    ).toEqual([CLAUSE, '支持試鋼做大做強', '林分優化6907畝']);
    expect(refusalOf(concluded('見他處', '        quotes:\n        - 林分優化6907畝'))).toMatch(
      /must stand in the text there, and does not/u,
    );
  });

  it('the clause of the earlier action that is carried on', () => {
    const graph = readWith(
      chapter(`    - action: 新簽約項目100個
      quote: ${CLAUSE}
      inferred:
      - continues: 嚴格控制兩高項目
        why: 兩年同
    - action: 嚴格控制兩高項目
      quote: 嚴格控制“兩高”項目`),
    );
    expect(
      graph.relations.find(({ kind }) => kind === 'CONTINUES')?.evidence.map(({ quote }) => quote),
    ).toEqual([CLAUSE, '嚴格控制“兩高”項目']);
  });

  it('every rule knows its own example, and docs/curating.md has it', () => {
    const guide = readFileSync('docs/curating.md', 'utf8');
    for (const { name, pattern, attaches, example } of GROUND_RULES) {
      expect(LEXICON.fold.key(example), name).toMatch(new RegExp(pattern.source, 'u'));
      expect(guide).toMatch(new RegExp(`^\\| ${name} \\|.*\\| ${attaches} \\| ${example} \\|$`, 'mu'));
    }
  });
});

describe('a caveat stands apart from the ground', () => {
  it('and only beside one', () => {
    expect(governing(readWith(concluded('同句', '        caveat: 所指年份早於提法')))).toMatchObject({
      note: '同句',
      caveat: '所指年份早於提法',
    });
    const stated = `
relations:
- kind: RESPONSIBLE
  from: 市委
  to: '12'
  quote: 市委“12”部署
  caveat: 試`;
    expect(refusalOf(stated)).toMatch(/must stand beside why/u);
  });
});

describe('a conclusion without ground is named', () => {
  const weaknessesOf = (file: string): readonly string[] =>
    weakConclusions(readWith(file), LEXICON.fold.key)
      .filter(({ relation: { kind } }) => kind === 'GOVERNS')
      .map(({ weakness }) => weakness);

  it.each([
    ['項目', ['NAMES_ONLY']],
    ['“兩高”即兩高的一部分', []],
    ['招商屬產業', ['NOT_POINTED']],
    ['後言“子虛烏有”', ['NOT_HELD']],
    ['同句', []],
    ['後言“錨定一個目標”', []],
  ])('%s: %s', (why, weaknesses) => expect(weaknessesOf(concluded(why))).toEqual(weaknesses));

  it('one that rests on no words at all', () => {
    const graph = readWith('places:\n- place: 南山\n  within: 試市\n  why: 市內山');
    expect(weakConclusions(graph, LEXICON.fold.key)).toContainEqual(
      expect.objectContaining({ weakness: 'NO_WORDS' }),
    );
  });
});

describe('what a conclusion rests on speaks of nothing else', () => {
  it('an entity keeps its place, its summary and its weight', () => {
    const entitiesOf = (why: string) =>
      readWith(concluded(why)).entities.map(({ id, position, summary, weight }) => ({
        id,
        position,
        summary,
        weight,
      }));
    expect(entitiesOf('章題,全段,名詞解釋第2條,後言“錨定一個目標”')).toEqual(entitiesOf('試'));
  });
});
