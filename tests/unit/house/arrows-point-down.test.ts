import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, describe, expect, it } from 'vitest';

import { PROJECT } from '../../../src/bin/project.ts';

const planted = join(PROJECT.root, 'src', 'domain', 'planted.generated.ts');
afterEach(() => rmSync(planted, { force: true }));

const cruise = (): string => {
  try {
    return execFileSync('npx', ['depcruise', 'src/domain'], {
      cwd: PROJECT.root,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
};

describe('arrows between rooms point down', () => {
  it('and the tool that keeps them reads our files', () =>
    expect(cruise()).toMatch(/no dependency violations found \(\d+ modules/u));

  it('and a planted arrow that points up is found', () => {
    writeFileSync(planted, "export { connect } from '../graph/connect.ts';\n");
    expect(cruise()).toMatch(/domain-arrows: src\/domain\/planted\.generated\.ts/u);
  });
});
