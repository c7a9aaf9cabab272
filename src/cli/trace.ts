import type { Walk } from '../domain/kinds.ts';
import type { AskingCommand, Inquiry, Line } from './command.ts';
import { drawName } from './draw-entity.ts';
import { drawReach, drawWalk } from './draw-walk.ts';
import {
  DEPTH,
  entityKindsOf,
  JSON_OPTION,
  numberOf,
  relationKindsOf,
  SCRIPT_OPTION,
  scriptOf,
} from './option-values.ts';
import { answer, type Question } from './outcome.ts';
import { narrowed, type Scope, SCOPE_OPTIONS, scopeOf } from './scope.ts';
import { NAMED, type Named, WALK, type Walked } from './shapes.ts';
import { findStart } from './start.ts';

const TRACE = `
query Trace($from: ID!, $to: [EntityKind!], $through: [RelationKind!], $direction: Walk!, $depth: Int!, $first: Int!, $scope: ScopeInput, $script: NameScript!) {
  node(id: $from) { ... on Entity { ...Named } }
  trace(from: $from, to: $to, through: $through, direction: $direction, maxDepth: $depth, first: $first, scope: $scope) { ...Walk }
}
${NAMED}${WALK}`;

type TraceData = { readonly node: Named | null; readonly trace: Walked | null };

const ENDS = { usual: 50, least: 1, most: 500 };

export const TRACE_COMMAND: AskingCommand = {
  name: 'trace',
  summary: 'the ways from a slogan to projects and places, or back up',
  word: { name: 'ID|LABEL', isNeeded: true },
  about:
    'From a term, goal, action, project, place or organisation, by its id or its exact name. One way to each end, the\n' +
    'nearest and best stated; ways with a common beginning are drawn as one tree.',
  options: {
    to: {
      value: 'KINDS',
      help: 'ends wanted: TERM, GOAL, ACTION, PROJECT, PLACE, ORGANIZATION; every kind unless told',
    },
    up: { help: 'what does this serve? instead of: what does it lead to?' },
    through: {
      value: 'RELATIONS',
      help: 'relations to follow: HAS_PART, GOVERNS, DELIVERS …; all unless told',
    },
    depth: { value: 'STEPS', help: 'how many steps, 1 to 12; 8 unless told' },
    first: { value: 'ENDS', help: 'how many ends, 1 to 500; 50 unless told' },
    evidence: { help: "the report's own words under every step" },
    ...SCOPE_OPTIONS,
    script: SCRIPT_OPTION,
    json: JSON_OPTION,
  },
  examples: [
    ['tifa trace 綠美湞江 --to PROJECT,PLACE', 'its projects and where they stand'],
    ['tifa trace 西牛潭水庫灌區改造工程 --up', 'which strategies does a project serve?'],
    ['tifa trace 1363 --through HAS_PART', 'the parts of the parts'],
    ['tifa trace 1310 --to PROJECT --first 500 --json', 'for a program'],
  ],
  prepare: (line) => {
    const from = line.word ?? '';
    const direction: Walk = line.options['up'] === true ? 'UP' : 'DOWN';
    const question = questionOf(line, direction);
    return narrowed(scopeOf(line), (scope) => inquiry(from, scope, question));
  },
};

const inquiry =
  (word: string, scope: Scope, questionFrom: (id: string, scope: Scope) => Question<TraceData>): Inquiry =>
  async (ask, view) => {
    const start = await findStart(ask, { word, scope }, view);
    if ('outcome' in start) return start.outcome;
    const outcome = await answer(ask, questionFrom(start.id, scope), view);
    return { ...outcome, complaints: [...outcome.complaints, ...start.others.map(alsoNamed)] };
  };

const alsoNamed = ({ kind, id }: Named): string => `Also of this name: a ${kind.toLowerCase()}, ${id}`;

const questionOf = (line: Line, direction: Walk): ((from: string, scope: Scope) => Question<TraceData>) => {
  const evidence = line.options['evidence'] === true;
  const variables = {
    direction,
    to: entityKindsOf(line, 'to'),
    through: relationKindsOf(line, 'through'),
    depth: numberOf(line, 'depth', DEPTH),
    first: numberOf(line, 'first', ENDS),
    script: scriptOf(line),
  };
  return (from, scope) => ({
    document: TRACE,
    variables: { ...variables, from, scope },
    draw: ({ node, trace }, paint) =>
      node === null
        ? []
        : [
            drawName(node, paint),
            ...drawWalk(from, trace, { direction, evidence, paint }),
            ...drawReach(trace),
          ],
  });
};
