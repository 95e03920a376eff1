import { expect, it } from 'vitest'
import { sightingsOf } from '../code-rule.test-support.ts'
import { rule } from './clipboard-hijack.ts'

it('warns where a caller starts it', async () => {
  expect(
    await sightingsOf(rule, {
      'demo/a.py':
        "import pyperclip, re\ndef f():\n    if re.match('^0x[a-fA-F0-9]{40}$', pyperclip.paste()):\n        pyperclip.copy('x')\n",
    }),
  ).toEqual(['warn demo/a.py:4'])
})

it('leaves a library of the clipboard', async () => {
  expect(await sightingsOf(rule, { 'demo/a.py': 'import pyperclip\ndef f(t):\n    pyperclip.copy(t)\n' })).toEqual([])
})
