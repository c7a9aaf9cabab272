import { LEVELS } from '../../domain/kinds.ts';
import type { DraftPlace, DraftRelation } from '../types.ts';
import type { ReadFacts } from './read-facts.ts';

/** What names tell without a sentence: INFERRED, each with its rule. */
export const nameRelations = (named: ReadFacts): readonly DraftRelation[] => [
  ...projectsAt(named),
  ...placesWithin(named),
];

/** The shortest name that is trusted to be a place within a longer name. */
const SHORTEST = 2;

/** 新韶食品產業園 … 在新韶鎮: a project whose name begins with a place stands there. */
const projectsAt = ({ projects, places }: ReadFacts): readonly DraftRelation[] =>
  projects.flatMap((project) => {
    const place = longest(places.filter(({ labels }) => labels.some((label) => begins(project.name, label))));
    if (place === undefined) return [];
    return [
      {
        kind: 'LOCATED_IN' as const,
        from: project.id,
        to: place.id,
        basis: 'INFERRED' as const,
        rule: 'NAME_BEGINS_WITH_PLACE',
        verb: null,
        confidence: 0.75,
        why: `The name ${project.name} begins with ${place.name}.`,
        evidence: project.evidence.slice(0, 1),
      },
    ];
  });

const begins = (name: string, label: string): boolean =>
  label.length >= SHORTEST && name.length > label.length && name.startsWith(label);

const longest = (places: readonly DraftPlace[]): DraftPlace | undefined =>
  places.toSorted((a, b) => b.name.length - a.name.length)[0];

/** 大富村 within 新韶鎮 where the text joins the two: 新韶鎮大富村. */
const placesWithin = ({ text, places }: ReadFacts): readonly DraftRelation[] => {
  const endsAt = new Map(
    places.flatMap((place) => place.evidence.map(({ start, end }) => [end, { place, start }] as const)),
  );
  return places.flatMap((place) =>
    place.evidence.slice(0, 1).flatMap(({ start, end }) => {
      const before = endsAt.get(start);
      const outer = before?.place;
      if (before === undefined || outer === undefined || outer.id === place.id || !isAbove(outer, place))
        return [];
      return [
        {
          kind: 'WITHIN' as const,
          from: place.id,
          to: outer.id,
          basis: 'STATED' as const,
          rule: null,
          verb: null,
          confidence: 0.85,
          why: `The text writes ${outer.name} before ${place.name}.`,
          evidence: [{ start: before.start, end, quote: text.slice(before.start, end) }],
        },
      ];
    }),
  );
};

const isAbove = (outer: DraftPlace, inner: DraftPlace): boolean => {
  if (outer.level === null) return false;
  return inner.level === null || LEVELS.indexOf(outer.level) < LEVELS.indexOf(inner.level);
};
