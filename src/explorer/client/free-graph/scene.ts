import type { EntityKind } from '../../../domain/kinds.ts';
import { wrapName } from '../../pictures/wrap.ts';
import type { Body, Forces, Spring } from './forces.ts';
import { SIGNS } from './signs.ts';
import { setAttributes, svg } from './svg.ts';

export type DrawnBody = { readonly body: Body; readonly anchor: SVGAElement };

export type Scene = {
  readonly root: SVGSVGElement;
  readonly drawn: readonly DrawnBody[];
  /** Puts everything where its body is. */
  readonly place: () => void;
};

type SceneOptions = {
  /** Id of the node that the picture is about. */
  readonly middle: string;
  readonly kinds: Readonly<Record<EntityKind, string>>;
  readonly link: (href: string) => string;
};

/** Lines, and above them every node as a link with its sign and name, nearest first. */
export const createScene = ({ bodies, springs }: Forces, options: SceneOptions): Scene => {
  const lines = springs.map((spring) => ({
    spring,
    line: svg('line', { class: `link ${spring.link.basis}` }),
  }));
  const drawn = bodies.map((body) => ({ body, anchor: drawBody(body, options) }));
  const root = svg(
    'svg',
    { class: 'chain free', role: 'group' },
    svg('g', { 'aria-hidden': 'true' }, ...lines.map(({ line }) => line)),
    ...drawn.map(({ anchor }) => anchor),
  );
  for (const one of drawn) markLinksOf(one, lines);
  const place = (): void => {
    for (const { spring, line } of lines) setAttributes(line, endsOf(spring));
    for (const { body, anchor } of drawn)
      anchor.setAttribute('transform', `translate(${body.x.toFixed(1)} ${body.y.toFixed(1)})`);
  };
  place();
  return { root, drawn, place };
};

const endsOf = ({ source, target }: Spring) => ({
  x1: source.x.toFixed(1),
  y1: source.y.toFixed(1),
  x2: target.x.toFixed(1),
  y2: target.y.toFixed(1),
});

const NAME = { width: 8, lines: 2 };
const LINE = 15;
const BELOW = 21;

const drawBody = ({ node }: Body, { middle, kinds, link }: SceneOptions): SVGAElement => {
  const { lines } = wrapName(node.name, NAME);
  return svg(
    'a',
    {
      class: `node ${node.kind}${node.id === middle ? ' root' : ''}`,
      href: link(node.href),
      'aria-label': `${node.name}, ${kinds[node.kind]}`,
    },
    svg('title', {}, node.name),
    svg('path', { class: 'bar', d: SIGNS[node.kind] }),
    svg('text', {}, ...lines.map((text, at) => svg('tspan', { x: 0, y: BELOW + at * LINE }, text))),
  );
};

type Line = { readonly spring: Spring; readonly line: SVGLineElement };

/** The links of a node stand out while it is pointed at or has the focus. */
const markLinksOf = ({ body, anchor }: DrawnBody, lines: readonly Line[]): void => {
  const mark = (isNear: boolean) => (): void => {
    for (const { spring, line } of lines)
      if (spring.source === body || spring.target === body) line.classList.toggle('near', isNear);
  };
  for (const begin of ['pointerenter', 'focus']) anchor.addEventListener(begin, mark(true));
  for (const end of ['pointerleave', 'blur']) anchor.addEventListener(end, mark(false));
};
