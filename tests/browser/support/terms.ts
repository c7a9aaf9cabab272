import type { Answer, Term } from '../../../widget/src/answer.ts';
import { QUERY } from '../../../widget/query.ts';
import { askService } from './service.ts';

const EXPLAIN = `query ($label: String!) { explain(label: $label) {
  ... on Explanation { term { id } }
  ... on AmbiguousTerm { candidates { id } }
} }`;

type Explained = {
  readonly explain: { readonly term?: Identified; readonly candidates?: readonly Identified[] };
};
type Identified = { readonly id: string };

/** The terms that a label may stand for, as the service tells a card of them: traditional, from the highest issuer down. */
export const termsMeantBy = async (label: string): Promise<readonly Term[]> => {
  const { explain } = await askService<Explained>(EXPLAIN, { label });
  const meant = explain.term === undefined ? (explain.candidates ?? []) : [explain.term];
  const ids = meant.map(({ id }) => id);
  const { nodes } = await askService<Answer>(QUERY, { ids, script: 'HANT' });
  return nodes.filter((node) => node !== null);
};
