import type { Walk } from '../domain/kinds.ts';
import type { OpenedEntity } from './opened.ts';
import { compareText, type Way } from './way.ts';

/**
 * Where an end comes in the answer of a walk, as values that are compared one after the other: years before the latest that counts (0 where
 * years do not), whether a step is concluded, weight below zero, concluded steps, length, place in document order.
 */
export type EndPosition = readonly [
  year: number,
  concluded: 0 | 1,
  weight: number,
  unstated: number,
  length: number,
  position: string,
];

export type End = { readonly way: Way; readonly position: EndPosition };

/**
 * The ways in the order of an answer: from a term DOWN the latest year first; then those whose every step is stated; then what a report
 * makes most of; then fewest conclusions, the shortest, and document order.
 */
export const inOrder = (ways: readonly Way[], start: OpenedEntity, direction: Walk): readonly End[] => {
  const countsYears = start.kind === 'TERM' && direction === 'DOWN';
  return ways
    .map((way) => ({ way, position: positionOf(way, countsYears) }))
    .toSorted((one, other) => compareEnds(one.position, other.position));
};

const positionOf = (way: Way, countsYears: boolean): EndPosition => [
  countsYears ? -yearOf(way) : 0,
  way.unstated === 0 ? 0 : 1,
  -way.entity.weight,
  way.unstated,
  way.length,
  way.entity.position,
];

/** The year of a way is that of its last action, else of the report that says its last step. */
export const yearOf = (way: Way): number => {
  for (let at: Way | undefined = way; at !== undefined; at = at.last?.before)
    if (at.entity.kind === 'ACTION' && at.entity.year !== null) return at.entity.year;
  return way.last?.step.year ?? 0;
};

export const compareEnds = (one: EndPosition, other: EndPosition): number => {
  for (const [index, value] of one.entries()) {
    const difference = compareValues(value, other[index] ?? value);
    if (difference !== 0) return difference;
  }
  return 0;
};

const compareValues = (one: number | string, other: number | string): number =>
  typeof one === 'number' && typeof other === 'number'
    ? one - other
    : compareText(String(one), String(other));
