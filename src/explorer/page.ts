import type { Ask } from './ask.ts';
import type { Html } from './html.ts';
import type { Memories } from './memories.ts';
import type { View } from './view.ts';

/** One page before its frame is put around it. */
export type Page = {
  readonly status?: number;
  /** Of a failure that passes: in how many seconds to ask again. */
  readonly retryAfter?: number;
  /** Of the document; the frame adds the name of the site. */
  readonly title: string;
  /** One sentence for search engines and previews. */
  readonly description: string;
  /** What machines read of it: schema.org, as JSON-LD. */
  readonly data?: unknown;
  /** Scripts of the site that the page is better with; it is complete without them. */
  readonly scripts?: readonly ScriptName[];
  /** Scripts of other rooms, by their addresses. */
  readonly modules?: readonly string[];
  /** Whether the page asks the question of the site itself, so that the frame need not. */
  readonly hasSearch?: boolean;
  readonly main: Html;
};

export const SCRIPT_NAMES = ['explorer', 'free-graph', 'report'] as const;
export type ScriptName = (typeof SCRIPT_NAMES)[number];

/** A file of the record by its path in it; null when it has none of that name. */
export type ReadSource = (file: string) => Promise<string | null>;

/** What a route is given: the parts of the address by their names in its pattern. */
export type Asked = {
  readonly params: Readonly<Record<string, string>>;
  readonly view: View;
  readonly ask: Ask;
  readonly readSource: ReadSource;
  readonly memories: Memories;
};

/** A page, or a response of another kind: a redirection, a picture, a table. Null: there is no such page. */
export type Route = {
  readonly path: string;
  readonly answer: (asked: Asked) => Promise<Page | Response | null>;
};
