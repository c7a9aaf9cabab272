import type { Walk } from '../../../domain/kinds.ts';
import { type RelationKind, relationWord } from '../../../domain/model.ts';
import { EN } from '../../words/en.ts';

/** The words of pictures. */
export const PICTURES_EN = {
  kinds: EN.kinds,
  basis: EN.basis,
  columns: {
    TERM: 'slogans',
    GOAL: 'goals',
    ACTION: 'actions',
    PROJECT: 'projects',
    PLACE: 'places',
    ORGANIZATION: 'organisations',
  },
  /** How the node below stands to the one above it: along the arrow, and against it. */
  relation: (kind: RelationKind, way: Walk): string => relationWord(kind, way, 'en'),
  below: (count: number): string => `${count} below`,
  caveat: 'but',
  alsoAbove: 'also above',
  brackets: (inner: string): string => ` (${inner})`,
  pictureOf: (name: string): string => `What ${name} is connected with`,
  pictureSays: (nodes: number, links: number): string =>
    `${nodes} entries and ${links} links between them, from policy on the left to places on the right. The list beside the picture says the same in words.`,
  cut: {
    DEPTH: 'There are further steps than this shows.',
    COUNT: 'There is more than this shows.',
    TIME: 'The database was stopped at its time limit: there may be more than this shows.',
  },
  split: (name: string): string => `The parts of ${name}`,
  short: (claimed: number, named: number): string => `claims ${claimed}; the text names ${named}`,
  unnamed: 'the text does not say what it is',
  freeGraph: {
    open: 'Draw everything around it',
    needsScript: 'The free picture needs script. The list on this page says the same in words.',
    loading: 'Drawing …',
    failed: 'The picture could not be drawn: the service gave no answer. Try again.',
    drawn:
      '{nodes} entries, {links} links. Drag an entry to move it; move the picture by dragging its ground.',
    closer: 'Closer',
    farther: 'Farther',
    whole: 'Show all',
  },
};
