import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type Simulation,
  type SimulationLinkDatum,
} from 'd3-force';

import type { Drawing, DrawingLink, DrawingNode } from '../../pictures/drawing.ts';
import { type Place, ringPlaces } from './rings.ts';

/** A node with its place, which the forces move; a fixed one (`fx`, `fy`) they leave alone. */
export type Body = {
  readonly node: DrawingNode;
  x: number;
  y: number;
  fx?: number | null;
  fy?: number | null;
};
export type Spring = SimulationLinkDatum<Body> & {
  readonly link: DrawingLink;
  readonly source: Body;
  readonly target: Body;
};

export type Forces = {
  readonly bodies: readonly Body[];
  readonly springs: readonly Spring[];
  readonly simulation: Simulation<Body, Spring>;
};

/** Steps until the forces rest. */
const STEPS = 70;
const RESTING = 0.001;
/** Between a body and its neighbours, in pixels: a name stands under each. */
const APART = 46;

/** Forces at rest, to be started or stepped: links draw together, everything else keeps apart, the root stays in the middle. */
export const createForces = (drawing: Drawing): Forces => {
  const { root, nodes, links } = drawing;
  const places = ringPlaces(drawing);
  const bodies = nodes.map((node): Body => ({ node, ...(places.get(node.id) ?? MIDDLE) }));
  const byId = new Map(bodies.map((body) => [body.node.id, body]));
  const springs = links.flatMap((link): readonly Spring[] => {
    const [source, target] = [byId.get(link.from), byId.get(link.to)];
    return source === undefined || target === undefined ? [] : [{ link, source, target }];
  });
  const middle = byId.get(root);
  if (middle !== undefined) Object.assign(middle, { x: 0, y: 0, fx: 0, fy: 0 });
  const simulation = forceSimulation<Body>([...bodies])
    .alphaDecay(1 - RESTING ** (1 / STEPS))
    .force('link', forceLink<Body, Spring>([...springs]).distance(90))
    .force('apart', forceManyBody<Body>().strength(-320).distanceMax(700).theta(1.2))
    .force('collide', forceCollide<Body>(APART))
    .force('x', forceX<Body>(0).strength(0.03))
    .force('y', forceY<Body>(0).strength(0.11))
    .stop();
  return { bodies, springs, simulation };
};

const MIDDLE: Place = { x: 0, y: 0 };
