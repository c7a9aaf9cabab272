import type { TermStatus } from '../domain/kinds.ts';
import type { AskingCommand } from './command.ts';
import { drawName, issuedBy } from './draw-entity.ts';
import { type Highlight, highlight } from './highlight.ts';
import { JSON_OPTION, SCRIPT_OPTION, scriptOf } from './option-values.ts';
import { answer } from './outcome.ts';
import type { Paint } from './paint.ts';
import { narrowed, SCOPE_OPTIONS, scopeOf } from './scope.ts';
import { type Candidate, NAMED } from './shapes.ts';

const ANNOTATE = `
query Annotate($text: String!, $scope: ScopeInput, $script: NameScript!) {
  annotate(text: $text, scope: $scope) {
    isPartial
    annotations { start end text term { ...Marked status } candidates { ...Marked } }
  }
}
fragment Marked on Term { ...Named level issuer { name(script: $script) } }
${NAMED}`;

type Annotation = Highlight & {
  readonly text: string;
  readonly term: (Candidate & { readonly status: TermStatus }) | null;
  readonly candidates: readonly Candidate[];
};

type AnnotateData = {
  readonly annotate: { readonly isPartial: boolean; readonly annotations: readonly Annotation[] };
};

export const ANNOTATE_COMMAND: AskingCommand = {
  name: 'annotate',
  summary: 'the terms that occur in a text',
  word: { name: 'FILE', isNeeded: true },
  about:
    'FILE is a text in UTF-8, or - for standard input. The text comes back with its terms marked, in colour on a\n' +
    'terminal and in 【】 elsewhere, and a list of them beneath, with offsets into the text in UTF-16 units.',
  options: { ...SCOPE_OPTIONS, script: SCRIPT_OPTION, json: JSON_OPTION },
  examples: [
    ['tifa annotate report.txt', 'a file'],
    ['echo 圍繞省委“1310”具體部署 | tifa annotate -', 'standard input'],
    ['tifa annotate report.txt --json | jq ".data.annotate.annotations[].term.id"', 'for a program'],
  ],
  prepare: async (line, readText) => {
    const [script, wanted] = [scriptOf(line), scopeOf(line)];
    const text = await readText(line.word ?? '-');
    const draw = ({ annotate }: AnnotateData, paint: Paint): readonly string[] => [
      highlight(text, annotate.annotations, paint).trimEnd(),
      '',
      ...drawList(annotate.annotations, paint),
      ...(annotate.isPartial ? ['A limit cut the answer: there may be more terms than these.'] : []),
    ];
    return narrowed(
      wanted,
      (scope) => (ask, view) =>
        answer<AnnotateData>(ask, { document: ANNOTATE, variables: { text, scope, script }, draw }, view),
    );
  },
};

const drawList = (annotations: readonly Annotation[], paint: Paint): readonly string[] => {
  if (annotations.length === 0) return ['No known term occurs in this text.'];
  const width = String(annotations.at(-1)?.end).length;
  return annotations.map((annotation) => {
    const span = [annotation.start, annotation.end].map((offset) => String(offset).padStart(width)).join('–');
    return `${paint('FAINT', span)}  ${annotation.text}  → ${meant(annotation, paint)}`;
  });
};

const meant = ({ term, candidates }: Annotation, paint: Paint): string =>
  term === null
    ? `${paint('INFERRED', 'ambiguous:')} ${candidates.map((one) => `${drawName(one, paint)} ${issuedBy(one)}`).join('; ')}`
    : `${drawName(term, paint)} ${paint('FAINT', term.status)}`;
