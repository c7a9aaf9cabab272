import { defineConfig } from 'vitest/config';

/** Where a machine-readable result is wanted (.ci/run), beside the one for people. */
const results = process.env['TEST_RESULTS'];

/** As Node resolves packages by itself: Vite would add `development`, and graphql be there twice, once for us and once for Yoga. */
const ssr = { resolve: { conditions: ['module-sync', 'node'] } };

/**
 * Files share the modules of their worker: what is costly to make (tests/support/seeds.ts, service.ts) is made once, so a file puts back
 * what it changes. The limits only end what hangs: a busy machine fails no test.
 */
const shared = { isolate: false, testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    slowTestThreshold: 10_000,
    reporters: results === undefined ? ['default'] : ['default', ['json', { outputFile: results }]],
    projects: [
      {
        ssr,
        test: { ...shared, name: 'unit', maxWorkers: '100%', include: ['tests/unit/**/*.test.ts'] },
      },
      {
        ssr,
        test: {
          ...shared,
          name: 'browser',
          maxWorkers: '100%',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/support/browser-setup.ts'],
        },
      },
      // Neo4j processes of their own, beside what needs none.
      {
        ssr,
        test: { ...shared, name: 'local', maxWorkers: '100%', include: ['tests/local/**/*.test.ts'] },
      },
      // One database, one file at a time.
      {
        ssr,
        test: {
          ...shared,
          name: 'database',
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          include: ['tests/database/**/*.test.ts'],
          globalSetup: ['tests/support/database-setup.ts'],
        },
      },
    ],
  },
});
