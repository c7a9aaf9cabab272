import { SEED_REPORT } from '../../support/report-paths.ts';
import { linksOn } from './service.ts';

const SLOGAN = `/term/${encodeURIComponent('广东省-韶关市-浈江区-区委-绿美浈江')}`;
const TERM = `/term/${encodeURIComponent('三线一单')}`;

const FIXED = [
  '/',
  '/search',
  '/search?q=1363',
  `/search?q=${encodeURIComponent('三大战略')}`,
  '/search?q=xyzxyz',
  '/terms',
  '/goals',
  '/actions?status=PLANNED',
  `/projects?${new URLSearchParams({ serves: decodeURIComponent(SLOGAN).replace('/term/', 'term:') })}`,
  '/places',
  '/organizations',
  SLOGAN,
  TERM,
] as const;

/** Where the first page of each kind is found: what a slogan leads to says the most. */
const FOUND = [
  ['goal', '/goals'],
  ['action', SLOGAN],
  ['project', SLOGAN],
  ['place', SLOGAN],
  ['organization', '/organizations'],
] as const;

const firstOfKind = async ([kind, where]: (typeof FOUND)[number]): Promise<string> => {
  const found = (await linksOn(where)).find((link) => link.startsWith(`/${kind}/`));
  if (found === undefined) throw new Error(`${where} must link to a ${kind}, and does not.`);
  return found;
};

/** A page of every kind. */
export const pagesOfEveryKind = async (): Promise<readonly string[]> => [
  ...FIXED,
  ...(await Promise.all(FOUND.map(firstOfKind))),
];

/** The addresses of proofs in the seed report that those pages give, once each. */
export const proofsOnPages = async (): Promise<readonly string[]> => {
  const links = await Promise.all((await pagesOfEveryKind()).map(linksOn));
  const isProof = (link: string): boolean =>
    link.startsWith(`${SEED_REPORT}?at=`) && /\?at=\d+-\d+#/u.test(link);
  return [...new Set(links.flat())].filter(isProof);
};
