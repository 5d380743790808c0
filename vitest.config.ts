import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts', 'demo/**/*.test.ts', 'bin/**/*.test.ts', 'web/**/*.test.ts'],
    globalSetup: ['tests/world/database-server.ts'],
    pool: 'forks',
    // Each worker keeps a PostgreSQL busy beside it: more workers than half the cores only wait.
    maxWorkers: Number(process.env.TEST_WORKERS) || 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
