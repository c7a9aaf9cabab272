import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { buildSync } from 'esbuild';

import type { AssetPath } from './frame.ts';
import { SCRIPT_NAMES } from './page.ts';

type Asset = { readonly body: string; readonly type: string };

/** The files that pages load: made when the service starts, so that none is older than its source. */
export type Assets = { readonly path: AssetPath; readonly find: (path: string) => Response | null };

const FOREVER = 'public, max-age=31536000, immutable';

/** Styles in one file, each script in one. Their addresses carry a digest of what is in them. */
export const makeAssets = (folder: string): Assets => {
  const files = new Map<string, Asset>([
    ['explorer.css', { body: styles(join(folder, 'styles')), type: 'text/css; charset=utf-8' }],
    ...SCRIPT_NAMES.map((name) => [`${name}.js`, script(join(folder, 'client', `${name}.ts`))] as const),
  ]);
  const paths = new Map([...files].map(([name, { body }]) => [name, addressOf(name, body)]));
  const byPath = new Map([...files].map(([name, asset]) => [paths.get(name), asset]));
  return {
    path: (name) => paths.get(name) ?? `/assets/${name}`,
    find: (path) => {
      const asset = byPath.get(path);
      return asset === undefined
        ? null
        : new Response(asset.body, { headers: { 'content-type': asset.type, 'cache-control': FOREVER } });
    },
  };
};

const addressOf = (name: string, body: string): string => {
  const digest = createHash('sha256').update(body).digest('hex').slice(0, 12);
  return `/assets/${name.replace('.', `.${digest}.`)}`;
};

/** In the order of their names: `base.css` first. */
const styles = (folder: string): string => {
  const joined = readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .toSorted()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  return minified({ stdin: { contents: joined, loader: 'css' } });
};

const script = (file: string): Asset => ({
  body: minified({ entryPoints: [file], format: 'esm', target: 'es2022', bundle: true }),
  type: 'text/javascript; charset=utf-8',
});

const minified = (options: Parameters<typeof buildSync>[0]): string =>
  buildSync({ ...options, minify: true, write: false, logLevel: 'silent' }).outputFiles?.[0]?.text ?? '';
