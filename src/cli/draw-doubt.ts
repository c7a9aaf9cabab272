import { drawCandidate, drawEntity } from './draw-entity.ts';
import type { Paint } from './paint.ts';
import { type Ambiguous, exactly, type Found, type Named, type Unknown } from './shapes.ts';

/** Says that a label stands for several terms, and for which. */
export const drawAmbiguous = ({ label, candidates }: Ambiguous, paint: Paint): readonly string[] => [
  paint('HEADING', `“${label}” is ambiguous. Which is meant?`),
  ...candidates.map((term) => drawCandidate(term, paint)),
  paint('FAINT', `Ask with the issuer in front of the label, or with the id.`),
];

/** Says that no term has a label, and what is near it or has it as its name. */
export const drawUnknown = (
  { label, suggestions }: Unknown,
  found: Found | null,
  paint: Paint,
): readonly string[] => {
  const others = exactly(found);
  const near = suggestions.map(({ entity }) => entity);
  const named = (found?.edges ?? [])
    .map(({ node }) => node)
    .filter((node) => !near.some(({ id }) => id === node.id));
  return [
    paint('HEADING', `No term is known as “${label}”.`),
    ...(others.length > 0
      ? list('What has this name (tifa trace shows what it serves and leads to)', others, paint)
      : [
          ...list('Terms with a similar name', near, paint),
          ...list('What a search for it finds', named, paint),
        ]),
  ];
};

const list = (title: string, entities: readonly Named[], paint: Paint): readonly string[] =>
  entities.length === 0 ? [] : [`${title}:`, ...entities.map((entity) => drawEntity(entity, paint))];
