import { defineConfig } from 'vitest/config'

/** Apart from the unit tests: it builds the bundle and brings five Nodes. */
export default defineConfig({
  test: { root: import.meta.dirname, include: ['bundle.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
})
