import { join } from 'node:path';

import { buildSync } from 'esbuild';

/** Names of our own objects that neither the platform, nor the index, nor an answer knows: a browser needs no long ones. */
const OWN =
  /^(?:abandon|anchor|answer|arrive|balancedSpan|closeNow|follow|found|holder|inSteps|intent|isEnclosed|isLeftAlone|isNamed|issuerBefore|leaning|leave|longest|openNow|paint|painted|pieces|shape|starts|stay|takeBack)$/;

/** The widget as one script without dependencies, made from its sources: nothing that is served can be older than they are. */
export const buildWidget = (): string => {
  const { outputFiles } = buildSync({
    entryPoints: [join(import.meta.dirname, 'src', 'widget.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    mangleProps: OWN,
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
};
