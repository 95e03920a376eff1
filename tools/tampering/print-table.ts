import { judgeLock } from '@safe-pip/core/vet/judge-lock.test-support'
import { TAMPER_NAMES, TAMPERS, type Tamper } from '@safe-pip/core/vet/lock-tampers.test-support'
import type { Lock } from '@safe-pip/core/vet/lock-samples.test-support'

/**
 * `pnpm tampering`: what is said of each lock format after each tampering, found anew by the real readers and rules. Exit 1
 * where that is not what packages/core/src/vet/lock-tampers.test-support.ts expects.
 */
let wrong = 0
console.log(`| tampering | ${TAMPERS.map(({ lock }) => lock.file).join(' | ')} |`)
console.log(`|---|${TAMPERS.map(() => '---|').join('')}`)
const clean = await Promise.all(
  TAMPERS.map(async ({ lock }) => (await judgeLock(lock, lock.text)).loud.join(', ') || 'no finding'),
)
wrong += clean.filter((cell) => cell !== 'no finding').length
console.log(`| none | ${clean.join(' | ')} |`)
for (const name of TAMPER_NAMES) {
  const cells = await Promise.all(TAMPERS.map(({ lock, tampers }) => cellOf(lock, tampers[name])))
  console.log(`| ${name} | ${cells.join(' | ')} |`)
}
if (wrong > 0) process.exitCode = 1

async function cellOf(lock: Lock, tamper: Tamper): Promise<string> {
  if (typeof tamper === 'string') return `— ${tamper}`
  const { loud, quiet } = await judgeLock(lock, tamper.change(lock.text))
  const isExpected = 'rules' in tamper ? loud.join() === tamper.rules.join() : loud.length === 0 && quiet.includes(tamper.informs)
  if (!isExpected) wrong += 1
  const said = loud.length > 0 ? loud.join(', ') : `informs: ${quiet.filter((rule) => rule !== 'lock-changed-alone').join(', ')}`
  return isExpected ? said : `**UNEXPECTED** ${said}`
}
