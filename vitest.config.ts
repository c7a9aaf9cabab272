import { defineConfig } from 'vitest/config';

/** Where a machine-readable result is wanted (.ci/run), beside the one for people. */
const results = process.env['TEST_RESULTS'];

/** As Node resolves packages by itself: Vite would add `development`, and graphql be there twice, once for us and once for Yoga. */
const ssr = { resolve: { conditions: ['module-sync', 'node'] } };

export default defineConfig({
  test: {
    reporters: results === undefined ? ['default'] : ['default', ['json', { outputFile: results }]],
    projects: [
      { ssr, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      {
        ssr,
        test: {
          name: 'database',
          include: ['tests/database/**/*.test.ts'],
          globalSetup: ['tests/support/database-setup.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        ssr,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/support/browser-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
