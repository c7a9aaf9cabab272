import { FIGURE, type Figure } from '../entry/measures.ts';
import { type Connection, NAMED, type Named, PROVEN } from '../entry/shapes.ts';

/** What the start page asks, once. Needs the variable `$script: NameScript!`. */
export const HOME_QUERY = `query Home($script: NameScript!) {
  graph { version loadedAt reports entities relations }
  terms(filter: { termStatus: DEFINED }, first: 60) {
    edges { node { ...Named parts { token(script: $script) } issuer { name(script: $script) } governs(kinds: [PROJECT], first: 0) { totalCount } } }
  }
  allTerms: terms(first: 0) { totalCount }
  projects(first: 60) {
    totalCount
    edges { node { ...Named places { ...Named } serves(first: 0) { totalCount } } }
  }
  places(first: 60) {
    totalCount
    edges { node { ...Named level within { name(script: $script) } projects(first: 0) { totalCount } } }
  }
  goals(first: 40) { totalCount edges { node { ...Named measures { ...Figure } } } }
  reports(first: 6) { totalCount edges { node { href title year reviewed place { name(script: $script) } } } }
}
${NAMED}${PROVEN}${FIGURE}`;

type Counted = Pick<Connection<unknown>, 'totalCount'>;

export type HomeTerm = Named & {
  readonly parts: readonly { readonly token: string }[];
  readonly issuer: { readonly name: string } | null;
  readonly governs: Counted | null;
};
export type HomeProject = Named & { readonly places: readonly Named[]; readonly serves: Counted | null };
export type HomePlace = Named & {
  readonly within: { readonly name: string } | null;
  readonly projects: Counted | null;
};
export type HomeGoal = Named & { readonly measures: readonly Figure[] };
export type HomeReport = {
  readonly href: string;
  readonly title: string;
  readonly year: number;
  readonly reviewed: boolean;
  readonly place: { readonly name: string };
};

/** A list is null where the database did not answer in time. */
export type HomeAnswer = {
  readonly graph: {
    readonly version: number;
    readonly loadedAt: string;
    readonly reports: number;
    readonly entities: number;
    readonly relations: number;
  };
  readonly terms: Connection<HomeTerm> | null;
  readonly allTerms: Counted | null;
  readonly projects: Connection<HomeProject> | null;
  readonly places: Connection<HomePlace> | null;
  readonly goals: Connection<HomeGoal> | null;
  readonly reports: Connection<HomeReport> | null;
};
