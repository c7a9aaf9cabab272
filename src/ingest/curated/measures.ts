import type { MeasureStatus } from '../../domain/kinds.ts';
import type { Evidence, Measure } from '../../domain/records.ts';
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
  /** Of a rank. */
  readonly among: string | undefined;
  readonly year: number;
  readonly status: MeasureStatus;
  readonly evidence: readonly Evidence[];
  readonly origin: Origin;
};

/** Notes a figure that every piece of its evidence must hold. */
export const addMeasure = (ctx: LoadContext, figure: Figure): void => {
  const { about, line, among = null, year, status, evidence, origin } = figure;
  const { $at: at } = origin;
  const measure = parseMeasureLine(line);
  if (measure === undefined) {
    ctx.problems.add(
      at,
      `a measure must read “indicator [增長|下降] value unit [comparator]”, was “${line}”; see docs/curating.md`,
    );
    return;
  }
  if (among !== null && measure.unit !== RANK)
    ctx.problems.add(at, `among: must stand beside a rank, whose unit is ${RANK}, was ${measure.unit}`);
  for (const one of evidence) {
    mustHold(ctx, { ...measure, among }, one, at);
    noteFirstUse(about, one);
  }
  const { indicator, change, value, unit } = measure;
  const id = `measure:${ctx.ids.slug(slugOf(about.draft.id), indicator, change, `${value}${unit}`, String(year), status, ...(among === null ? [] : [among]))}`;
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
      among,
      ...measure,
      ...ctx.provenance(origin),
    });
};

const mustHold = (
  { problems }: LoadContext,
  { value, upper, unit, among }: Pick<Measure, 'value' | 'upper' | 'unit' | 'among'>,
  { quote }: Evidence,
  at: string,
): void => {
  const said = among === null ? numbersIn(quote) : ranksIn(quote);
  const isImplied = (figure: number): boolean => figure === 1 && IMPLIED_ONE.test(unit);
  const missing = [value, upper].filter(
    (figure) => figure !== null && !said.has(figure) && !isImplied(figure),
  );
  if (missing.length > 0)
    problems.add(at, `the quote must hold the figure ${missing.join(', ')}, and does not: “${quote}”`);
  if (among !== null && !quote.includes(among))
    problems.add(at, `the quote must say among whom the rank is held, and lacks ${among}: “${quote}”`);
  if (among === null && !quote.includes(unit))
    problems.add(at, `the unit must be as written in the quote, was ${unit}: “${quote}”`);
};

/** 超百億美元 has its one unsaid. */
const IMPLIED_ONE = /^[百千万萬亿億]/u;

/** What a rank is counted in; the text writes it as 第一, 首位 or 前三. */
const RANK = '位';

/** Every rank that a text writes: 排名第一 and 居首位 hold 1, 位列前三 holds 3. */
const ranksIn = (text: string): ReadonlySet<number> => {
  const written = [...text.matchAll(/[第前][〇零一二兩两三四五六七八九十百\d]+/gu)].flatMap(([words]) => [
    ...numbersIn(words),
  ]);
  return new Set([...written, ...(/[首榜]位|居首|榜首|夺冠|奪冠/u.test(text) ? [1] : [])]);
};

/** Notes the results and targets that stand on goals. */
export const measureGoals = (ctx: LoadContext): void => {
  for (const goal of ctx.folder.goals) {
    const about = ctx.registry.lookup(['GOAL'], goal.goal)[0];
    if (about === undefined) continue;
    proveGoal(ctx, goal, about);
    for (const said of goal.measures) {
      const { measure, year, status, among, quote, in: opens, again, $at } = said;
      const places = [{ quote, in: opens, $at }, ...again];
      const evidence = places.flatMap(
        (one) => ctx.quotes.locate(one.quote, { within: ctx.whole, opens: one.in }, one.$at) ?? [],
      );
      if (evidence.length > 0)
        addMeasure(ctx, { about, line: measure, among, year, status, evidence, origin: said });
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
