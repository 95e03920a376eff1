/**
 * By hand: `node tools/conformance/run.ts [COUNT PER KIND] [SEED]` holds the vocabulary against `packaging` and
 * prints the first differences.
 */
import { compareWithPackaging } from './compare-with-packaging.ts'

const [count = '20000', seed = '1'] = process.argv.slice(2)
const result = await compareWithPackaging({ perKind: Number(count), seed: Number(seed) })
for (const difference of result.differences.slice(0, 60)) console.log(JSON.stringify(difference))
console.log(JSON.stringify({ cases: result.cases, refused: result.refused, differences: result.differences.length }))
if (result.differences.length > 0) process.exitCode = 1
