import type { Drawing } from '../../pictures/drawing.ts';
import type { FreeGraphOrder } from '../../pictures/render-free-graph.ts';
import { createCamera } from './camera.ts';
import { createControls, sayDrawn } from './controls.ts';
import { createForces, type Forces } from './forces.ts';
import { fetchDrawing } from './gateway.ts';
import { handle } from './pointer.ts';
import { createScene } from './scene.ts';

/** Draws the graph that the element's `data-order` asks for, and says in its status line how that went. */
export const openFreeGraph = async (place: HTMLElement): Promise<void> => {
  const order: FreeGraphOrder = JSON.parse(place.dataset['order'] ?? '');
  const say = (text: string): void => place.querySelector('.free-graph-status')?.replaceChildren(text);
  say(order.words.freeGraph.loading);
  const drawing = await fetchDrawing(order);
  if (drawing === null) return say(order.words.freeGraph.failed);
  draw(place, drawing, order);
  say(sayDrawn(drawing, order.words));
};

/** How much of the way to rest is gone before the picture is shown to readers who do not mind motion. */
const STEPS_UNSEEN = 25;
const HEAT = 0.3;

const draw = (place: HTMLElement, drawing: Drawing, { words, query }: FreeGraphOrder): void => {
  const forces = createForces(drawing);
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  settle(forces, isStill);
  const link = (href: string): string => (query === '' ? href : `${href}?${query}`);
  const scene = createScene(forces, { middle: drawing.root, kinds: words.kinds, link });
  const camera = createCamera(scene.root, forces.bodies);
  camera.showAll();
  handle({ scene, camera, moved: isStill ? scene.place : () => stir(forces) });
  place.append(createControls(drawing, camera, words), scene.root);
  if (!isStill) animate(forces, scene.place, camera.follow);
};

/** Without motion, everything is at rest before it is shown. */
const settle = ({ simulation }: Forces, isStill: boolean): void => {
  const steps = Math.ceil(Math.log(simulation.alphaMin()) / Math.log(1 - simulation.alphaDecay()));
  simulation.tick(isStill ? steps : Math.min(steps, STEPS_UNSEEN));
};

const animate = ({ simulation }: Forces, place: () => void, follow: () => void): void => {
  simulation
    .on('tick', () => {
      place();
      follow();
    })
    .restart();
};

const stir = ({ simulation }: Forces): void => void simulation.alpha(HEAT).restart();
