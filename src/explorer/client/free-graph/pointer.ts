import type { Camera, Point } from './camera.ts';
import type { Body } from './forces.ts';
import type { Scene } from './scene.ts';

/** How far a pointer may stray in a click, in pixels of the window. */
const STRAY = 4;
const WHEEL_STEP = 1.0015;

/** Where the pointer is now, in the window. */
type Follow = (point: Point) => void;

type Hands = {
  readonly scene: Scene;
  readonly camera: Camera;
  /** A body was put somewhere by hand. */
  readonly moved: (body: Body) => void;
};

/** A node is moved by dragging it, the picture by dragging its ground, nearer and farther by the wheel once it has the focus. */
export const handle = ({ scene, camera, moved }: Hands): void => {
  for (const { body, anchor } of scene.drawn) {
    anchor.addEventListener('dragstart', (event) => event.preventDefault());
    anchor.addEventListener('focus', () => camera.reveal(body));
    drag(anchor, () => dragBody(body, camera, moved));
  }
  drag(scene.root, (start) => dragGround(start, camera));
  scene.root.addEventListener('wheel', (event) => turnWheel(event, scene.root, camera), { passive: false });
};

const dragBody =
  (body: Body, camera: Camera, moved: Hands['moved']): Follow =>
  (point) => {
    const { x, y } = camera.under(point);
    camera.stay();
    Object.assign(body, { x, y, fx: x, fy: y });
    moved(body);
  };

const dragGround = (start: Point, camera: Camera): Follow => {
  const held = camera.under(start);
  return (point) => {
    const { x, y } = camera.under(point);
    camera.move({ x: held.x - x, y: held.y - y });
  };
};

/** A page is scrolled by the wheel too: the picture takes it only when a reader works in it, or pinches. */
const turnWheel = (event: WheelEvent, root: SVGSVGElement, camera: Camera): void => {
  if (!event.ctrlKey && !root.contains(document.activeElement)) return;
  event.preventDefault();
  camera.zoom(WHEEL_STEP ** -event.deltaY, camera.under({ x: event.clientX, y: event.clientY }));
};

/** A drag that began is no click: a link is not followed. */
const drag = (element: SVGElement, begin: (start: Point) => Follow): void => {
  let follow: Follow | null = null;
  let start: Point = { x: 0, y: 0 };
  let hasMoved = false;
  element.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    start = { x: event.clientX, y: event.clientY };
    hasMoved = false;
    follow = begin(start);
  });
  element.addEventListener('pointermove', ({ pointerId, clientX: x, clientY: y }) => {
    if (follow === null || (!hasMoved && Math.hypot(x - start.x, y - start.y) < STRAY)) return;
    if (!hasMoved) element.setPointerCapture(pointerId);
    hasMoved = true;
    follow({ x, y });
  });
  for (const end of ['pointerup', 'pointercancel'])
    element.addEventListener(end, () => {
      follow = null;
    });
  element.addEventListener('click', (event) => {
    if (hasMoved) event.preventDefault();
    hasMoved = false;
  });
};
