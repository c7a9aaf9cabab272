import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { buildWidget } from './build.ts';

/** Writes what the package holds: `npm pack` runs it. */
const folder = join(import.meta.dirname, 'dist');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'widget.js'), buildWidget());
