import { TifaError } from '../domain/errors.ts';

/** How the service stands in the web. */
export type WebSettings = {
  /** `https://tifa.example`: where browsers reach it, for everything that names an address; null: where they ask. */
  readonly publicOrigin: string | null;
  /** Further names under which it may be asked for. */
  readonly hosts: readonly string[];
  readonly hasGraphiql: boolean;
  /** The header in which a proxy that is trusted says who asks; null: there is none, and who connects is who asks. */
  readonly clientHeader: string | null;
};

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads PUBLIC_URL, TIFA_HOSTS, TIFA_GRAPHIQL and TIFA_CLIENT_HEADER.
 *
 * @throws BAD_INPUT for a value that is none
 */
export const readWeb = (environment: Environment): WebSettings => ({
  publicOrigin: originOf(environment['PUBLIC_URL'] || null),
  hosts: (environment['TIFA_HOSTS'] ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter(Boolean),
  hasGraphiql: isOn('TIFA_GRAPHIQL', environment['TIFA_GRAPHIQL'] || 'on'),
  clientHeader: headerOf(environment['TIFA_CLIENT_HEADER'] || null),
});

const originOf = (text: string | null): string | null => {
  if (text === null) return null;
  const url = URL.parse(text);
  if (url !== null && /^https?:$/u.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
  throw wrong('PUBLIC_URL', 'an address such as https://tifa.example, without a path', text);
};

const isOn = (name: string, text: string): boolean => {
  if (text === 'on' || text === 'off') return text === 'on';
  throw wrong(name, 'on or off', text);
};

const headerOf = (text: string | null): string | null => {
  if (text === null || /^[\w-]+$/u.test(text)) return text?.toLowerCase() ?? null;
  throw wrong('TIFA_CLIENT_HEADER', 'the name of a header such as x-forwarded-for', text);
};

const wrong = (name: string, what: string, text: string): TifaError =>
  new TifaError(
    'BAD_INPUT',
    `${name} must be ${what}, was ${JSON.stringify(text.slice(0, 100))}; correct it or leave it out.`,
  );
