import type { MeasureStatus } from '../../domain/kinds.ts';
import type { Evidence } from '../../domain/records.ts';
import { numbersIn } from '../../text/numerals.ts';
import { noteFirstUse, type Entry } from './entity-registry.ts';
import type { CuratedGoal } from './format.ts';
import { slugOf } from './ids.ts';
import { parseMeasureLine } from './measure-line.ts';
import type { Origin } from './origin.ts';
import { mustBeSaid, type LoadContext } from './load-context.ts';

type Figure = {
  readonly about: Entry;
  readonly line: string;
  readonly year: number;
  readonly status: MeasureStatus;
  readonly evidence: readonly Evidence[];
  readonly origin: Origin;
};

/** Notes a figure that every piece of its evidence must hold. */
export const addMeasure = (
  ctx: LoadContext,
  { about, line, year, status, evidence, origin }: Figure,
): void => {
  const { $at: at } = origin;
  const measure = parseMeasureLine(line);
  if (measure === undefined) {
    ctx.problems.add(
      at,
      `a measure must read “indicator [增長|下降] value unit [comparator]”, was “${line}”; see docs/curating.md`,
    );
    return;
  }
  for (const one of evidence) {
    mustHold(ctx, [measure.value, measure.upper], measure.unit, one, at);
    noteFirstUse(about, one);
  }
  const { indicator, change, value, unit } = measure;
  const id = `measure:${ctx.ids.slug(slugOf(about.draft.id), indicator, change, `${value}${unit}`, String(year), status)}`;
  if (ctx.facts.measures.some((other) => other.id === id))
    ctx.problems.add(at, `the measure “${line}” is given twice; use again: for the second quote`);
  else
    ctx.facts.measures.push({
      id,
      about: about.draft.id,
      indicatorKey: ctx.fold(indicator),
      year,
      status,
      evidence,
      ...measure,
      ...ctx.provenance(origin),
    });
};

const mustHold = (
  { problems }: LoadContext,
  figures: readonly (number | null)[],
  unit: string,
  { quote }: Evidence,
  at: string,
): void => {
  const said = numbersIn(quote);
  const isImplied = (figure: number): boolean => figure === 1 && IMPLIED_ONE.test(unit);
  const missing = figures.filter((figure) => figure !== null && !said.has(figure) && !isImplied(figure));
  if (missing.length > 0)
    problems.add(at, `the quote must hold the figure ${missing.join(', ')}, and does not: “${quote}”`);
  if (!quote.includes(unit))
    problems.add(at, `the unit must be as written in the quote, was ${unit}: “${quote}”`);
};

/** 超百億美元 has its one unsaid. */
const IMPLIED_ONE = /^[百千万萬亿億]/u;

/** Notes the results and targets that stand on goals. */
export const measureGoals = (ctx: LoadContext): void => {
  for (const goal of ctx.folder.goals) {
    const about = ctx.registry.lookup(['GOAL'], goal.goal)[0];
    if (about === undefined) continue;
    proveGoal(ctx, goal, about);
    for (const said of goal.measures) {
      const { measure, year, status, quote, in: opens, again, $at } = said;
      const places = [{ quote, in: opens, $at }, ...again];
      const evidence = places.flatMap(
        (one) => ctx.quotes.locate(one.quote, { within: ctx.whole, opens: one.in }, one.$at) ?? [],
      );
      if (evidence.length > 0)
        addMeasure(ctx, { about, line: measure, year, status, evidence, origin: said });
    }
  }
};

const proveGoal = (ctx: LoadContext, { quote, in: opens, $at }: CuratedGoal, about: Entry): void => {
  if (quote === undefined) return;
  const evidence = ctx.quotes.locate(quote, { within: ctx.whole, opens }, $at);
  if (evidence === undefined) return;
  mustBeSaid(ctx, about.label, evidence, $at);
  noteFirstUse(about, evidence);
};
