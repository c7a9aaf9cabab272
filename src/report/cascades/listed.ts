import { normal } from '../source.ts';
import type { DraftRelation, DraftTerm, Words } from '../types.ts';
import { levelBefore, levelOfIssuer } from './issuers.ts';
import { heightOf, proposal, type Ranked } from './ranks.ts';

type Use = Ranked & Words;

/**
 * 圍繞省委“1310”具體部署、市委“363”工作安排、區委“1363”工作要求: slogans side by side, each behind its issuer, from a higher level to a lower one.
 * The report sets them side by side; that one carries out the other is a conclusion.
 */
export const listedCascades = (text: string, terms: readonly DraftTerm[]): readonly DraftRelation[] => {
  const uses = terms.flatMap((term) => usesOf(text, term)).toSorted((a, b) => a.start - b.start);
  return uses.slice(1).flatMap((lower, index) => {
    const higher = uses[index];
    if (higher === undefined || heightOf(higher.level) >= heightOf(lower.level)) return [];
    return isList(normal(text.slice(higher.end, lower.start))) ? [cascade(text, higher, lower)] : [];
  });
};

/** The issuer is within the name (省委“1310”具體部署) or right before it. */
const usesOf = (text: string, term: DraftTerm): readonly Use[] =>
  term.evidence.flatMap((words) => {
    const opened = /^[^“"'《\d]{2,10}(?=[“"'《\d])/u.exec(normal(words.quote))?.[0];
    const level = (opened === undefined ? null : levelOfIssuer(opened)) ?? levelBefore(text, words.start);
    return level === null ? [] : [{ ...words, term, level }];
  });

/** At most the rest of the one and the issuer of the other, with a sign between, within one sentence. */
const LONGEST_JOINT = 24;
const isList = (between: string): boolean =>
  between.length <= LONGEST_JOINT && /[、,和及]/u.test(between) && !/[。;!?\n]/u.test(between);

const cascade = (text: string, higher: Use, lower: Use): DraftRelation => {
  const [start, end] = [higher.start, lower.end];
  return proposal(higher, lower, {
    kind: 'CASCADES_TO',
    rule: 'ISSUERS_IN_ORDER',
    confidence: 0.65,
    why: `One sentence names ${higher.term.name} and ${lower.term.name} in the order of their issuers, and does not say that one carries out the other.`,
    evidence: [{ start, end, quote: text.slice(start, end) }],
  });
};
