import { uniqueBy } from '../../domain/collections.ts';
import type { DraftPlace, DraftRelation, DraftTerm } from '../types.ts';
import { listedCascades } from './listed.ts';
import { alikeButForPlace, sameNames } from './named-alike.ts';

/**
 * What the slogans of higher and lower levels may have to do with each other: CASCADES_TO where a sentence lists them in the order of their
 * issuers, ALIGNS_WITH where their names agree. All of it is INFERRED, each with the name of its rule: proposals for an editor, never facts.
 *
 * @param places those that the report names, to tell that 綠美韶關 and 綠美湞江 differ by their place
 */
export const cascadesIn = (
  text: string,
  terms: readonly DraftTerm[],
  places: readonly DraftPlace[] = [],
): readonly DraftRelation[] =>
  uniqueBy(
    [...listedCascades(text, terms), ...sameNames(terms), ...alikeButForPlace(terms, places)],
    ({ kind, from, to }) => `${kind} ${from} ${to}`,
  );
