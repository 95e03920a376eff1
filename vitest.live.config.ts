import { defineConfig } from 'vitest/config'

/** `pnpm test:live`: against the real PyPI, on demand only. */
export default defineConfig({ test: { include: ['packages/safe-pip/src/live/*.test.ts'] } })
