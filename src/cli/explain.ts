import type { AskingCommand, Inquiry, Line } from './command.ts';
import { drawCard } from './draw-card.ts';
import { drawAmbiguous, drawUnknown } from './draw-doubt.ts';
import { drawEntity } from './draw-entity.ts';
import {
  EXPLAIN,
  EXPLAIN_ID,
  EXPLAIN_ID_WITHIN,
  type ExplainData,
  type ExplainIdData,
  shownIn,
} from './explain-document.ts';
import { DEPTH, JSON_OPTION, numberOf, SCRIPT_OPTION, scriptOf } from './option-values.ts';
import { answer, type Status } from './outcome.ts';
import type { Paint } from './paint.ts';
import { narrowed, SCOPE_OPTIONS, scopeOf } from './scope.ts';
import { isId } from './shapes.ts';

export const EXPLAIN_COMMAND: AskingCommand = {
  name: 'explain',
  summary: 'what a slogan means, its parts, and what it leads to',
  word: { name: 'LABEL', isNeeded: true },
  about:
    'LABEL is any form that a reader may meet: either script, with or without quotation marks, an alias, a short form,\n' +
    'with or without its issuer; or an id. What is INFERRED an editor concluded, and the note behind it says why;\n' +
    'everything else a report states. In the tree every entity comes once, by the nearest way.',
  options: {
    evidence: { help: "the report's own words under every step" },
    depth: { value: 'STEPS', help: 'how many steps down, 1 to 12; 8 unless told' },
    ...SCOPE_OPTIONS,
    script: SCRIPT_OPTION,
    json: JSON_OPTION,
  },
  examples: [
    ['tifa explain 1363', 'from its meaning to the last project'],
    ['tifa explain 绿美浈江 --evidence', 'the sentence behind every step'],
    ['tifa explain 區委三大戰略', 'of two with one name, that of the district'],
    ['tifa explain 百千萬工程 --place 湞江區', 'as the reports of one place have it'],
    ['tifa explain 雙變 --script hans | less', 'in simplified script; plain when piped'],
    ['tifa explain 1363 --json | jq .data.explain.term.parts', 'for a program'],
  ],
  prepare: (line) => (isId(line.word ?? '') ? byId(line) : byLabel(line)),
};

const byLabel = (line: Line): Inquiry => {
  const variables = { label: line.word, script: scriptOf(line), depth: numberOf(line, 'depth', DEPTH) };
  const evidence = line.options['evidence'] === true;
  const draw = ({ explain, search }: ExplainData, paint: Paint): readonly string[] => {
    if ('candidates' in explain) return drawAmbiguous(explain, paint);
    if ('suggestions' in explain) return drawUnknown(explain, search, paint);
    return drawCard(explain.term, { evidence, note: explain.matchedLabel.note }, paint);
  };
  const question = {
    document: EXPLAIN,
    draw,
    statusOf: ({ explain }: ExplainData) => ('term' in explain ? 0 : 3) as Status,
    remarksOn: ({ graph }: ExplainData) => (graph.reports === 0 ? [EMPTY] : []),
  };
  return narrowed(
    scopeOf(line),
    (scope) => (ask, view) => answer(ask, { ...question, variables: { ...variables, scope } }, view),
  );
};

const EMPTY = 'The database holds no report yet; tifa load brings in those of seeds/.';

const byId = (line: Line): Inquiry => {
  const variables = { id: line.word, script: scriptOf(line), depth: numberOf(line, 'depth', DEPTH) };
  const style = { evidence: line.options['evidence'] === true, note: null };
  const draw = (data: ExplainIdData, paint: Paint): readonly string[] => {
    const shown = shownIn(data);
    if (shown === null) return [`Nothing has the id ${line.word}; tifa search finds ids.`];
    if ('definitions' in shown) return drawCard(shown, style, paint);
    return ['This is no term; tifa trace shows what it serves and leads to:', drawEntity(shown, paint)];
  };
  return narrowed(scopeOf(line), (scope) => {
    const asked =
      scope === null
        ? { document: EXPLAIN_ID, variables }
        : { document: EXPLAIN_ID_WITHIN, variables: { ...variables, scope } };
    return (ask, view) => answer<ExplainIdData>(ask, { ...asked, draw, statusOf: statusOfId }, view);
  });
};

const statusOfId = (data: ExplainIdData): Status => {
  const shown = shownIn(data);
  return shown !== null && 'definitions' in shown ? 0 : 3;
};
