import type { DraftTerm } from '../../report/types.ts';
import type { Drafting } from './reading.ts';
import { doubtfulFirst, guessOf, listed, type Row } from './rows.ts';

/** Terms that the report uses and its glossary does not define; parts of definitions stand in the glossary. */
export const termRows = (drafting: Drafting): Row => ({
  terms: listed(
    doubtfulFirst(drafting.reading.terms.filter(isInUse)).map((term) => ({
      term: term.name,
      code: term.code ?? undefined,
      ...guessOf(term),
      also: listed(term.labels.filter((label) => label !== term.name && label !== term.code)),
      ...firstUse(drafting, term),
    })),
  ),
});

const isInUse = ({ status, evidence }: DraftTerm): boolean =>
  (status === 'USED_UNDEFINED' || status === 'EXPLAINED_IN_TEXT') && evidence.length > 0;

const firstUse = ({ quoting }: Drafting, { evidence }: DraftTerm): Row => {
  const [first] = evidence;
  return first === undefined ? {} : quoting.pointer(first);
};
