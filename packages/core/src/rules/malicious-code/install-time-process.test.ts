import { expect, it } from 'vitest'
import { findInCode } from '../code-rule.test-support.ts'
import { rule } from './install-time-process.ts'

const find = (files: Readonly<Record<string, string>>): Promise<unknown> => findInCode(rule, files)

it('asks about a hidden PowerShell', async () => {
  expect(
    await find({
      'setup.py':
        "import subprocess\nfrom setuptools import setup\nsubprocess.run(['powershell', '-WindowStyle', 'Hidden', 'do-things'])\nsetup(name='demo')\n",
    }),
  ).toEqual([['confirm', 'setup.py', 3, true]])
})

it('leaves a version from git alone', async () => {
  expect(
    await find({
      'setup.py': "import subprocess\nv = subprocess.check_output(['git', 'describe'])\n",
    }),
  ).toEqual([])
})
