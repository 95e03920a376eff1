import { describe, expect, it } from 'vitest'
import { judgeLock } from './judge-lock.test-support.ts'
import { TAMPERS } from './lock-tampers.test-support.ts'

describe('a tampered lock', () => {
  it.each(TAMPERS.map(({ lock }) => ({ file: lock.file, lock })))('$file is clean as it was', async ({ lock }) => {
    expect((await judgeLock(lock, lock.text)).loud).toEqual([])
  })
  it.each(
    TAMPERS.flatMap(({ lock, tampers }) =>
      Object.entries(tampers).flatMap(([what, tamper]) =>
        typeof tamper === 'string' ? [] : [{ file: lock.file, what, lock, tamper }],
      ),
    ),
  )('$file: $what', async ({ lock, tamper }) => {
    const after = tamper.change(lock.text)
    expect(after).not.toBe(lock.text)
    const { loud, quiet } = await judgeLock(lock, after)
    const [rules, informs] = 'rules' in tamper ? [tamper.rules, []] : [[], [tamper.informs]]
    expect([loud, informs.filter((rule) => quiet.includes(rule))]).toEqual([rules, informs])
  })
  it('says where nobody can tell whether a lock is stale', async () => {
    const unknown = TAMPERS.filter(({ tampers }) => String(tampers['content hash stale']).includes('not checked: lock-stale'))
    const judged = await Promise.all(unknown.map(({ lock }) => judgeLock(lock, lock.text)))
    expect(judged.map(({ notChecked }) => notChecked.includes('lock-stale'))).toEqual([true, true])
  })
})
