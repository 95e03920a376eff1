import { expect, it } from 'vitest'
import { sightingsOf } from '../code-rule.test-support.ts'
import { rule } from './install-time-file.ts'

it('warns of a file in a shared folder', async () => {
  expect(await sightingsOf(rule, { 'setup.py': "open('/tmp/demo', 'w').write('x')\n" })).toEqual(['warn setup.py:1'])
})

it('leaves files of the package', async () => {
  expect(await sightingsOf(rule, { 'setup.py': "open('demo/version.py', 'w').write('x')\n" })).toEqual([])
})
