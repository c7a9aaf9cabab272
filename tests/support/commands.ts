import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes a folder to be the whole PATH, with commands that are these shell scripts. */
export const writeCommands = async (
  folder: string,
  scripts: Readonly<Record<string, string>>,
): Promise<string> => {
  await mkdir(folder, { recursive: true });
  for (const [command, script] of Object.entries(scripts)) {
    const file = join(folder, command);
    await writeFile(file, `#!/bin/sh\n${script}\n`);
    await chmod(file, 0o755);
  }
  return folder;
};
