import { expect, it } from 'vitest'
import { sightingsOf } from '../code-rule.test-support.ts'
import { rule } from './code-from-data-file.ts'

const run = (code: string): Promise<string[]> => sightingsOf(rule, { 'demo/__init__.py': code })

it('asks about code out of pictures, and warns of code out of texts', async () => {
  expect(await run('import os\nexec(open(os.path.join(os.path.dirname(__file__), "logo.png"), "rb").read())\n')).toEqual([
    'confirm demo/__init__.py:2',
  ])
  expect(await run('import pkgutil\nexec(pkgutil.get_data("demo", "data.bin"))\n')).toEqual(['warn demo/__init__.py:2'])
  expect(await run('from importlib import resources\nexec(resources.files("demo").joinpath("x.txt").read_text())\n')).toEqual([
    'warn demo/__init__.py:2',
  ])
  expect(await run('from importlib import resources as r\nexec(r.read_text("demo", "a.wav"))\n')).toEqual([
    'confirm demo/__init__.py:2',
  ])
  expect(await sightingsOf(rule, { 'setup.py': 'exec(open("LICENSE").read())\n' })).toEqual(['warn setup.py:1'])
})

it('leaves version files, Python files, pickles and what somebody asks for', async () => {
  expect(
    await sightingsOf(rule, { 'setup.py': 'exec(open("demo/version.py").read())\nexec(open("demo/_version.txt").read())\n' }),
  ).toEqual([])
  expect(await run('import pickle\npickle.load(open("model.dat", "rb"))\n')).toEqual([])
  expect(await run('def f():\n    exec(open("x.png").read())\n')).toEqual([])
  expect(await run('import json\njson.loads(open("x.json").read())\n')).toEqual([])
})
