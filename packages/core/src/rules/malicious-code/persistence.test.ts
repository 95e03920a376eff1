import { expect, it } from 'vitest'
import { sightingsOf } from '../code-rule.test-support.ts'
import { rule } from './persistence.ts'

it('asks about a profile that is written on import', async () => {
  expect(await sightingsOf(rule, { 'demo/__init__.py': "open('/home/u/.bashrc', 'a').write('x')\n" })).toEqual([
    'confirm demo/__init__.py:1',
  ])
})

it('only warns of a .pth from setup.py, as plugins of test runners do', async () => {
  expect(await sightingsOf(rule, { 'setup.py': "open('site-packages/demo.pth', 'w').write('import demo')\n" })).toEqual([
    'warn setup.py:1',
  ])
})

it('says nothing aloud of what a caller asks for', async () => {
  expect(await sightingsOf(rule, { 'demo/a.py': "import os\ndef f():\n    os.system('crontab demo.cron')\n" })).toEqual([])
})
