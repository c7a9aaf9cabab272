import { join } from 'node:path';

import { buildSync } from 'esbuild';

/** The widget as one script without dependencies, made from its sources: nothing that is served can be older than they are. */
export const buildWidget = (): string => {
  const { outputFiles } = buildSync({
    entryPoints: [join(import.meta.dirname, 'src', 'widget.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
};
