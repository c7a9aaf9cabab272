import { uniqueBy } from '../../domain/collections.ts';
import { normal, type Source } from '../source.ts';
import type { DraftAction, DraftGoal, Words } from '../types.ts';
import type { ActionContext } from './actions.ts';
import { stretchesOf, type Stretch } from './body.ts';
import { segmentsIn } from './clauses.ts';
import { type SegmentReading, toldBy } from './deeds.ts';
import { createFiguresIn, isCount } from './figures.ts';
import { quoted } from './deed-names.ts';
import type { ClauseReading } from './readings.ts';

type GoalContext = ActionContext & { readonly actions: readonly DraftAction[] };

/**
 * The goals of a report: states that deeds lead to (打造…集散地), and indicators that figures are about which no action holds. One name is one
 * goal with every place that says it; text order of the first.
 */
export const goalsIn = (source: Source, context: GoalContext): readonly DraftGoal[] => {
  const found = [...aimsIn(source, context), ...indicatorsIn(source, context)].toSorted(
    (one, other) => firstAt(one) - firstAt(other),
  );
  const all = Map.groupBy(found, ({ name }) => name);
  return uniqueBy(found, ({ name }) => name).map((goal) => {
    const same = all.get(goal.name) ?? [goal];
    return {
      ...goal,
      evidence: same.flatMap(({ evidence }) => evidence),
      measures: same.flatMap(({ measures }) => measures),
    };
  });
};

const firstAt = ({ evidence }: DraftGoal): number => evidence[0]?.start ?? 0;

const aimsIn = ({ text, plain }: Source, { sections, measures, end }: GoalContext): readonly DraftGoal[] => {
  const figuresIn = createFiguresIn(measures);
  const stretches = stretchesOf(plain, sections, end);
  return stretches.flatMap((stretch) =>
    segmentsIn(plain, stretch).flatMap((segment) =>
      wantedIn(
        toldBy(plain, segment, (deed) => figuresIn(deed).some(isCount)),
        stretch,
      ).map((aim) => toGoal(nameOf(text, aim), quoted(text, aim.clause), [], AIM)),
    ),
  );
};

/** The outlook wants every state that it names, also where it goes on to deeds. */
const wantedIn = ({ deeds, aims }: SegmentReading, { isOutlook }: Stretch): readonly ClauseReading[] =>
  isOutlook ? [...deeds.filter(({ verbClass }) => verbClass === 'STATE'), ...aims] : aims;

/** Without 确保 before it. */
const nameOf = (text: string, aim: ClauseReading): string => {
  const { quote } = quoted(text, aim);
  return normal(quote).startsWith(ENSURE) ? quote.slice(ENSURE.length) : quote;
};

const ENSURE = '确保';

const AIM = { confidence: 0.75, why: 'The clause tells what the deeds before it lead to.' };
const INDICATOR = { confidence: 0.8, why: 'A figure is about it, and no action holds the figure.' };

const indicatorsIn = ({ text }: Source, { measures, actions }: GoalContext): readonly DraftGoal[] => {
  const held = new Set(actions.flatMap((action) => action.measures));
  return measures.flatMap(({ indicator, evidence }, index) =>
    held.has(index) || indicator === ''
      ? []
      : [toGoal(indicator, quoted(text, evidence), [index], INDICATOR)],
  );
};

const toGoal = (
  name: string,
  words: Words,
  measures: readonly number[],
  guess: Pick<DraftGoal, 'confidence' | 'why'>,
): DraftGoal => ({ id: `goal/${name}`, name, labels: [name], evidence: [words], measures, ...guess });
