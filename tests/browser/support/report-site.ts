import { readFileSync } from 'node:fs';

import { PROJECT } from '../../../src/bin/project.ts';
import { buildWidget } from '../../../widget/build.ts';
import { replay } from '../../support/explorer.ts';
import { at, type Site, startSite } from './site.ts';

const read = (name: string): string =>
  readFileSync(new URL(`../recorded/${name}.json`, import.meta.url), 'utf8');

const fields = (text: string): Readonly<Record<string, unknown>> => JSON.parse(text);

/** The pages of reports and the widget, on answers that the service gave. */
export const startReportSite = async (): Promise<Site> => {
  const script = buildWidget();
  const cards = fields(read('cards'))['HANT'] as Readonly<Record<string, unknown>>;
  return startSite(
    at('/widget.js', () => new Response(script, { headers: { 'content-type': 'text/javascript' } })),
    at('/terms.json', () => new Response(read('terms'), { headers: { 'content-type': 'application/json' } })),
    at('/graphql', (request) => {
      const variables = fields(new URL(request.url).searchParams.get('variables') ?? '{}');
      const ids = (variables['ids'] ?? []) as readonly string[];
      return Response.json({ data: { nodes: ids.map((id) => cards[id] ?? null) } });
    }),
    replay(fields(read('reports'))),
  );
};

/** The text as the editor's file has it: what a page shows is compared with it, and not with itself. */
export const REPORT_TEXT = readFileSync(`${PROJECT.seeds}/zhenjiang-2024/report.clean.txt`, 'utf8');

const isProof = (text: string): boolean => /\?at=\d+-\d+#/u.test(text);

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

/** Every address of a proof that the service gave for the pages of terms, goals, actions and places. */
export const PROOFS: readonly string[] = [...new Set(textsIn(fields(read('explorer'))).filter(isProof))];
