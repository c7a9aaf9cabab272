import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { PROJECT } from '../../../src/bin/project.ts';
import { createDraft } from '../../../src/ingest/draft/draft.ts';
import { readReport } from '../../../src/report/read.ts';
import { KNOWLEDGE } from '../../support/knowledge.ts';
import { LEXICON } from '../../support/seeds.ts';

const path = join(PROJECT.seeds, 'zhenjiang-2024', 'report.txt');
const guide = readFileSync(join(PROJECT.root, 'docs', 'curating.md'), 'utf8');
const explained = new Set([...guide.matchAll(/^\| ([A-Z_]{4,}) +\|/gmu)].map(([, rule]) => rule));

it('every conclusion of a draft begins with its rule, which docs/curating.md explains', () => {
  const { graph } = createDraft(path, readReport(readFileSync(path, 'utf8'), KNOWLEDGE), {
    lexicon: LEXICON,
    gazetteer: KNOWLEDGE.gazetteer,
  });
  const inferred = graph.relations.filter(({ basis }) => basis === 'INFERRED');
  expect(inferred.length).toBeGreaterThan(10);
  const unexplained = inferred.filter(
    ({ note }) => !explained.has(/^[A-Z_]+(?= )/u.exec(note ?? '')?.[0] ?? ''),
  );
  expect(unexplained.map(({ kind, note }) => `${kind}: ${note}`)).toEqual([]);
});
