import type { Section, Span } from '../../domain/records.ts';
import { type Gazetteer, placeOf } from '../gazetteer.ts';
import type { Head } from '../structure/head.ts';
import type { DraftOrganization, DraftPlace, DraftProject } from '../types.ts';
import { divisionsIn } from './divisions.ts';
import type { Find } from './find.ts';
import { createGround } from './ground.ts';
import { gathered } from './gather.ts';
import { townshipsIn } from './townships.ts';
import { undertakingsIn } from './undertakings.ts';

export type Names = {
  readonly places: readonly DraftPlace[];
  readonly projects: readonly DraftProject[];
  readonly organizations: readonly DraftOrganization[];
};

export type NamesContext = {
  readonly sections: readonly Section[];
  /** Where the body ends: before glossary and footer. */
  readonly end: number;
  readonly head: Pick<Head, 'place'>;
  readonly gazetteer: Gazetteer;
};

/** Places, projects and organisations that a report names, each with every place where it does. Linear in the length of the text. */
export const namesIn = (text: string, { sections, end, head, gazetteer }: NamesContext): Names => {
  const body: Span = { start: sections[0]?.start ?? 0, end };
  const ground = createGround(text, body, gazetteer);
  const own = head.place === null ? null : (placeOf(head.place, gazetteer) ?? null);
  const divisions = divisionsIn(ground, own);
  const inside = new Map(divisions.map((division) => [division.start, division.end]));
  const finds: readonly Find[] = [...divisions, ...townshipsIn(ground, inside), ...undertakingsIn(ground)];
  return gathered(ground, finds);
};
