import type { ReadReport } from '../report/read.ts';
import type { CommandSpec } from './command.ts';
import type { Paint } from './paint.ts';

export const READ_COMMAND: CommandSpec = {
  name: 'read',
  summary: 'what a machine reads from any report: glossary, terms, figures, actions, names, repairs',
  word: { name: 'FILE', isNeeded: true },
  about:
    'FILE is a work report as text, HTML, DOCX or PDF, in any encoding of Chinese. Damage that web pages do to text is repaired. Nothing is\n' +
    'written, and no database is needed. The overview counts what was found and lists glossary and doubts; --json has everything, with each\n' +
    'repair. Offsets point into the cleaned text, in UTF-16 units.',
  options: { json: { help: 'print everything that was read as JSON' } },
  examples: [
    ['tifa read report.txt', 'an overview'],
    ['tifa read report.txt --json | jq ".glossary[].term"', 'for a program'],
  ],
};

/** An overview; --json has everything. */
export const describeReading = (read: ReadReport, paint: Paint): readonly string[] => {
  const { report, glossary } = read;
  return [
    paint('TITLE', report.title ?? 'A text without a title'),
    ...aboutOf(report),
    ...countsOf(read),
    '',
    paint('HEADING', glossary.length === 0 ? 'No glossary' : `Glossary: ${glossary.length} entries`),
    ...glossary.map(
      ({ term, definition }) => `  ${paint('TERM', term)}  ${paint('FAINT', shortened(definition))}`,
    ),
    ...doubtsOf(read, paint),
  ];
};

const aboutOf = ({ place, issuedOn, speaker }: ReadReport['report']): readonly string[] => {
  const known = [place, issuedOn, speaker].filter((one) => one !== null);
  return known.length === 0 ? [] : [known.join(' · ')];
};

const countsOf = (read: ReadReport): readonly string[] => {
  const { sections, repairs, measures, terms, goals, actions, relations } = read;
  const { projects, places, organizations } = read;
  const targets = measures.filter(({ status }) => status === 'TARGET').length;
  return [
    `${sections.length} sections, ${repairs.length} repairs, ${measures.length} figures (${targets} targets)`,
    `${terms.length} terms, ${goals.length} goals, ${actions.length} actions, ${relations.length} relations`,
    `${projects.length} projects, ${places.length} places, ${organizations.length} organisations`,
  ];
};

const doubtsOf = ({ text, messages }: ReadReport, paint: Paint): readonly string[] =>
  messages.length === 0
    ? []
    : [
        '',
        paint('HEADING', 'Doubts'),
        ...messages
          .toSorted((one, other) => one.start - other.start)
          .map(
            ({ code, message, start, end }) =>
              `  ${paint('DOUBTFUL', code)} at ${start} ${paint('FAINT', wordsAround(text, start, end))} ${message}`,
          ),
      ];

const AROUND = 8;

/** Enough of the text to find the place in it, on one line. */
const wordsAround = (text: string, start: number, end: number): string =>
  `〔${shortened(text.slice(Math.max(0, start - AROUND), end + AROUND)).replaceAll(/\s+/gu, ' ')}〕`;

const SHOWN = 60;

const shortened = (text: string): string => (text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`);
