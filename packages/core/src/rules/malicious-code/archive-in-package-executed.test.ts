import { expect, it } from 'vitest'
import { sightingsOf } from '../code-rule.test-support.ts'
import { rule } from './archive-in-package-executed.ts'

it('warns of code that is imported or started out of an own archive', async () => {
  const files = { 'demo/data.zip': 'PK' }
  const onPath = 'import sys, os\nsys.path.insert(0, os.path.join(os.path.dirname(__file__), "data.zip"))\nimport hidden\n'
  expect(await sightingsOf(rule, { ...files, 'demo/__init__.py': onPath })).toEqual(['warn demo/__init__.py:2'])
  const unpacked =
    'import zipfile, subprocess\nzipfile.ZipFile("demo/data.zip").extractall("/tmp/x")\nsubprocess.Popen(["/tmp/x/run"])\n'
  expect(await sightingsOf(rule, { ...files, 'demo/__init__.py': unpacked })).toEqual(['warn demo/__init__.py:2'])
  const imported = 'import zipimport\nzipimport.zipimporter("demo/data.zip").load_module("hidden")\n'
  expect(await sightingsOf(rule, { ...files, 'demo/__init__.py': imported })).toEqual(['warn demo/__init__.py:2'])
})

it('leaves data that is only unpacked, calls that somebody asks for, and archives of others', async () => {
  const unpacked = 'import zipfile\nzipfile.ZipFile("demo/data.zip").extractall("/tmp/x")\n'
  expect(await sightingsOf(rule, { 'demo/data.zip': 'PK', 'demo/__init__.py': unpacked })).toEqual([])
  const called = `def use():\n    import sys\n    sys.path.append("demo/data.zip")\n`
  expect(await sightingsOf(rule, { 'demo/data.zip': 'PK', 'demo/__init__.py': called })).toEqual([])
  expect(await sightingsOf(rule, { 'demo/__init__.py': 'import sys\nsys.path.append("vendor.zip")\n' })).toEqual([])
})
