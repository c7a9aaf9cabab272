import type { NameScript } from '../../domain/kinds.ts';
import { html, type Html } from '../html.ts';
import { SCRIPTS } from '../languages.ts';
import type { Reader } from './reader.ts';
import { PICTURE_WORDS, type PictureWords } from './words/words.ts';

/** What the script of the free graph is told by the page. */
export type FreeGraphOrder = {
  /** Id of the entity in the middle. */
  readonly of: string;
  /** Links away at most, 1 to 3. */
  readonly depth: number;
  /** Nodes at most, 1 to 500. */
  readonly first: number;
  readonly script: NameScript;
  /** `lang=…`, which the addresses of nodes carry on; empty where the reader's address names no language. */
  readonly query: string;
  readonly words: Pick<PictureWords, 'kinds' | 'freeGraph'> & { readonly cut: string };
};

type Wanted = {
  readonly id: string;
  readonly name: string;
  readonly depth?: number;
  readonly first?: number;
};

const USUAL = { depth: 2, first: 300 };

/** A place for the free graph, for a page whose `scripts` name `free-graph`. Without the script it says where else the same is said. */
export const renderFreeGraph = ({ id, name, ...wanted }: Wanted, { language, link }: Reader): Html => {
  const { kinds, freeGraph, cut, pictureOf } = PICTURE_WORDS[language];
  const order: FreeGraphOrder = {
    ...USUAL,
    ...wanted,
    of: id,
    script: SCRIPTS[language],
    query: new URL(link('/'), 'http://tifa.local').search.slice(1),
    words: { kinds, freeGraph, cut: cut.COUNT },
  };
  return html`<section
    class="free-graph"
    aria-label="${pictureOf(name)}"
    data-order="${JSON.stringify(order)}"
  >
    <p class="free-graph-status" role="status">${freeGraph.needsScript}</p>
  </section>`;
};
