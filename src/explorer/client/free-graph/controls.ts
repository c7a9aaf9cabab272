import { ENTITY_KINDS, type EntityKind } from '../../../domain/kinds.ts';
import type { Drawing } from '../../pictures/drawing.ts';
import type { FreeGraphOrder } from '../../pictures/render-free-graph.ts';
import type { Camera } from './camera.ts';
import { SIGNS } from './signs.ts';
import { svg } from './svg.ts';

type FreeGraphWords = FreeGraphOrder['words'];

const STEP = 1.4;

/** Buttons for what a wheel does, and which sign is which kind. */
export const createControls = (drawing: Drawing, camera: Camera, words: FreeGraphWords): HTMLElement => {
  const { closer, farther, whole } = words.freeGraph;
  const present = ENTITY_KINDS.filter((kind) => drawing.nodes.some((node) => node.kind === kind));
  return element(
    'div',
    'free-graph-controls',
    button(closer, () => camera.zoom(STEP)),
    button(farther, () => camera.zoom(1 / STEP)),
    button(whole, camera.showAll),
    element('ul', 'free-graph-kinds', ...present.map((kind) => legendOf(kind, words))),
  );
};

const button = (name: string, press: () => void): HTMLElement => {
  const made = element('button', '', name);
  made.setAttribute('type', 'button');
  made.addEventListener('click', press);
  return made;
};

const legendOf = (kind: EntityKind, { kinds }: FreeGraphWords): HTMLElement => {
  const sign = svg(
    'svg',
    { class: 'chain', viewBox: '-9 -9 18 18', width: 14, height: 14, 'aria-hidden': 'true' },
    svg('g', { class: kind }, svg('path', { class: 'bar', d: SIGNS[kind] })),
  );
  return element('li', '', sign, ` ${kinds[kind]}`);
};

/** “48 entries, 70 links. …”, and whether there is more. */
export const sayDrawn = (
  { nodes, links, cut }: Drawing,
  { freeGraph, cut: hasMore }: FreeGraphWords,
): string => {
  const counted = freeGraph.drawn
    .replace('{nodes}', String(nodes.length))
    .replace('{links}', String(links.length));
  return cut ? `${counted} ${hasMore}` : counted;
};

const element = (name: string, className: string, ...children: readonly (Node | string)[]): HTMLElement => {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
};
