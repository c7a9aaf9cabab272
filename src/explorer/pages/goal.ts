import { entityRoute } from '../entry/entity-route.ts';
import { otherNames } from '../entry/labels.ts';
import { FIGURE, type Figure, renderMeasures } from '../entry/measures.ts';
import { orMissing } from '../entry/missing.ts';
import type { Entry } from '../entry/shapes.ts';
import {
  drawingBoth,
  leadsSection,
  pictureSection,
  servesSection,
  WALKED,
  WALKED_FRAGMENTS,
  type Walked,
} from '../entry/walks.ts';

type Goal = Entry & Walked & { readonly measures: readonly Figure[] };

export const GOAL = entityRoute<Goal>({
  kind: 'GOAL',
  fields: `measures { ...Figure } ${WALKED}`,
  fragments: [FIGURE, ...WALKED_FRAGMENTS],
  details: (goal, view) => [otherNames(goal, view)],
  sections: (goal, view) => [
    {
      id: 'measures',
      title: view.words.entry.measures,
      content: orMissing(goal.measures, view, (figures) => renderMeasures(figures, view)),
    },
    servesSection(goal, view),
    leadsSection(goal, view),
    pictureSection(drawingBoth(goal), view),
  ],
  drawing: drawingBoth,
  data: (_goal, { words }) => ({ '@type': 'Intangible', additionalType: words.kinds.GOAL }),
});
