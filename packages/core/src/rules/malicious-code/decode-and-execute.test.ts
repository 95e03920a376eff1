import { expect, it } from 'vitest'
import { findInCode } from '../code-rule.test-support.ts'
import { rule } from './decode-and-execute.ts'

const find = (files: Readonly<Record<string, string>>): Promise<unknown> => findInCode(rule, files)

it('blocks code that acts after it was decoded on import', async () => {
  expect(
    await find({
      'demo/__init__.py': "import base64\nexec(base64.b64decode('aW1wb3J0IG9zCm9zLnN5c3RlbSgnaWQnKQ=='))\n",
    }),
  ).toEqual([['block', 'demo/__init__.py', 2, true]])
})

it('leaves decoded data alone', async () => {
  expect(
    await find({
      'demo/__init__.py': "import base64\nLOGO = base64.b64decode('iVBORw0KGgo=')\n",
    }),
  ).toEqual([])
})
