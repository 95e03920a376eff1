import { expect, it } from 'vitest'
import { sightingsOf } from '../code-rule.test-support.ts'
import { rule } from './security-tool-tampering.ts'

it('blocks it during installation', async () => {
  expect(
    await sightingsOf(rule, {
      'setup.py': "import os\nos.system('powershell Set-MpPreference -DisableRealtimeMonitoring $true')\n",
    }),
  ).toEqual(['block setup.py:2'])
})

it('leaves other commands', async () => {
  expect(await sightingsOf(rule, { 'setup.py': "import os\nos.system('netsh interface show interface')\n" })).toEqual([])
})
