import type { CutReason, EntityKind, Walk } from '../domain/kinds.ts';
import { ENTITY_KINDS } from '../domain/kinds.ts';
import { relationWord } from '../domain/model.ts';
import { ownWords } from '../domain/own-words.ts';
import { drawName } from './draw-entity.ts';
import { drawTree, type TreeNode } from './draw-tree.ts';
import { type Branch, mergePaths, sortBranches } from './merge-paths.ts';
import type { Paint } from './paint.ts';
import { countOf } from './relation-words.ts';
import type { Step, Walked } from './shapes.ts';

/** Of a field that failed by itself. */
export const NOT_ANSWERED = 'not answered; the error says why';

export type WalkStyle = {
  readonly direction: Walk;
  /** Whether the report's words stand under every step. */
  readonly evidence: boolean;
  readonly paint: Paint;
};

/** Whether the steps are of several reports: then an action says whose it is. */
type TreeStyle = WalkStyle & { readonly isOfSeveral: boolean };

/** The tree of a walk from `start`, in document order, its root left out. Null, a walk that failed by itself, says so. */
export const drawWalk = (start: string, walked: Walked | null, style: WalkStyle): readonly string[] => {
  if (walked === null) return [NOT_ANSWERED];
  if (walked.paths.length === 0) return [walked.isPartial ? whyCut(walked.cutBy) : 'nothing is recorded'];
  const branches = sortBranches(mergePaths(start, walked.paths), inDocument);
  const isOfSeveral = reportsOf(walked).size > 1;
  return drawTree(
    branches.map((branch) => toNode(branch, { ...style, isOfSeveral })),
    style.paint,
  );
};

const reportsOf = ({ paths }: Walked): ReadonlySet<string> =>
  new Set(
    paths.flatMap(({ steps }) =>
      steps.flatMap(({ relation }) => relation.evidence.map(({ report }) => report.id)),
    ),
  );

const toNode = ({ step, branches }: Branch<Step>, style: TreeStyle): TreeNode => ({
  text: drawStep(step, style),
  under: style.evidence ? step.relation.evidence.map(({ quote }) => drawQuote(quote, style.paint)) : [],
  children: branches.map((branch) => toNode(branch, style)),
});

const drawStep = ({ relation, entity }: Step, { direction, isOfSeveral, paint }: TreeStyle): string => {
  const verb = relation.verb === null ? '' : ` (${relation.verb})`;
  const word = paint('FAINT', `${relationWord(relation.kind, direction, 'en')}${verb}`);
  const reviewed = entity.reviewed && relation.reviewed;
  const whose = isOfSeveral && entity.kind === 'ACTION' ? placeOfReport(relation) : '';
  return `${word} ${drawName({ ...entity, reviewed }, paint, whose)}${inferred(relation, paint)}`;
};

const placeOfReport = (relation: Step['relation']): string => ownWords(relation)?.report.place.name ?? '';

const inferred = ({ basis, note, caveat }: Step['relation'], paint: Paint): string =>
  basis === 'STATED'
    ? ''
    : ` ${paint('INFERRED', 'INFERRED')}${note === null ? '' : paint('FAINT', ` ${note}`)}${caveat === null ? '' : paint('FAINT', `; but ${caveat}`)}`;

/** The report's words on one line. */
export const drawQuote = (quote: string, paint: Paint): string =>
  paint('FAINT', `〔${quote.replaceAll(/\s*\n\s*/gu, ' ')}〕`);

/** As a report names things: by its own clause, in it by the name, and, where clauses of one sentence begin together, by their ends. */
const inDocument = (a: Step, b: Step): number => {
  const [one, other] = [placeOf(a), placeOf(b)];
  if (one.report !== other.report) return one.report < other.report ? -1 : 1;
  return one.start - other.start || one.end - other.end;
};

type Place = { readonly report: string; readonly start: number; readonly end: number };

const placeOf = ({ relation, entity }: Step): Place => {
  const own = ownWords(relation);
  if (own === undefined) return { report: '', start: 0, end: 0 };
  const start = own.start + Math.max(0, own.quote.indexOf(entity.name));
  return { report: own.report.id, start, end: own.end };
};

/** What was reached, by kind, and what cut the walk. */
export const drawReach = (walked: Walked | null): readonly string[] => {
  if (walked === null || walked.paths.length === 0) return [];
  const counts = ENTITY_KINDS.flatMap((kind) => countEnds(walked, kind));
  return [counts.join(', '), ...(walked.isPartial ? [whyCut(walked.cutBy)] : [])];
};

const countEnds = ({ paths }: Walked, kind: EntityKind): readonly string[] => {
  const count = paths.filter(({ end }) => end.kind === kind).length;
  return count === 0 ? [] : [countOf(kind, count)];
};

const WHY: Readonly<Record<CutReason, string>> = {
  DEPTH: 'Cut by DEPTH: there are further steps; raise --depth (at most 12).',
  COUNT:
    'Cut by COUNT: there is more than this; trace a part of it, or narrow tifa trace with --to or --through.',
  TIME: 'Cut by TIME: the database was stopped at its limit. Ask again, if it has only just started; lower --depth, or narrow tifa trace with --through.',
};

const whyCut = (reason: CutReason | null): string => (reason === null ? 'Cut by a limit.' : WHY[reason]);
