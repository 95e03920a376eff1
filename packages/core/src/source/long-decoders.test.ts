import { expect, it } from 'vitest'
import { usesOf } from '../node/source-facts.test-support.ts'

const HEX = '6f'.repeat(70_000)

it.each([
  `exec(bytes([x ^ 1 for x in bytes.fromhex("${HEX}")]))`,
  `exec("".join([chr(x ^ 1) for x in bytes.fromhex("${HEX}")]))`,
  `s = b""\nfor x in bytes.fromhex("${HEX}"):\n    s += bytes([x ^ 1])\nexec(s)`,
])('code that is decoded by a loop too long to be run is hidden code: %#', async (code) => {
  const uses = await usesOf({ 'demo/__init__.py': `${code}\n` })
  expect(uses).toHaveLength(1)
  expect(uses[0]).toMatch(/^import dynamic-code builtins\.exec \[.*hex/)
})
