import type { Fold } from '../../text/fold.ts';
import type { ScriptConverter } from '../../script/convert.ts';
import { createSimplifiedOnly } from '../../script/simplified.ts';
import type { Problems } from '../problems.ts';
import { createBook } from './book.ts';
import type { PlacedEntry } from './read-reference.ts';
import { linksLead, namesAreUnique, namesDiffer } from './rules/links.ts';
import { createOwnWords } from './rules/own-words.ts';
import { countsAgree, itemsAreThere, tokensStandInTheName } from './rules/parts.ts';
import { placeFitsLevel } from './rules/place.ts';
import type { Rule } from './rules/rule.ts';
import { createHansIsNeeded, createTraditional } from './rules/script.ts';
import { datesAreRight, hasTheDocument, isConfirmedByTwo, sourcesDiffer } from './rules/sources.ts';
import { englishIsShort, textIsShort, valuesNothing } from './rules/wording.ts';

/** What entries are compared with: how names fold and convert, and texts that no entry may copy from. */
export type ReferenceChecks = {
  readonly fold: Fold;
  readonly scripts: ScriptConverter;
  readonly reports: readonly string[];
};

/** Adds a problem for everything that a rule can find wrong. */
export const checkReference = (
  entries: readonly PlacedEntry[],
  { fold, scripts, reports }: ReferenceChecks,
  problems: Problems,
): void => {
  const book = createBook(entries, fold);
  const rules: readonly Rule[] = [
    ...RULES,
    createTraditional(createSimplifiedOnly()),
    createHansIsNeeded(scripts),
    createOwnWords(reports, fold.key),
  ];
  for (const { entry, at } of entries)
    for (const { path, message } of rules.flatMap((rule) => rule(entry, book)))
      problems.add(at(path), `${entry.term}: ${message}`);
};

const RULES: readonly Rule[] = [
  countsAgree,
  tokensStandInTheName,
  itemsAreThere,
  hasTheDocument,
  isConfirmedByTwo,
  sourcesDiffer,
  datesAreRight,
  placeFitsLevel,
  linksLead,
  namesAreUnique,
  namesDiffer,
  textIsShort,
  englishIsShort,
  valuesNothing,
];
