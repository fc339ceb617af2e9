import { defineConfig } from 'vitest/config';

const roots = '{packages,services,test,evals}';

/** A project per suffix: what a test may touch can be read from its name. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: [`${roots}/**/*.test.ts`],
          exclude: ['**/node_modules/**', '**/*.int.test.ts', '**/*.contract.test.ts'],
          // Generous: a busy machine must not fail a rule that holds.
          testTimeout: 30_000,
        },
      },
      ...['int', 'contract'].map((name) => ({
        test: {
          name,
          include: [`${roots}/**/*.${name}.test.ts`],
          exclude: ['**/node_modules/**'],
          globalSetup: ['packages/local/src/testing/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      })),
    ],
  },
});
