import { expect, it } from 'vitest'
import { sightingsOf } from '../code-rule.test-support.ts'
import { rule } from './process-injection.ts'

it('blocks it on import', async () => {
  expect(
    await sightingsOf(rule, {
      'demo/__init__.py':
        "import ctypes\nk = ctypes.windll.kernel32\np = k.VirtualAlloc(0, 9, 0x3000, 0x40)\nk.RtlMoveMemory(p, b'x', 9)\n",
    }),
  ).toEqual(['block demo/__init__.py:3'])
})

it('leaves one call', async () => {
  expect(
    await sightingsOf(rule, { 'demo/__init__.py': 'import ctypes\nctypes.windll.kernel32.VirtualProtect(0, 9, 4, 0)\n' }),
  ).toEqual([])
})
