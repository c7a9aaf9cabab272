import type { Route } from '../page.ts';
import { ACTION } from './action.ts';
import { GOAL } from './goal.ts';
import { ORGANIZATION } from './organization.ts';
import { PLACE } from './place.ts';
import { PROJECT } from './project.ts';
import { TERM } from './term.ts';

/** The pages of single entries, one route for each kind. */
export const ENTITIES: readonly Route[] = [TERM, GOAL, ACTION, PROJECT, PLACE, ORGANIZATION];
