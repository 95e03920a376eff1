import { expect, it } from 'vitest'
import { findInCode } from '../code-rule.test-support.ts'
import { rule } from './import-time-process.ts'

const find = (files: Readonly<Record<string, string>>): Promise<unknown> => findInCode(rule, files)

it('warns of a program that is started on import', async () => {
  expect(
    await find({
      'demo/__init__.py': "import subprocess\nsubprocess.Popen('updater.exe')\n",
    }),
  ).toEqual([['warn', 'demo/__init__.py', 2, true]])
})

it('leaves a program that is started on call', async () => {
  expect(
    await find({
      'demo/__init__.py': "import subprocess\ndef f():\n    subprocess.Popen('updater.exe')\n",
    }),
  ).toEqual([])
})
