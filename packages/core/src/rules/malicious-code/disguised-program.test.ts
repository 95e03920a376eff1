import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSdist } from '@safe-pip/testkit/build-sdist'
import { buildWheel } from '@safe-pip/testkit/build-wheel'
import { expect, it } from 'vitest'
import { bytesOf } from '../../base/byte-source.ts'
import { loadCodeReader } from '../../node/load-code-reader.ts'
import { sayings } from '../../vet/built-artifact.test-support.ts'
import { examineArtifact } from '../../vet/examine.ts'
import { examineTree } from '../../vet/examine-tree.ts'
import { readFolderTree } from '../../node/folder-tree.ts'
import { rule } from './disguised-program.ts'

const PE = Buffer.concat([Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), Buffer.alloc(60)])
const ELF = Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01\0', 'latin1'), Buffer.alloc(60)])

async function says(kind: 'wheel' | 'sdist', files: Readonly<Record<string, string | Uint8Array>>): Promise<string[] | null> {
  const demo = { name: 'demo', version: '1.0', files }
  const built = kind === 'sdist' ? buildSdist(demo) : buildWheel(demo)
  return sayings(rule, await examineArtifact(bytesOf(built.bytes), built.filename, { codeReader: await loadCodeReader() }))
}

it('asks about programs named like pictures and texts, in wheels and sdists', async () => {
  expect(await says('wheel', { 'demo/logo.png': PE, 'demo/readme.txt': ELF })).toEqual([
    'demo/logo.png: demo/logo.png is a program (PE), which its name hides',
    'demo/readme.txt: demo/readme.txt is a program (ELF), which its name hides',
  ])
  expect(await says('sdist', { 'demo/__init__.py': '', 'demo/font.ttf': PE })).toEqual([
    'demo-1.0/demo/font.ttf: demo-1.0/demo/font.ttf is a program (PE), which its name hides',
  ])
})

it('leaves texts that begin so, programs under their own names, and what tests hold', async () => {
  const files = {
    'demo/a.txt': 'MZ is how DOS programs begin',
    'demo/run.exe': PE,
    'demo/tool': ELF,
    'demo/tests/a.png': PE,
    'demo/b.txt': 'MZ',
  }
  expect(await says('wheel', files)).toEqual([])
})

it('asks about them in folders too', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'disguised-'))
  try {
    mkdirSync(join(folder, 'demo'))
    writeFileSync(join(folder, 'demo', 'logo.png'), PE)
    writeFileSync(join(folder, 'demo', 'b.txt'), 'MZ')
    const examination = await examineTree(readFolderTree(folder), { codeReader: await loadCodeReader() })
    expect(sayings(rule, examination)).toEqual(['demo/logo.png: demo/logo.png is a program (PE), which its name hides'])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
