import type { CommandSpec } from './command.ts';
import type { Paint } from './paint.ts';

export const DRAFT_COMMAND: CommandSpec = {
  name: 'draft',
  summary: 'what a machine reads from a report, as review files for an editor',
  word: { name: 'FILE', isNeeded: true },
  about:
    'Reads FILE as tifa read does and writes what it found in the format of seeds/ (docs/curating.md), into a folder that must be new or empty.\n' +
    'Every guess carries its confidence and its reason; what is doubtful is marked (存疑) and listed here, the least sure first. An editor corrects\n' +
    'the files, takes confidence and reason away where a guess is right, at the end takes reviewed: false out of report.yaml, and loads them\n' +
    'with tifa ingest, which also says what is wrong in them.',
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
  ...section(`Doubtful, the least sure first (${doubts.length})`, doubtful(doubts, paint), paint),
  ...section(
    `Left out, since the loader would refuse it (${leftOut.length})`,
    leftOut.map(({ said, why }) => `${said}: ${why}`),
    paint,
  ),
];

const doubtful = (doubts: Drafted['doubts'], paint: Paint): readonly string[] => [
  ...doubts
    .slice(0, SHOWN)
    .map(
      ({ kind, name, confidence, why, file, line }) =>
        `${confidence.toFixed(2)} ${kind} ${name}: ${why} ${paint('FAINT', `${file}:${line}`)}`,
    ),
  ...(doubts.length > SHOWN
    ? [`… and ${doubts.length - SHOWN} more; each is marked 存疑 where it stands`]
    : []),
];

const section = (heading: string, lines: readonly string[], paint: Paint): readonly string[] =>
  lines.length === 0 ? [] : ['', paint('HEADING', heading), ...lines.map((line) => `  ${line}`)];
