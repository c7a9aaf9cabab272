import type { Appearance } from './explain-document.ts';
import type { Paint } from './paint.ts';
import { markOf } from './unreviewed.ts';

/** More lines than anyone reads are counted. */
const SHOWN = 20;

/** The reports that have the term, the first one first: `2026 四川省: used, not defined`. */
export const drawAppearances = (timeline: readonly Appearance[], paint: Paint): readonly string[] => [
  ...timeline.slice(0, SHOWN).map((one) => drawAppearance(one, paint)),
  ...(timeline.length > SHOWN ? [`… and ${timeline.length - SHOWN} more`] : []),
];

const drawAppearance = (one: Appearance, paint: Paint): string =>
  `${one.year} ${paint('PLACE', one.place.name)}: ${one.isDefined ? 'defined' : 'used, not defined'}${against(one)}${markOf(one.report, paint)}`;

const against = ({ changedFrom, change }: Appearance): string => {
  if (changedFrom === null || change === null) return '';
  const how = change.every(({ kind }) => kind === 'SAME') ? 'in the same words as' : 'in other words than';
  return `, ${how} ${changedFrom.year} ${changedFrom.place.name}`;
};
