import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

import { type Jvm, jvmFlags, pageCacheOf } from './jvm.ts';

/** Neo4j's settings for one reader and one writer on this machine. */
const settings = ({ port, jvm }: Setup): string => `# Written at every start; changes are lost.
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.usage_report.enabled=false
dbms.security.allow_csv_import_from_file_urls=false
db.logs.query.enabled=OFF
# An empty database takes 3 MB on disk instead of 516.
db.tx_log.preallocate=false
server.memory.pagecache.size=${pageCacheOf(jvm)}
# Only embedded programs use the second connector, and each one waits 5 seconds before it closes: without both a stop takes 0.2 s, not 10.
internal.dbms.bolt.local_enabled=false
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
`;

/** As in Neo4j's own start script. */
const NEO4J_NEEDS = [
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--add-opens=java.base/java.util.concurrent=ALL-UNNAMED',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
  '-Dfile.encoding=UTF-8',
] as const;

export type Setup = {
  readonly home: string;
  readonly jars: string;
  readonly port: number;
  readonly jvm: Jvm;
  readonly flags: readonly string[];
};

/**
 * Writes neo4j.conf and the file with Java's arguments.
 * @returns the latter's path: as the only argument of `java` it lets the process be told by its folder
 */
export const writeConfiguration = async (setup: Setup): Promise<string> => {
  const folder = configurationFolder(setup.home);
  const argumentFile = join(folder, 'java.args');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'neo4j.conf'), settings(setup));
  await writeFile(argumentFile, (await javaArguments(setup)).map(quoted).join('\n'));
  return argumentFile;
};

export const configurationFolder = (home: string): string => join(home, 'conf');

const javaArguments = async ({ home, jars, jvm, flags }: Setup): Promise<readonly string[]> => [
  ...jvmFlags(jvm),
  `-XX:ErrorFile=${join(home, 'logs', 'java-crash-%p.log')}`,
  ...flags,
  ...NEO4J_NEEDS,
  '-cp',
  await classPath(jars),
  'org.neo4j.server.CommunityEntryPoint',
  `--home-dir=${home}`,
  `--config-dir=${configurationFolder(home)}`,
  // Without it nothing is written to the standard output, which is where we read that Neo4j is up.
  '--console-mode',
];

/** Each file by name and in order: the class archive fits one class path only. */
const classPath = async (jars: string): Promise<string> => {
  const names = await readdir(jars);
  return names
    .filter((name) => name.endsWith('.jar'))
    .toSorted()
    .map((name) => join(jars, name))
    .join(delimiter);
};

const quoted = (argument: string): string => `"${argument.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
