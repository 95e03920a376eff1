/**
 * `pnpm conformance:requirements [--cases N] [--seed N] [--folder DIR] [--show N]`: the requirements reader against
 * pip's own parser, on generated folders of files and on all `.txt`, `.in` and `.pip` files below DIR. Exit 1 on a difference.
 */
import { parseArgs } from 'node:util'
import { openRandomSource } from '../random-source.ts'
import { compareRequirements, type RequirementsComparison } from './compare-requirements.ts'
import { randomFileCase } from './random-files.ts'
import { findFileCases } from './real-files.ts'

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '4000' },
    seed: { type: 'string', default: '1' },
    show: { type: 'string', default: '20' },
    folder: { type: 'string' },
  },
})
const random = openRandomSource(Number(values.seed))
const generated = Array.from({ length: Number(values.cases) }, () => randomFileCase(random))
show('generated', await compareRequirements(generated))
if (values.folder !== undefined) show('real', await compareRequirements(findFileCases(values.folder)))

function show(what: string, { differences, ...counts }: RequirementsComparison): void {
  console.log(`${what}: ${JSON.stringify({ ...counts, differences: differences.length })}`)
  for (const one of differences.slice(0, Number(values.show))) {
    console.log(`  case ${one.case}, ${one.file}\n    ours   ${one.ours}\n    theirs ${one.theirs}`)
  }
  if (differences.length > 0) process.exitCode = 1
}
