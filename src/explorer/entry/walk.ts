import { ENTITY_KINDS, type EntityKind } from '../../domain/kinds.ts';
import { html, type Html } from '../html.ts';
import type { Drawing } from '../pictures/drawing.ts';
import { renderChain } from '../pictures/render-chain.ts';
import { renderTree } from '../pictures/render-tree.ts';
import { treeOf } from '../pictures/tree.ts';
import { type View, withParameters } from '../view.ts';
import { nothingRecorded, whatCut } from './missing.ts';
import { recordLanguage } from './names.ts';

/** More than this is no picture to look at within a page. */
const MOST_PICTURED = 60;

/** A walk as the list of its steps, without the entity itself, which is the page's; `id` begins every id in it. */
export const renderWalk = (drawing: Drawing, id: string, view: View): Html => {
  const [root] = treeOf(drawing);
  if (root === undefined || root.branches.length === 0)
    return drawing.cut ? whatCut(drawing.cut, view) : nothingRecorded(view);
  const tree = renderTree(root.branches, { id, open: 1, language: view.language, link: view.link });
  return html`<div id="${id}-0" lang="${recordLanguage(view)}">${tree}</div>
    ${whatCut(drawing.cut ?? null, view)}`;
};

/** How many of each kind a walk reaches: “65 projects · 26 places”. */
export const renderReach = ({ root, nodes }: Drawing, { words }: View): Html => {
  const count = (kind: EntityKind): number =>
    nodes.filter((node) => node.kind === kind && node.id !== root).length;
  const counted = ENTITY_KINDS.map((kind) => [kind, count(kind)] as const).filter(([, number]) => number > 0);
  return html`<ul class="reach">
    ${counted.map(
      ([kind, number]) => html`<li class="${kind}"><b>${number}</b> ${words.list.titles[kind]}</li>`,
    )}
  </ul>`;
};

/** The picture that says the same as the lists; a wide one is opened by itself. */
export const renderPicture = (drawing: Drawing, view: View): Html =>
  drawing.nodes.length > MOST_PICTURED
    ? html`<p>
        ${view.words.entry.wide(drawing.nodes.length)}
        <a href="${withParameters(view, { as: 'svg', uses: null })}">SVG</a>
      </p>`
    : renderChain(drawing, 'chain', view);
