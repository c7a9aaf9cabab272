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
const STEPS = 140;
const RESTING = 0.001;
/** Between a body and its neighbours, in pixels: a name stands under each. */
const APART = 34;

/** Forces at rest, to be started or stepped: links draw together, everything else keeps apart, the root stays in the middle. */
export const createForces = ({ root, nodes, links }: Drawing): Forces => {
  const bodies = nodes.map((node, index): Body => ({ node, ...spiral(index) }));
  const byId = new Map(bodies.map((body) => [body.node.id, body]));
  const springs = links.flatMap((link): readonly Spring[] => {
    const [source, target] = [byId.get(link.from), byId.get(link.to)];
    return source === undefined || target === undefined ? [] : [{ link, source, target }];
  });
  const middle = byId.get(root);
  if (middle !== undefined) Object.assign(middle, { x: 0, y: 0, fx: 0, fy: 0 });
  const simulation = forceSimulation<Body>([...bodies])
    .alphaDecay(1 - RESTING ** (1 / STEPS))
    .force('link', forceLink<Body, Spring>([...springs]).distance(80))
    .force('apart', forceManyBody<Body>().strength(-260).distanceMax(600))
    .force('collide', forceCollide<Body>(APART))
    .force('x', forceX<Body>(0).strength(0.05))
    .force('y', forceY<Body>(0).strength(0.08))
    .stop();
  return { bodies, springs, simulation };
};

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Nodes come nearest first: so they lie well from the start. */
const spiral = (index: number): { readonly x: number; readonly y: number } => {
  const [radius, angle] = [APART * Math.sqrt(index), index * GOLDEN_ANGLE];
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
};
