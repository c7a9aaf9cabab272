import type { EntityKind } from '../../../domain/kinds.ts';

export type Suggestion = {
  readonly entity: { readonly name: string; readonly kind: EntityKind; readonly href: string };
  readonly matchedLabel: { readonly text: string };
};

type Answer = { readonly data?: { readonly suggest: readonly Suggestion[] } | null };

const SUGGEST =
  'query Suggest($prefix:String!,$script:NameScript!){suggest(prefix:$prefix,first:8){entity{name(script:$script)kind href}matchedLabel{text}}}';

/** Scripts of names by the language of the page. */
const SCRIPTS: Readonly<Record<string, string>> = { 'zh-Hant': 'HANT', 'zh-Hans': 'HANS' };

/** Asks by GET, so that the browser keeps answers; a newer question ends the one before. */
export const createSuggester = (): ((prefix: string) => Promise<readonly Suggestion[] | null>) => {
  let asking = new AbortController();
  return async (prefix) => {
    asking.abort();
    asking = new AbortController();
    const variables = { prefix, script: SCRIPTS[document.documentElement.lang] ?? 'SOURCE' };
    const parameters = new URLSearchParams({ query: SUGGEST, variables: JSON.stringify(variables) });
    try {
      const response = await fetch(`/graphql?${parameters}`, {
        headers: { accept: 'application/json' },
        signal: asking.signal,
      });
      const { data }: Answer = await response.json();
      return data?.suggest ?? null;
    } catch {
      return null;
    }
  };
};
