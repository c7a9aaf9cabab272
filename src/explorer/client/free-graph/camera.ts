import type { Body } from './forces.ts';

export type Point = { readonly x: number; readonly y: number };

/** What of the drawing is seen. */
export type Camera = {
  readonly showAll: () => void;
  /** Shows all again after bodies have moved, unless the reader has looked elsewhere since. */
  readonly follow: () => void;
  /** Looks where it looks, whatever moves. */
  readonly stay: () => void;
  /** Above 1: closer; `at`, in the drawing, stays where it is seen. */
  readonly zoom: (factor: number, at?: Point) => void;
  /** By so much of the drawing. */
  readonly move: (by: Point) => void;
  /** Brings a point into view, if it is not. */
  readonly reveal: (point: Point) => void;
  /** The point of the drawing under a point of the window. */
  readonly under: (window: Point) => Point;
};

type View = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const MARGIN = 60;
const SMALLEST = 120;
const LARGEST = 20_000;

export const createCamera = (root: SVGSVGElement, bodies: readonly Body[]): Camera => {
  let view: View = { x: 0, y: 0, width: SMALLEST, height: SMALLEST };
  let isAll = false;
  const look = (next: View): void => {
    view = next;
    isAll = false;
    root.setAttribute(
      'viewBox',
      [view.x, view.y, view.width, view.height].map((value) => value.toFixed(1)).join(' '),
    );
  };
  const showAll = (): void => {
    look(around(bodies));
    isAll = true;
  };
  const middle = (): Point => ({ x: view.x + view.width / 2, y: view.y + view.height / 2 });
  return {
    showAll,
    follow: () => {
      if (isAll) showAll();
    },
    stay: () => {
      isAll = false;
    },
    zoom: (factor, at = middle()) => look(zoomed(view, factor, at)),
    move: ({ x, y }) => look({ ...view, x: view.x + x, y: view.y + y }),
    reveal: (point) => {
      if (!isIn(view, point)) look({ ...view, x: point.x - view.width / 2, y: point.y - view.height / 2 });
    },
    under: ({ x, y }) => new DOMPoint(x, y).matrixTransform(root.getScreenCTM()?.inverse()),
  };
};

const around = (bodies: readonly Body[]): View => {
  const [xs, ys] = [bodies.map(({ x }) => x), bodies.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs) - MARGIN, Math.min(...ys) - MARGIN];
  return {
    x,
    y,
    width: Math.max(SMALLEST, Math.max(...xs) + MARGIN - x),
    height: Math.max(SMALLEST, Math.max(...ys) + MARGIN - y),
  };
};

const zoomed = (view: View, factor: number, { x, y }: Point): View => {
  const width = Math.min(LARGEST, Math.max(SMALLEST, view.width / factor));
  const scale = width / view.width;
  return { x: x - (x - view.x) * scale, y: y - (y - view.y) * scale, width, height: view.height * scale };
};

const isIn = (view: View, { x, y }: Point): boolean =>
  x >= view.x && x <= view.x + view.width && y >= view.y && y <= view.y + view.height;
