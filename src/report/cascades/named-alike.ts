import type { Level } from '../../domain/kinds.ts';
import { createLexicon, type Lexicon, type Surface } from '../../text/lexicon.ts';
import { normal } from '../source.ts';
import type { DraftPlace, DraftRelation, DraftTerm } from '../types.ts';
import { levelOfIssuer } from './issuers.ts';
import { descents, proposal, type Ranked } from './ranks.ts';

/** 市、區“六大行動”中的產業攻堅: one name under issuers of two levels. */
export const sameNames = (terms: readonly DraftTerm[]): readonly DraftRelation[] =>
  [...Map.groupBy(terms.flatMap(issued), ({ term }) => term.name).values()].flatMap((group) =>
    descents(group).map(([higher, lower]) => alignment('SAME_NAME_UNDER_TWO_ISSUERS', higher, lower)),
  );

const issued = (term: DraftTerm): readonly Ranked[] => {
  const level = term.issuer === null ? null : levelOfIssuer(term.issuer);
  return level === null ? [] : [{ term, level }];
};

/** 綠美廣東生態建設, 綠美韶關, 綠美湞江; 工業強市, 工業強區: names that differ by their place, or by the word for its level. */
export const alikeButForPlace = (
  terms: readonly DraftTerm[],
  places: readonly DraftPlace[],
): readonly DraftRelation[] => {
  const levels = levelsOfPlaces(places);
  const named = terms.flatMap((term) => framesOf(term, levels));
  return [...Map.groupBy(named, ({ frame }) => frame).values()].flatMap((group) =>
    descents(group).map(([higher, lower]) => alignment('NAMES_DIFFER_BY_PLACE', higher, lower)),
  );
};

const SHORTEST_PLACE = 2;

const levelsOfPlaces = (places: readonly DraftPlace[]): Lexicon<Level> =>
  createLexicon(
    places.flatMap(({ labels, level }) =>
      level === null
        ? []
        : labels
            .map(normal)
            .flatMap((label) => [label, label.replace(/[省市区县旗镇]$/u, '')])
            .filter((label) => label.length >= SHORTEST_PLACE)
            .map((label) => [label, level] as const),
    ),
  );

type Framed = Ranked & { readonly frame: string };

/** What says what kind of thing a name is, and may be left out: 綠美廣東生態建設, 綠美韶關. */
const TAIL = /(?:生态)?(?:建设|行动|工程|计划)$/u;
const LEVEL_WORDS: Readonly<Record<string, Level>> = {
  省: 'PROVINCE',
  市: 'CITY',
  县: 'DISTRICT',
  区: 'DISTRICT',
  旗: 'DISTRICT',
  镇: 'TOWNSHIP',
};

/** What is left of a name when its place is taken out; at least two characters must be left to be alike in. */
const SHORTEST_FRAME = 2;

const framesOf = (term: DraftTerm, levels: Lexicon<Level>): readonly Framed[] => {
  const name = normal(term.name).replace(TAIL, '');
  const framed = placeIn(name, levels) ?? levelWordOf(name);
  return framed === null || framed.frame.length <= SHORTEST_FRAME ? [] : [{ term, ...framed }];
};

type Frame = Omit<Framed, 'term'>;
const HOLE = '□';
const LONGEST_NAME = 30;

/** The longest place within a name. */
const placeIn = (name: string, places: Lexicon<Level>): Frame | null => {
  if (name.length > LONGEST_NAME) return null;
  let longest: (Surface<Level> & { readonly at: number }) | undefined;
  for (let at = 0; at < name.length; at++)
    longest =
      places.longest(name, at, (_, surface) => {
        const isLonger = surface.key.length > (longest?.key.length ?? 0) && surface.key !== name;
        return isLonger ? { ...surface, at } : undefined;
      })?.answer ?? longest;
  const level = longest?.values.at(-1);
  if (longest === undefined || level === undefined) return null;
  return { level, frame: name.slice(0, longest.at) + HOLE + name.slice(longest.at + longest.key.length) };
};

/** 工業強市: what a strong, green or happy city is, a district may be too. */
const levelWordOf = (name: string): Frame | null => {
  const level = /[强旺兴美富]$/u.test(name.slice(0, -1)) ? LEVEL_WORDS[name.slice(-1)] : undefined;
  return level === undefined ? null : { level, frame: name.slice(0, -1) + HOLE };
};

const SURE = 0.75;

const alignment = (
  rule: 'SAME_NAME_UNDER_TWO_ISSUERS' | 'NAMES_DIFFER_BY_PLACE',
  higher: Ranked,
  lower: Ranked,
): DraftRelation =>
  proposal(higher, lower, {
    kind: 'ALIGNS_WITH',
    rule,
    confidence: SURE,
    why:
      rule === 'NAMES_DIFFER_BY_PLACE'
        ? `The names ${higher.term.name} and ${lower.term.name} differ by their place only.`
        : `${lower.term.name} has one name with a slogan of the level above.`,
    evidence: [higher, lower].flatMap(({ term }) => term.evidence.slice(0, 1)),
  });
