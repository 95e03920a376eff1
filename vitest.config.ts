import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    testTimeout: 90_000,
    // Also on two cores: many tests wait for child processes.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['packages/*/src/**/*.test.ts', 'tools/**/*.test.ts'],
          exclude: ['tools/house/**', 'tools/bundle/bundle.test.ts', '**/end-to-end/**', '**/live/**', '**/node_modules/**'],
        },
      },
      { extends: true, test: { name: 'house', include: ['tools/house/**/*.test.ts'] } },
    ],
  },
})
