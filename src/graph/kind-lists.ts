import { TifaError } from '../domain/errors.ts';
import { ENTITY_KINDS, type EntityKind, type Walk } from '../domain/kinds.ts';
import { FOLLOWED, RELATION_KINDS, type RelationKind, relationModel } from '../domain/model.ts';

const LEADING = /^(?<from>[A-Z]+) (?<walk>DOWN|UP) (?<to>[A-Z]+)$/u;

/**
 * The relation kinds of the model that a query asks for: `every`; `followed` by a walk in either direction; or `TERM DOWN ACTION`, those from
 * terms to actions that a walk DOWN follows.
 *
 * @throws QUERY_INVALID when the words are none of these
 */
export const kindsAskedFor = (words: string, query: string): readonly RelationKind[] => {
  if (words === 'every') return RELATION_KINDS;
  if (words === 'followed')
    return RELATION_KINDS.filter((kind) => FOLLOWED.DOWN.includes(kind) || FOLLOWED.UP.includes(kind));
  const { from, walk, to } = LEADING.exec(words)?.groups ?? {};
  const [start, end] = [from, to].map((name) => ENTITY_KINDS.find((kind) => kind === name));
  if (start === undefined || end === undefined)
    throw new TifaError(
      'QUERY_INVALID',
      `${query} must ask for kinds as every, followed or TERM DOWN ACTION, was ${words}; correct its header`,
    );
  return leading(start, walk === 'UP' ? 'UP' : 'DOWN', end);
};

const leading = (start: EntityKind, walk: Walk, end: EntityKind): readonly RelationKind[] =>
  FOLLOWED[walk].filter((kind) => {
    const { from, to } = relationModel(kind);
    return from.includes(start) && to.includes(end);
  });
