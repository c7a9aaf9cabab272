import type { Chain, Drafting } from './reading.ts';
import { doubtfulFirst, groundOf, guessOf, listed, type Row } from './rows.ts';

/** Places, organisations and projects. The report's own place stands first, within those above it. */
export const nameRows = (drafting: Drafting): Row => ({
  places: listed([...chainRows(drafting, drafting.chain), ...placeRows(drafting, drafting.chain)]),
  organizations: listed(
    doubtfulFirst(drafting.reading.organizations).map((organization) => ({
      organization: organization.name,
      level: organization.level ?? undefined,
      place: drafting.homeOf(organization),
      ...guessOf(organization),
      also: others(organization),
    })),
  ),
  projects: listed(
    doubtfulFirst(drafting.reading.projects).map((project) => ({
      project: project.name,
      collective: project.collective || undefined,
      ...guessOf(project),
      also: others(project),
      at: listed(sitesOf(drafting, project.id)),
    })),
  ),
});

const others = ({ name, labels }: { readonly name: string; readonly labels: readonly string[] }) =>
  listed(labels.filter((label) => label !== name));

const chainRows = ({ reading }: Drafting, chain: Chain): readonly Row[] =>
  chain.map(({ name, level }, index) => {
    const above = chain[index - 1];
    const used = reading.places.find((place) => place.name === name);
    return {
      place: name,
      level: level ?? undefined,
      within: above?.name,
      why: above === undefined ? undefined : 'DIVISION It lies there by the division of the country.',
      also: used === undefined ? undefined : others(used),
    };
  });

const placeRows = (drafting: Drafting, chain: Chain): readonly Row[] => {
  const { reading } = drafting;
  const known = new Set(chain.map(({ name }) => name));
  return doubtfulFirst(reading.places)
    .filter(({ name }) => !known.has(name))
    .map((place) => ({
      place: place.name,
      level: place.level ?? undefined,
      ...whereabouts(drafting, place.id, chain.at(-1)?.name),
      ...guessOf(place),
      also: others(place),
    }));
};

/** In the place that the text writes it with, in its words; or else in that of the report, which is a conclusion. */
const whereabouts = (
  { relationsOf, nameOf, quoting }: Drafting,
  id: string,
  home: string | undefined,
): Row => {
  const [stated] = relationsOf(id, 'WITHIN', 'from');
  const [words] = stated?.evidence ?? [];
  if (stated !== undefined && words !== undefined)
    return { within: nameOf(stated.to), ...quoting.pointer(words) };
  return home === undefined ? {} : { within: home, why: REPORT_PLACE };
};

const REPORT_PLACE = 'REPORT_PLACE The report names it and does not say where it lies.';

const sitesOf = ({ relationsOf, nameOf }: Drafting, project: string): readonly Row[] =>
  relationsOf(project, 'LOCATED_IN', 'from').map((relation) => ({
    place: nameOf(relation.to),
    why: groundOf(relation),
    ...guessOf(relation),
  }));
