import type { CommandSpec } from './command.ts';
import type { Paint } from './paint.ts';

export const DRAFT_COMMAND: CommandSpec = {
  name: 'draft',
  summary: 'what a machine reads from a report, as review files for an editor',
  word: { name: 'FILE', isNeeded: true },
  about:
    'Reads FILE as tifa read does and writes what it found in the format of seeds/ (docs/curating.md), into a folder that must be new or empty.\n' +
    'Every guess carries its confidence and its reason; what is doubtful is marked (存疑) and listed here, the least sure first. An editor corrects\n' +
    'the files, takes confidence and reason away where a guess is right and at the end reviewed: false in report.yaml, and loads them with tifa ingest.',
  options: {
    out: { value: 'FOLDER', help: 'where to write; drafts/<name of the file> otherwise' },
    json: { help: 'print where the draft is, its doubts and what was left out as JSON' },
  },
  examples: [
    ['tifa draft report.docx', 'into drafts/report'],
    ['tifa draft report.docx --out seeds/somewhere-2026', 'where it will be loaded from'],
  ],
};

export type Drafted = {
  readonly folder: string;
  readonly files: readonly string[];
  readonly doubts: readonly {
    readonly kind: string;
    readonly name: string;
    readonly confidence: number;
    readonly why: string;
    readonly file: string;
    readonly line: number;
  }[];
  /** What was read and cannot be said in the format, with the reason. */
  readonly leftOut: readonly { readonly file: string; readonly said: string; readonly why: string }[];
};

const SHOWN = 30;

/** Where the draft is, and what to look at first. */
export const describeDraft = (
  { folder, files, doubts, leftOut }: Drafted,
  paint: Paint,
): readonly string[] => [
  paint('TITLE', folder),
  `${files.length} files: ${files.join(', ')}`,
  ...section(
    'Doubtful, the least sure first',
    doubts.map(
      ({ kind, name, confidence, why, file, line }) =>
        `${confidence.toFixed(2)} ${kind} ${name}: ${why} ${paint('FAINT', `${file}:${line}`)}`,
    ),
    'all are marked 存疑 in the files',
    paint,
  ),
  ...section(
    'Left out, since the loader would refuse it',
    leftOut.map(({ said, why }) => `${said}: ${why}`),
    'of a draft to another folder, --json lists all',
    paint,
  ),
];

const section = (heading: string, lines: readonly string[], rest: string, paint: Paint): readonly string[] =>
  lines.length === 0
    ? []
    : [
        '',
        paint('HEADING', `${heading} (${lines.length})`),
        ...lines.slice(0, SHOWN).map((line) => `  ${line}`),
        ...(lines.length > SHOWN ? [`  … and ${lines.length - SHOWN} more; ${rest}`] : []),
      ];
