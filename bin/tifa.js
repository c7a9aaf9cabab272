#!/usr/bin/env node
// Plain JavaScript that any Node runs: it finds a Node that runs TypeScript, or says that there is none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const NEEDED = 24;
const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const main = join(root, 'src', 'bin', 'tifa.ts');
const major = Number(process.versions.node.split('.')[0]);
const bundled = join(root, 'node_modules', 'node', 'bin', 'node');

if (major >= NEEDED) {
  await import(main);
} else if (existsSync(bundled)) {
  const { status, signal } = spawnSync(bundled, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = status ?? (signal === 'SIGINT' ? 130 : 1);
} else {
  console.error(`NODE_TOO_OLD: Tifa needs Node ${NEEDED} or later and this is ${process.versions.node}; run "npm ci" in ${root}, which brings one, or install Node ${NEEDED}.`);
  process.exitCode = 1;
}
