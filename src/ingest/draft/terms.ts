import type { DraftTerm } from '../../report/types.ts';
import { glossaryRows } from './glossary.ts';
import type { Drafting } from './reading.ts';
import { doubtfulFirst, guessOf, listed, type Row } from './rows.ts';

/** Terms that the report uses and its glossary does not define or name as a part. */
export const termRows = (drafting: Drafting): Row => ({
  terms: listed(
    doubtfulFirst(termsInUse(drafting)).map((term) => ({
      term: term.name,
      code: term.code ?? undefined,
      ...guessOf(term),
      also: listed(term.labels.filter((label) => label !== term.name && label !== term.code)),
      ...firstUse(drafting, term),
    })),
  ),
});

/** All that the glossary's rows do not declare: a definition may name more than its parts hold. */
const termsInUse = (drafting: Drafting): readonly DraftTerm[] => {
  const declared = new Set(labelsIn(glossaryRows(drafting)));
  return drafting.reading.terms.filter(
    ({ labels, evidence }) => evidence.length > 0 && !labels.some((label) => declared.has(label)),
  );
};

const NAMING = new Set(['term', 'group', 'code']);

/** Every name that a row or a row within it declares. */
const labelsIn = (row: Row): readonly string[] =>
  Object.entries(row).flatMap(([key, value]) => {
    if (typeof value === 'string') return NAMING.has(key) ? [value] : [];
    if (!Array.isArray(value)) return [];
    return value.flatMap((item: string | Row) =>
      typeof item === 'string' ? (key === 'also' ? [item] : []) : labelsIn(item),
    );
  });

/** The first use; of a term that the text explains, the use beside its explanation. */
const firstUse = ({ quoting, reading }: Drafting, { evidence, explained }: DraftTerm): Row => {
  const paragraph = explained === null ? undefined : quoting.paragraphAt(explained.start);
  const beside = evidence.find(
    (use) => paragraph !== undefined && paragraph.start <= use.start && use.end <= paragraph.end,
  );
  if (explained !== null && paragraph !== undefined && beside !== undefined)
    return {
      quote: quoting.quote(beside, paragraph),
      in: quoting.opening(paragraph, { start: 0, end: reading.text.length }),
      explained: quoting.quote(explained, paragraph),
    };
  const [first] = evidence;
  return first === undefined ? {} : quoting.pointer(first);
};
