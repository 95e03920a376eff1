/** Reads each archive of a folder in this one process, as a worker of the pool does, and prints a JSON line for each. */
import { createJudge, worstEffect } from '../../evaluation/judge-sample.ts'
import { openBenign } from '../../evaluation/sample-sets.ts'

const judge = await createJudge()
for (const sample of openBenign(process.argv[2] ?? '')) {
  const { findings, milliseconds } = await judge(sample)
  console.log(JSON.stringify({ name: sample.filename, ms: milliseconds, flagged: worstEffect(findings) !== 'none' }))
}
