import { action } from './action.ts';
import { coverage } from './coverage.ts';
import { typeOfEntity } from './entity.ts';
import { goal, measure } from './goal.ts';
import { typeOfNode } from './node.ts';
import { organization, place } from './place.ts';
import { project } from './project.ts';
import { query } from './query.ts';
import { relation } from './relation.ts';
import { evidence, report } from './report.ts';
import { termAppearance } from './term-appearance.ts';
import { definition, part, term } from './term.ts';
import type { Resolvers } from './types.generated.ts';

/** Every type of the schema that has more than plain fields. */
export const resolvers: Resolvers = {
  Query: query,
  Node: { __resolveType: typeOfNode },
  Entity: { __resolveType: typeOfEntity },
  Term: term,
  Goal: goal,
  Action: action,
  Project: project,
  Place: place,
  Organization: organization,
  Report: report,
  Relation: relation,
  Measure: measure,
  Definition: definition,
  Part: part,
  TermAppearance: termAppearance,
  Evidence: evidence,
  Coverage: coverage,
};
