import { PROJECT } from '../../../src/bin/project.ts';
import { readGazetteer } from '../../../src/ingest/gazetteer.ts';
import { type Names, namesIn } from '../../../src/report/names/names.ts';
import { sourceOf } from '../../../src/report/source.ts';

export const gazetteer = readGazetteer(PROJECT.seeds);

/** The names of a text as the report of a place would have it. */
export const namesOf = (text: string, place: string | null = null): Names =>
  namesIn(sourceOf(text), { sections: [], end: text.length, head: { place }, gazetteer });

export const labelled = (drafts: readonly { readonly name: string }[]): readonly string[] =>
  drafts.map(({ name }) => name);
