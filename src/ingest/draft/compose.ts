import type { Row } from './rows.ts';
import { chapterRows } from './chapters.ts';
import { glossaryRows } from './glossary.ts';
import { goalRows } from './goals.ts';
import { nameRows } from './names.ts';
import type { Drafting } from './reading.ts';
import { groundOf, guessOf, listed } from './rows.ts';
import { termRows } from './terms.ts';

/** The names of the files beside the YAML of a draft. */
export const CLEAN_TEXT = 'report.clean.txt';

export type Named = { readonly year: number; readonly raw: string };

/** What a report is called that prints no title, in its own script. */
const UNTITLED = { HANS: '政府工作报告', HANT: '政府工作報告' } as const;

/** The review files of a reading, by name. `raw` is the name of the file as it came. */
export const compose = (drafting: Drafting, { year, raw }: Named): ReadonlyMap<string, Row> => {
  const { report, script } = drafting.reading;
  const files: readonly (readonly [string, Row])[] = [
    [
      'report.yaml',
      {
        report: {
          title: report.title ?? UNTITLED[script],
          year,
          place: drafting.chain.at(-1)?.name ?? '',
          issuedOn: report.issuedOn ?? undefined,
          speaker: report.speaker ?? undefined,
          script,
          text: CLEAN_TEXT,
          raw,
          reviewed: false,
        },
      },
    ],
    ['names.yaml', nameRows(drafting)],
    ['glossary.yaml', glossaryRows(drafting)],
    ['terms.yaml', termRows(drafting)],
    ['goals.yaml', goalRows(drafting)],
    ...chapterRows(drafting).map(
      (row, index) => [`chapter-${String(index + 1).padStart(2, '0')}.yaml`, { chapters: [row] }] as const,
    ),
    ['relations.yaml', relationRows(drafting)],
  ];
  return new Map(files.filter(([, row]) => Object.values(row).some((value) => value !== undefined)));
};

/** Cascades across levels: proposals, each with the name of its rule. */
const relationRows = ({ reading, nameOf, quoting }: Drafting): Row => ({
  relations: listed(
    reading.relations
      .filter(({ kind }) => kind === 'CASCADES_TO' || kind === 'ALIGNS_WITH')
      .map((relation) => {
        const [words] = relation.evidence;
        return {
          kind: relation.kind,
          from: nameOf(relation.from),
          to: nameOf(relation.to),
          ...(words === undefined ? {} : quoting.pointer(words)),
          why: groundOf(relation),
          ...guessOf(relation),
        };
      }),
  ),
});
