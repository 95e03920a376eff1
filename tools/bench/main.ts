/**
 * `pnpm bench NAME …` runs the measurement `tools/bench/NAME.ts`; what is the name of none goes to `install`, which takes
 * packages. Without words: `install` too.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const [word = ''] = process.argv.slice(2)
const isMeasurement = /^[a-z-]+$/.test(word) && word !== 'main' && existsSync(join(import.meta.dirname, `${word}.ts`))
await import(`./${isMeasurement ? word : 'install'}.ts`)
