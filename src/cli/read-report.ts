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
  const { report, sections, repairs, glossary, measures, messages } = read;
  const { terms, goals, actions, projects, places, organizations, relations } = read;
  const targets = measures.filter(({ status }) => status === 'TARGET').length;
  return [
    paint('TITLE', report.title ?? 'A text without a title'),
    [report.place, report.issuedOn, report.speaker].filter((one) => one !== null).join(' · '),
    `${sections.length} sections, ${repairs.length} repairs, ${measures.length} figures (${targets} targets)`,
    `${terms.length} terms, ${goals.length} goals, ${actions.length} actions, ${projects.length} projects, ${places.length} places, ${organizations.length} organisations, ${relations.length} relations`,
    '',
    paint('HEADING', glossary.length === 0 ? 'No glossary' : `Glossary: ${glossary.length} entries`),
    ...glossary.map(
      ({ term, definition }) => `  ${paint('TERM', term)}  ${paint('FAINT', shortened(definition))}`,
    ),
    ...(messages.length === 0 ? [] : ['', paint('HEADING', 'Doubts')]),
    ...messages.map(({ code, message, start }) => `  ${paint('DOUBTFUL', code)} at ${start}: ${message}`),
  ].filter((line, index) => line !== '' || index > 1);
};

const SHOWN = 60;

const shortened = (text: string): string => (text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`);
