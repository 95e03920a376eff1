import { expect, it } from 'vitest'
import { sightingsOf } from '../code-rule.test-support.ts'
import { rule } from './bundled-program-started.ts'

const PROGRAM = { 'demo/bin/helper.exe': 'MZ' }

it('asks about own programs that are started on import or installation', async () => {
  const code = 'import os, subprocess\nsubprocess.Popen([os.path.join(os.path.dirname(__file__), "bin", "helper.exe"), "-s"])\n'
  expect(await sightingsOf(rule, { ...PROGRAM, 'demo/__init__.py': code })).toEqual(['confirm demo/__init__.py:2'])
  expect(await sightingsOf(rule, { ...PROGRAM, 'setup.py': 'import os\nos.system("demo\\\\bin\\\\helper.exe")\n' })).toEqual([
    'confirm setup.py:2',
  ])
  expect(await sightingsOf(rule, { ...PROGRAM, 'demo/__init__.py': 'import os\nos.startfile("helper.exe")\n' })).toEqual([
    'confirm demo/__init__.py:2',
  ])
})

it('leaves programs that somebody asks for and those of others', async () => {
  const called = 'import subprocess\ndef run():\n    subprocess.run(["demo/bin/helper.exe"])\n'
  expect(await sightingsOf(rule, { ...PROGRAM, 'demo/__init__.py': called })).toEqual([])
  expect(await sightingsOf(rule, { ...PROGRAM, 'setup.py': 'import os\nos.system("git describe")\n' })).toEqual([])
  expect(await sightingsOf(rule, { 'setup.py': 'import os\nos.system("./helper.exe")\n' })).toEqual([])
})
