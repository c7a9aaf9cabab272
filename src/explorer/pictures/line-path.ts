import type { LaidLink, Stop } from './layout/layout.ts';

/** Of corners, and how far a line within one column swings out, in pixels. */
const RADIUS = 8;
const SWING = 22;

/** SVG path data of a line through its stops: turning between columns, straight across them. */
export const linePath = ({ stops, turns }: Pick<LaidLink, 'stops' | 'turns'>): string => {
  const [start, next] = stops;
  if (start === undefined || next === undefined) return '';
  if (stops.length === 2 && start.x === next.x) return swing(start, next);
  const moves = stops.slice(1).map((stop, index) => {
    const before = stops[index] ?? stop;
    return index % 2 === 1 || before.y === stop.y
      ? `H${stop.x}`
      : turn(before, turns[index / 2] ?? stop.x, stop);
  });
  return `M${start.x} ${start.y}${moves.join('')}`;
};

const turn = (from: Stop, x: number, to: Stop): string => {
  const radius = Math.min(RADIUS, Math.abs(to.y - from.y) / 2);
  const down = Math.sign(to.y - from.y) * radius;
  const first = `H${x - radius}Q${x} ${from.y} ${x} ${from.y + down}`;
  return `${first}V${to.y - down}Q${x} ${to.y} ${x + radius} ${to.y}H${to.x}`;
};

/** A line to the node itself ends a little lower than it began. */
const swing = (from: Stop, to: Stop): string => {
  const out = from.x + SWING;
  const end = from.y === to.y ? to.y + RADIUS : to.y;
  return `M${from.x} ${from.y}C${out} ${from.y} ${out} ${end} ${to.x} ${end}`;
};
