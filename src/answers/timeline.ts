import type { Narrowing, Reports } from '../domain/narrowed.ts';
import type { Appearance } from '../graph/appearances.ts';
import type { LoaderWith } from '../loaders/create-loader.ts';
import type { Fold } from '../text/fold.ts';
import { createWordDifference, type WordChange } from './word-difference.ts';

/** One report of a timeline, and how the wording of its definition differs from the one before it. */
export type DatedAppearance = Appearance & {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Id of the report whose definition the change is told from; null where none came before, or this report does not define the term. */
  readonly changedFrom: string | null;
  readonly change: readonly WordChange[] | null;
};

/** Of some reports those in which a term appears, the first one first. */
export type Timeline = (term: string, reports: Reports) => Promise<readonly DatedAppearance[]>;

type Tools = {
  readonly appearances: LoaderWith<Narrowing, readonly Appearance[]>;
  readonly fold: Fold;
};

export const createTimeline = ({ appearances, fold }: Tools): Timeline => {
  const difference = createWordDifference(fold);
  return async (term, reports) => {
    const found = await appearances.load(term, { reports });
    return found.map((one, index) => {
      const earlier = found.slice(0, index).findLast(({ definition }) => definition !== null);
      return {
        ...one,
        isFirst: index === 0,
        isLast: index === found.length - 1,
        ...changeOf(earlier, one, difference),
      };
    });
  };
};

const changeOf = (
  earlier: Appearance | undefined,
  { definition }: Appearance,
  difference: ReturnType<typeof createWordDifference>,
): Pick<DatedAppearance, 'change' | 'changedFrom'> =>
  earlier?.definition && definition
    ? {
        changedFrom: earlier.report,
        change: difference(earlier.definition.text.source, definition.text.source),
      }
    : { changedFrom: null, change: null };
