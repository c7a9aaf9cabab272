import type { ActionStatus } from '../../domain/kinds.ts';
import { besideWalks } from '../../domain/model.ts';
import { entityRoute } from '../entry/entity-route.ts';
import { otherNames } from '../entry/labels.ts';
import { FIGURE, type Figure, renderMeasures } from '../entry/measures.ts';
import { orMissing } from '../entry/missing.ts';
import { renderRelations } from '../entry/relations.ts';
import { type Connection, type Entry, nodesOf, RELATED, type Related } from '../entry/shapes.ts';
import {
  drawingBoth,
  leadsSection,
  pictureSection,
  servesSection,
  WALKED,
  WALKED_FRAGMENTS,
  type Walked,
} from '../entry/walks.ts';
import { html } from '../html.ts';

type Action = Entry &
  Walked & {
    readonly standing: ActionStatus;
    readonly year: number;
    readonly section: { readonly path: readonly string[] };
    readonly measures: readonly Figure[];
    /** What no walk follows: who takes part, what it carries on, fights, won and brings about. */
    readonly others: Connection<Related> | null;
  };

export const ACTION = entityRoute<Action>({
  kind: 'ACTION',
  fields: `
    standing: status year section { path }
    measures { ...Figure }
    others: relations(kinds: [${besideWalks('ACTION').join(', ')}], first: 50) { ...Related }
    ${WALKED}`,
  fragments: [RELATED, FIGURE, ...WALKED_FRAGMENTS],
  details: (action, view) => {
    const { entry, actionStatus } = view.words;
    return [
      { name: entry.year, value: `${action.year} ${actionStatus[action.standing]}` },
      { name: entry.saidIn, value: html`<span lang="zh">${action.section.path.join(' › ')}</span>` },
      otherNames(action, view),
    ];
  },
  sections: (action, view) => [
    servesSection(action, view),
    leadsSection(action, view),
    action.measures.length === 0
      ? null
      : {
          id: 'measures',
          title: view.words.entry.measures,
          content: orMissing(action.measures, view, (figures) => renderMeasures(figures, view)),
        },
    {
      id: 'relations',
      title: view.words.entry.relations,
      content: orMissing(action.others, view, (others) => renderRelations(nodesOf(others), action.id, view)),
    },
    pictureSection(drawingBoth(action), view),
  ],
  drawing: drawingBoth,
  data: ({ standing, year }) => ({
    '@type': 'Action',
    actionStatus: `https://schema.org/${standing === 'ACHIEVED' ? 'CompletedActionStatus' : 'PotentialActionStatus'}`,
    ...(standing === 'ACHIEVED' ? { endTime: String(year) } : { startTime: String(year) }),
  }),
});
