#!/usr/bin/env node
// Plain JavaScript that any Node runs: it finds a Node that runs TypeScript, or says that there is none.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NEEDED = 24;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const main = join(root, 'src', 'bin', 'tifa.ts');
const bundled = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Told to end, it passes that on and waits: its child stops the database in order. Being told twice does the child no harm. */
const runWith = (node) => {
  const child = spawn(node, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (status, signal) => {
    process.exitCode = status ?? 128 + constants.signals[signal];
  });
};

if (Number(process.versions.node.split('.')[0]) >= NEEDED) await import(main);
else if (existsSync(bundled)) runWith(bundled);
else {
  console.error(
    `NODE_TOO_OLD: Tifa needs Node ${NEEDED} or later and this is ${process.versions.node}; run "npm ci" in ${root}, which brings one, or install Node ${NEEDED}.`,
  );
  process.exitCode = 1;
}
