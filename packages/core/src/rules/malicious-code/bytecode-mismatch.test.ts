import { expect, it } from 'vitest'
import { MARSHALED } from '../../source/bytecode/bytecode-samples.test-support.ts'
import { sightingsOf } from '../code-rule.test-support.ts'
import { rule } from './bytecode-mismatch.ts'

const pyc = (flags: number): Buffer =>
  Buffer.concat([
    Buffer.from([0xcb, 0x0d, 0x0d, 0x0a, flags, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
    MARSHALED.find(([version]) => version === '3.12')?.[1] ?? Buffer.alloc(0),
  ])
const CACHE = 'demo/__pycache__/a.cpython-312.pyc'

it('blocks a cache that runs instead of harmless source, and warns of one that needs the right time', async () => {
  const source = 'def run(command, *rest):\n    return command\n'
  expect(await sightingsOf(rule, { 'demo/a.py': source, [CACHE]: pyc(1) })).toEqual([`block ${CACHE}`])
  expect(await sightingsOf(rule, { 'demo/a.py': source, [CACHE]: pyc(3) })).toEqual([`block ${CACHE}`])
  expect(await sightingsOf(rule, { 'demo/a.py': source, [CACHE]: pyc(0) })).toEqual([`warn ${CACHE}`])
})

it('is silent where every name of the bytecode stands in the source', async () => {
  const source =
    'import os as o\nfrom base64 import b64decode\nclass A(object):\n    def f(self):\n        return run()\ndef run(command="id", *rest):\n    for word in rest:\n        command += word\n    o.system(command)\n'
  expect(await sightingsOf(rule, { 'demo/a.py': source, [CACHE]: pyc(1) })).toEqual([])
})

it('only lists what no Python looks for', async () => {
  expect(await sightingsOf(rule, { 'demo/a.py': 'x = 1\n', 'demo/a.pyc': pyc(1) })).toEqual(['none demo/a.pyc'])
})
