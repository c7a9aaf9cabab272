import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { PROJECT } from '../../src/bin/project.ts';
import { dataOf } from '../support/ask.ts';
import { everyNode } from '../support/every-page.ts';
import { startTestService, type TestService } from '../support/service.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

/** The lines of a curated file from the one that a source names on, or from some lines before. */
const linesAt = (source: string, before = 0): readonly string[] => {
  const [, file = '', line = ''] = /^(.+\.yaml):(\d+)$/u.exec(source) ?? [];
  return readFileSync(join(PROJECT.seeds, file), 'utf8')
    .split('\n')
    .slice(Math.max(0, Number(line) - 1 - before));
};

const LISTS = ['terms', 'goals', 'actions', 'projects', 'places', 'organizations'];

describe('every fact names the line of the file that says it', () => {
  it.each(LISTS)('%s: a mapping that holds the name', async (list) => {
    const nodes = await everyNode(service.ask, list, 'source name reviewed confidence reason');
    expect(nodes.length).toBeGreaterThan(0);
    for (const { name, source, ...rest } of nodes) {
      expect([name, linesAt(source).slice(0, 40).join('\n')]).toEqual([name, expect.stringContaining(name)]);
      expect(rest).toEqual({ reviewed: true, confidence: null, reason: null });
    }
  });

  it('measures: a mapping that holds the figure', async () => {
    for (const { value, source, reviewed } of await everyNode(
      service.ask,
      'measures',
      'value source reviewed',
    )) {
      expect(linesAt(source).slice(0, 30).join('\n')).toContain(String(value));
      expect(reviewed).toBe(true);
    }
  });

  it('relations: STATED and INFERRED, the mapping that holds the note or a quote', async () => {
    const nodes = await everyNode(
      service.ask,
      'actions',
      'relations(first: 100) { edges { node { source reviewed note evidence { quote } } } }',
    );
    const relations = nodes.flatMap(({ relations: { edges } }) =>
      edges.map(({ node }: { readonly node: unknown }) => node),
    );
    expect(relations.length).toBeGreaterThan(500);
    for (const { source, reviewed, note, evidence } of relations) {
      const words: readonly string[] =
        note === null ? evidence.map(({ quote }: { quote: string }) => quote) : note.split(';');
      // A reference with a verb is a mapping of its own, within the action whose quote proves it.
      const lines = linesAt(source, 15).slice(0, 75).join('\n').replaceAll("''", "'");
      expect([source, words.some((one) => lines.includes(one))]).toEqual([source, true]);
      expect(reviewed).toBe(true);
    }
  });

  it('definitions and parts: the glossary entry and the part', async () => {
    const { node } = await dataOf(
      service.ask(
        '{ node(id: "term:广东省-韶关市-浈江区-区委-1363") { ... on Term { definitions { source reviewed } parts { token heading source reviewed } } } }',
      ),
    );
    expect(linesAt(node.definitions[0].source)[0]).toMatch(/^- entry: 8$/u);
    for (const { token, heading, source } of node.parts)
      expect(linesAt(source).slice(0, 2).join(' ')).toBe(`  - token: '${token}'     heading: ${heading}`);
    expect(node.parts.map(({ reviewed }: { reviewed: boolean }) => reviewed)).toEqual(
      node.parts.map(() => true),
    );
  });

  it('the report itself was reviewed', async () => {
    const { reports } = await dataOf(service.ask('{ reports { edges { node { reviewed } } } }'));
    expect(reports.edges).toEqual([{ node: { reviewed: true } }]);
  });
});
