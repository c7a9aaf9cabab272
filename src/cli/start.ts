import type { Ask } from './ask.ts';
import { drawAmbiguous, drawUnknown } from './draw-doubt.ts';
import { type Outcome, show, type View } from './outcome.ts';
import type { Scope } from './scope.ts';
import {
  type Ambiguous,
  DOUBT,
  exactly,
  type Found,
  isId,
  NAMED,
  type Named,
  type Unknown,
} from './shapes.ts';

const RESOLVE = `
query Resolve($label: String!, $scope: ScopeInput, $script: NameScript! = SOURCE) {
  explain(label: $label, scope: $scope) {
    __typename
    ... on Explanation { term { ...Named } }
    ...Ambiguous
    ...Unknown
  }
  search(query: $label, first: 10, scope: $scope) { ...Found }
}
${NAMED}${DOUBT}`;

type ResolveData = {
  readonly explain: { readonly term: Named } | Ambiguous | Unknown;
  readonly search: Found | null;
};

/** The entity to start from, with what else has its name; or the outcome when it is not one. */
export type Start =
  | { readonly id: string; readonly others: readonly Named[] }
  | { readonly outcome: Outcome };

/** An id stands for itself. A label stands for the term that it names, and where it names none, for the entity that has this name. */
export const findStart = async (
  ask: Ask,
  { word, scope }: { readonly word: string; readonly scope: Scope },
  view: View,
): Promise<Start> => {
  if (isId(word)) return { id: word, others: [] };
  const came = await ask<ResolveData>(RESOLVE, { label: word, scope });
  const id = came.data ? only(came.data) : undefined;
  if (id !== undefined)
    return { id, others: exactly(came.data?.search ?? null).filter((other) => other.id !== id) };
  return {
    outcome: show(
      came,
      {
        document: RESOLVE,
        variables: {},
        draw: (data, paint) => drawDoubt(word, data, paint),
        statusOf: () => 3,
      },
      view,
    ),
  };
};

const only = ({ explain, search }: ResolveData): string | undefined => {
  if ('term' in explain) return explain.term.id;
  const [first, second] = 'suggestions' in explain ? exactly(search) : [];
  return second === undefined ? first?.id : undefined;
};

const drawDoubt = (
  label: string,
  { explain, search }: ResolveData,
  paint: View['paint'],
): readonly string[] => {
  if ('suggestions' in explain) return drawUnknown(explain, search, paint);
  return 'candidates' in explain ? drawAmbiguous(explain, paint) : [label];
};
