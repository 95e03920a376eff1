import { expect, it } from 'vitest'
import { sightingsOf } from '../code-rule.test-support.ts'
import { rule } from './obfuscated-code.ts'

const NAMES = 'lIlIlIlIlI = 1\nIlIlIlIlIl = 2\nllIIllIIll = 3\nIIllIIllII = 4\n'

it('asks about names that tell nothing in code that acts on import', async () => {
  expect(await sightingsOf(rule, { 'demo/__init__.py': `${NAMES}import os\nos.system("true")\n` })).toEqual([
    'confirm demo/__init__.py:1',
  ])
})

it('warns of them in setup.py whatever it does', async () => {
  expect(await sightingsOf(rule, { 'setup.py': NAMES })).toEqual(['warn setup.py:1'])
})

it('leaves them in a module that does nothing, and in tests', async () => {
  expect(await sightingsOf(rule, { 'demo/__init__.py': NAMES })).toEqual([])
  expect(await sightingsOf(rule, { 'tests/test_names.py': `${NAMES}import os\nos.system("true")\n` })).toEqual([])
})
