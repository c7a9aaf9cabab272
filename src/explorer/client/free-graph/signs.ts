import type { EntityKind } from '../../../domain/kinds.ts';

/** A sign for each kind, around 0, 0: nobody has to tell kinds apart by colour. */
export const SIGNS: Readonly<Record<EntityKind, string>> = {
  TERM: 'M-7 0a7 7 0 1 0 14 0a7 7 0 1 0-14 0z',
  GOAL: 'M0-8L8 0L0 8L-8 0z',
  ACTION: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z',
  PROJECT: 'M-6-6H6V6H-6z',
  PLACE: 'M0 8L-7-5H7z',
  ORGANIZATION: 'M-4-7H4L8 0L4 7H-4L-8 0z',
};
