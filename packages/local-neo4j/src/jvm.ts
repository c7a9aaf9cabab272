/** `quick`: starts in two seconds and takes little memory. `throughput`: for a server that many read from. */
export const JVM_PROFILES = ['quick', 'throughput'] as const;

export type JvmProfile = (typeof JVM_PROFILES)[number];

/** `heap`: as Java writes sizes, `512m` or `4g`; null: as the profile has it. */
export type Jvm = { readonly profile: JvmProfile; readonly heap: string | null };

type Share = { readonly heap: string; readonly pageCache: string; readonly flags: readonly string[] };

const SHARES: Readonly<Record<JvmProfile, Share>> = {
  quick: {
    heap: '1g',
    pageCache: '128m',
    flags: ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Xms256m'],
  },
  // All compilers, and the collector that Neo4j is tuned for.
  throughput: { heap: '2g', pageCache: '512m', flags: ['-XX:+UseG1GC', '-XX:+ParallelRefProcEnabled'] },
};

/** The smallest heap in which Neo4j starts and answers. */
const SMALLEST = 256;

/** Whether a text is a heap that Neo4j can start with: a whole number and `m` or `g`, 256m or more. */
export const isHeap = (text: string): boolean => {
  const [, digits, unit] = /^(\d{1,6})([mg])$/iu.exec(text) ?? [];
  return digits !== undefined && Number(digits) * (unit?.toLowerCase() === 'g' ? 1024 : 1) >= SMALLEST;
};

export const heapOf = ({ profile, heap }: Jvm): string => heap ?? SHARES[profile].heap;

export const pageCacheOf = ({ profile }: Jvm): string => SHARES[profile].pageCache;

export const jvmFlags = (jvm: Jvm): readonly string[] => [
  ...SHARES[jvm.profile].flags,
  `-Xmx${heapOf(jvm)}`,
  // What the Java machine thinks of the class archive is no concern of the person who reads the log.
  '-Xlog:disable',
  '-XX:-UsePerfData',
  '-XX:-CreateCoredumpOnCrash',
];
