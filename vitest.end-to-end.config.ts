import { defineConfig } from 'vitest/config'

/**
 * `pnpm test:end-to-end`: real pips against an index on loopback; minutes, so beside the unit tests. Two files at a time also on two
 * cores: the tests wait for child processes.
 */
export default defineConfig({
  test: { name: 'end-to-end', include: ['packages/safe-pip/src/end-to-end/*.test.ts'], testTimeout: 240_000, maxWorkers: 2 },
})
