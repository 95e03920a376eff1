import { expect, it } from 'vitest'
import { findInCode } from '../code-rule.test-support.ts'
import { rule } from './install-time-dynamic-code.ts'

const find = (files: Readonly<Record<string, string>>): Promise<unknown> => findInCode(rule, files)

it('shows text that becomes code at install', async () => {
  expect(
    await find({
      'setup.py': "import sys\nfrom setuptools import setup\nexec(sys.argv[-1])\nsetup(name='demo')\n",
    }),
  ).toEqual([['none', 'setup.py', 3, true]])
})

it('leaves a version file alone', async () => {
  expect(
    await find({
      'setup.py': "a = {}\nexec(open('demo/version.py').read(), a)\n",
    }),
  ).toEqual([])
})
