import type { AskingCommand } from './command.ts';
import { drawEntity } from './draw-entity.ts';
import { entityKindsOf, JSON_OPTION, numberOf, SCRIPT_OPTION, scriptOf } from './option-values.ts';
import { answer } from './outcome.ts';
import type { Paint } from './paint.ts';
import { narrowed, SCOPE_OPTIONS, scopeOf } from './scope.ts';
import { type Found, NAMED } from './shapes.ts';

const SEARCH = `
query Search($query: String!, $kinds: [EntityKind!], $first: Int!, $scope: ScopeInput, $script: NameScript!) {
  search(query: $query, kinds: $kinds, first: $first, scope: $scope) {
    totalCount
    edges { score node { ...Named } matchedLabel { text } }
  }
}
${NAMED}`;

type SearchData = { readonly search: (Found & { readonly totalCount: number }) | null };

const HITS = { usual: 20, least: 1, most: 100 };

export const SEARCH_COMMAND: AskingCommand = {
  name: 'search',
  summary: 'names, definitions and quotes that contain some characters',
  word: { name: 'QUERY', isNeeded: true },
  about: 'QUERY is one character or more in either script, or pinyin without tones. Exact names come first.',
  options: {
    kinds: {
      value: 'KINDS',
      help: 'TERM, GOAL, ACTION, PROJECT, PLACE, ORGANIZATION; every kind unless told',
    },
    first: { value: 'HITS', help: 'how many, 1 to 100; 20 unless told' },
    ...SCOPE_OPTIONS,
    script: SCRIPT_OPTION,
    json: JSON_OPTION,
  },
  examples: [
    ['tifa search 水庫 --kinds PROJECT,PLACE', 'projects and places with 水庫 in their names'],
    ['tifa search 改革 --place 湞江區 --year 2024', 'what one place said in one year'],
    ['tifa search sanxianyidan', 'by pinyin'],
    ['tifa search 林', 'one character is enough'],
  ],
  prepare: (line) => {
    const variables = {
      query: line.word,
      kinds: entityKindsOf(line, 'kinds'),
      first: numberOf(line, 'first', HITS),
      script: scriptOf(line),
    };
    return narrowed(
      scopeOf(line),
      (scope) => (ask, view) =>
        answer<SearchData>(ask, { document: SEARCH, variables: { ...variables, scope }, draw }, view),
    );
  },
};

const draw = ({ search }: SearchData, paint: Paint): readonly string[] => {
  if (search === null) return [];
  if (search.edges.length === 0) return ['Nothing recorded contains this.'];
  const hidden = search.totalCount - search.edges.length;
  return [
    ...search.edges.map((edge) => drawEdge(edge, paint)),
    ...(hidden > 0 ? [paint('FAINT', `${hidden} more; ask for them with --first.`)] : []),
  ];
};

/** With the label that matched where it is not the name itself. */
const drawEdge = ({ node, matchedLabel }: Found['edges'][number], paint: Paint): string => {
  const isOther = matchedLabel !== null && matchedLabel.text !== node.name;
  return drawEntity(node, paint, isOther ? paint('FAINT', ` (${matchedLabel.text})`) : '');
};
