/**
 * `pnpm conformance [--cases N] [--kinds compare,contains] [--seed N]`: the vocabulary (versions, specifiers, markers …)
 * against `packaging`, N generated cases of every kind. Prints the counts and the first differences; exit 1 if there is one.
 */
import { parseArgs } from 'node:util'
import { compareWithPackaging } from './compare-with-packaging.ts'
import { CASE_KINDS } from './random-cases.ts'

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '20000' },
    kinds: { type: 'string', default: Object.keys(CASE_KINDS).join(',') },
    seed: { type: 'string', default: '1' },
  },
})
const kinds = values.kinds.split(',')
const { cases, refused, differences } = await compareWithPackaging({
  perKind: Number(values.cases),
  seed: Number(values.seed),
  kinds,
})
for (const difference of differences.slice(0, 60)) console.log(JSON.stringify(difference))
for (const kind of kinds) console.log(`${kind}: ${cases[kind] ?? 0} cases, ${refused[kind] ?? 0} of them refused by packaging`)
console.log(`differences: ${differences.length}`)
if (differences.length > 0) process.exitCode = 1
