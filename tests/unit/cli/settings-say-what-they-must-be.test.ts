import { expect, test } from 'vitest';

import { jvmFlags } from '../../../packages/local-neo4j/src/jvm.ts';
import { readSettings } from '../../../src/bin/settings.ts';

test('the local Neo4j starts quickly unless it is told to serve many', () => {
  expect(readSettings({}).jvm).toEqual({ profile: 'quick', heap: null });
  expect(readSettings({ TIFA_JVM: 'throughput', TIFA_HEAP: '4g' }).jvm).toEqual({
    profile: 'throughput',
    heap: '4g',
  });
});

test.each(['fast', 'QUICK', 'quick '])('TIFA_JVM %j is refused with the two that there are', (TIFA_JVM) =>
  expect(() => readSettings({ TIFA_JVM })).toThrow(
    `TIFA_JVM must be quick or throughput, was ${JSON.stringify(TIFA_JVM)}`,
  ),
);

test.each(['4', '2gb', '-1g', '100m', '0g', '1.5g'])(
  'TIFA_HEAP %j is refused with what a size is',
  (TIFA_HEAP) =>
    expect(() => readSettings({ TIFA_HEAP })).toThrow(
      /^TIFA_HEAP must be a size like 512m or 4g, 256m or more/u,
    ),
);

test('a profile for many uses all compilers, and a heap is what was asked for', () => {
  const quick = jvmFlags({ profile: 'quick', heap: null });
  const throughput = jvmFlags({ profile: 'throughput', heap: '4g' });
  expect(quick).toEqual(expect.arrayContaining(['-XX:TieredStopAtLevel=1', '-Xmx1g']));
  expect(throughput).toEqual(expect.arrayContaining(['-XX:+UseG1GC', '-Xmx4g']));
  expect(throughput.join(' ')).not.toContain('TieredStopAtLevel');
});
