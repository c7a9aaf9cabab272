import { ENTITY_KINDS, type EntityKind } from '../../domain/kinds.ts';
import { html, type Html } from '../html.ts';
import type { Drawing, DrawingNode } from '../pictures/drawing.ts';
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

type Placed = {
  readonly project: DrawingNode;
  readonly places: readonly DrawingNode[];
  readonly by: readonly DrawingNode[];
};

/** The projects that a walk reaches, where they stand, and by way of which actions; null where it reaches none. */
export const renderProjects = (drawing: Drawing, view: View): Html | null => {
  const placed = placedProjects(drawing);
  const { entry } = view.words;
  if (placed.length === 0) return null;
  return html`<table class="projects">
    <thead>
      <tr>
        <th scope="col">${entry.project}</th>
        <th scope="col">${entry.place}</th>
        <th scope="col">${entry.by}</th>
      </tr>
    </thead>
    <tbody>
      ${placed.map(
        ({ project, places, by }) =>
          html`<tr>
            <th scope="row">${drawn(project, view)}</th>
            <td>${places.length === 0 ? html`<span class="quiet">${entry.noPlace}</span>` : lines(places, view)}</td>
            <td>${lines(by, view)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
};

const placedProjects = ({ nodes, links }: Drawing): readonly Placed[] => {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const named = (ids: readonly string[]): readonly DrawingNode[] =>
    ids.flatMap((id) => byId.get(id) ?? []);
  return nodes
    .filter(({ kind }) => kind === 'PROJECT')
    .map((project) => ({
      project,
      places: named(links.filter(({ kind, from }) => kind === 'LOCATED_IN' && from === project.id).map(({ to }) => to)),
      by: named(links.filter(({ kind, to }) => kind === 'DELIVERS' && to === project.id).map(({ from }) => from)),
    }));
};

const drawn = ({ kind, name, href }: DrawingNode, { link }: View): Html =>
  html`<a class="entity ${kind}" href="${link(href)}">${name}</a>`;

const lines = (nodes: readonly DrawingNode[], view: View): Html =>
  html`<ul class="lines">
    ${nodes.map((node) => html`<li>${drawn(node, view)}</li>`)}
  </ul>`;
