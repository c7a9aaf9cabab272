import type { Narrowing } from '../domain/narrowed.ts';
import type { Rows } from '../domain/page.ts';
import type { Entity, Label, Measure, Project } from '../domain/records.ts';
import type { Reader } from '../graph/client.ts';
import { type Appearance, appearancesByTerm } from '../graph/appearances.ts';
import { entitiesById, labelsByEntity, projectsByPlace } from '../graph/entities.ts';
import { measuresByEntity } from '../graph/measures.ts';
import {
  type Mention,
  type MentionsInReport,
  type MentionsOfEntity,
  mentionsByEntity,
  mentionsByReport,
} from '../graph/mentions.ts';
import type { PageWanted } from '../graph/entity-page.ts';
import { type Link, relationsByEntity, type RelationsWanted } from '../graph/relations.ts';
import { framesByReport, type ReportFrame, textsByReport } from '../graph/reports.ts';
import { detailsByTerm, type TermDetails } from '../graph/terms.ts';
import { type Step, stepKey, type StepKey, stepsByKey } from '../graph/walks.ts';
import type { WalkRule } from '../walks/rule.ts';
import {
  createLoader,
  createLoaderBy,
  createLoaderWith,
  type Loader,
  type LoaderWith,
  type Schedule,
} from './create-loader.ts';
import { NOTHING_REACHED, type Reached, reachedFrom } from './reach.ts';

/** One request's loaders: each batches what is asked for at once into one query, and asks for nothing twice. */
export type Loaders = {
  readonly entities: Loader<Entity | null>;
  readonly labels: Loader<readonly Label[]>;
  /** Null for a term that is not there. */
  readonly details: LoaderWith<Narrowing, TermDetails | null>;
  readonly appearances: LoaderWith<Narrowing, readonly Appearance[]>;
  readonly measures: Loader<readonly Measure[]>;
  readonly frames: Loader<ReportFrame | null>;
  readonly texts: Loader<string>;
  readonly relations: LoaderWith<RelationsWanted, Rows<Link>>;
  readonly mentions: LoaderWith<MentionsOfEntity, Rows<Mention>>;
  readonly mentionsInReport: LoaderWith<MentionsInReport, Rows<Mention>>;
  readonly projectsAt: LoaderWith<PageWanted, Rows<Project>>;
  readonly reach: LoaderWith<WalkRule, Reached>;
  readonly steps: Loader<Step | null, StepKey>;
};

const NO_ROWS: Rows<never> = { rows: [], total: 0 };

export const createLoaders = (reader: Reader, schedule?: Schedule): Loaders => ({
  entities: createLoader((ids) => entitiesById(reader, ids), null, schedule),
  labels: createLoader((ids) => labelsByEntity(reader, ids), [], schedule),
  details: createLoaderWith((ids, narrowing) => detailsByTerm(reader, ids, narrowing), null, schedule),
  appearances: createLoaderWith((ids, wanted) => appearancesByTerm(reader, ids, wanted), [], schedule),
  measures: createLoader((ids) => measuresByEntity(reader, ids), [], schedule),
  frames: createLoader((ids) => framesByReport(reader, ids), null, schedule),
  texts: createLoader((ids) => textsByReport(reader, ids), '', schedule),
  relations: createLoaderWith((ids, wanted) => relationsByEntity(reader, ids, wanted), NO_ROWS, schedule),
  mentions: createLoaderWith((ids, wanted) => mentionsByEntity(reader, ids, wanted), NO_ROWS, schedule),
  mentionsInReport: createLoaderWith(
    (ids, wanted) => mentionsByReport(reader, ids, wanted),
    NO_ROWS,
    schedule,
  ),
  projectsAt: createLoaderWith((ids, wanted) => projectsByPlace(reader, ids, wanted), NO_ROWS, schedule),
  reach: createLoaderWith((ids, rule) => reachedFrom(reader, ids, rule), NOTHING_REACHED, schedule),
  steps: createLoaderBy<StepKey, Step, null>(stepKey, (keys) => stepsByKey(reader, keys), null, schedule),
});
