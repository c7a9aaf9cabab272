import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { PROJECT } from '../../../src/bin/project.ts';
import type { DraftTerm } from '../../../src/report/types.ts';
import { KNOWLEDGE } from '../../support/knowledge.ts';
import { LEXICON, SEED_GRAPHS } from '../../support/seeds.ts';
import { termsOf } from './terms-read.ts';

const folder = join(PROJECT.seeds, 'zhenjiang-2024');
const [graph] = SEED_GRAPHS;
const terms = termsOf(readFileSync(join(folder, 'report.clean.txt'), 'utf8'), [...KNOWLEDGE.stop]);

const keysOf = ({ labels }: Pick<DraftTerm, 'labels'>): readonly string[] =>
  labels.map((label) => LEXICON.fold.key(label));
const curated = graph.entities
  .filter(({ kind }) => kind === 'TERM')
  .map(({ id, name }) => ({
    id,
    name: name.source,
    keys: graph.labels.filter(({ entity }) => entity === id).map(({ key }) => key),
  }));
const curatedKeys = new Set(curated.flatMap(({ keys }) => keys));
const draftKeys = new Set(terms.flatMap(keysOf));

/** Lists, titles and grades that were won are named as what they are, and no machine is asked for them. */
const honours = new Set(graph.relations.filter(({ kind }) => kind === 'HONOURED_BY').map(({ from }) => from));

/** What editors made by hand is the measure; no rule and no list has a name from there that is not general knowledge. */
describe('the terms of the seed report', () => {
  it('hold at least 82 of 100 that editors found', () => {
    const asked = curated.filter(({ id }) => !honours.has(id));
    const found = asked.filter(({ keys }) => keys.some((key) => draftKeys.has(key)));
    expect(found.length / asked.length).toBeGreaterThanOrEqual(0.82);
  });

  it('are terms for editors too, 92 of 100 at least', () => {
    const right = terms.filter((term) => keysOf(term).some((key) => curatedKeys.has(key)));
    expect(right.length / terms.length).toBeGreaterThanOrEqual(0.92);
  });

  it('hold every term of its glossary and every one that the text explains', () => {
    const statuses = (status: DraftTerm['status']) => terms.filter((term) => term.status === status).length;
    expect([statuses('DEFINED'), statuses('EXPLAINED_IN_TEXT')]).toEqual([12, 4]);
  });
});
