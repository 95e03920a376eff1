import { buildSdist } from '@safe-pip/testkit/build-sdist'
import { buildWheel } from '@safe-pip/testkit/build-wheel'
import { expect, it } from 'vitest'
import { bytesOf } from '../../base/byte-source.ts'
import { loadCodeReader } from '../../node/load-code-reader.ts'
import { sayings } from '../../vet/built-artifact.test-support.ts'
import { examineArtifact } from '../../vet/examine.ts'
import { rule } from './prebuilt-native-module.ts'

async function says(kind: 'wheel' | 'sdist', files: Readonly<Record<string, string>>, tags?: string): Promise<string[] | null> {
  const demo = { name: 'demo', version: '1.0', files }
  const built = kind === 'sdist' ? buildSdist(demo) : buildWheel({ ...demo, ...(tags === undefined ? {} : { tags }) })
  return sayings(rule, await examineArtifact(bytesOf(built.bytes), built.filename, { codeReader: await loadCodeReader() }))
}

it('warns of a compiled module that a wheel for every platform imports', async () => {
  const message = ['demo/_core.so: demo/_core.so, in a wheel for every platform, is imported with the package']
  expect(await says('wheel', { 'demo/__init__.py': 'from ._core import run\nrun()\n', 'demo/_core.so': '\x7fELF' })).toEqual(
    message,
  )
  expect(await says('wheel', { 'demo/__init__.py': 'from . import _core\n', 'demo/_core.so': '\x7fELF' })).toEqual(message)
})

it('warns of a compiled module in a source distribution', async () => {
  expect(await says('sdist', { 'demo/__init__.py': '', 'demo/_core.cpython-311-x86_64-linux-gnu.so': '\x7fELF' })).toEqual([
    'demo-1.0/demo/_core.cpython-311-x86_64-linux-gnu.so: demo-1.0/demo/_core.cpython-311-x86_64-linux-gnu.so, in a source distribution, is already compiled',
  ])
})

it('leaves launchers, libraries, lazily imported modules and wheels for a platform', async () => {
  expect(
    await says('sdist', { 'demo/__init__.py': '', 'demo/t64.exe': 'MZ', 'demo/libdemo.so': '\x7fELF', 'tests/a.so': '\x7fELF' }),
  ).toEqual([])
  expect(await says('wheel', { 'demo/__init__.py': 'def f():\n    from . import _core\n', 'demo/_core.pyd': 'MZ' })).toEqual([])
  const compiled = { 'demo/__init__.py': 'from ._core import run\n', 'demo/_core.so': '\x7fELF' }
  expect(await says('wheel', compiled, 'cp311-cp311-manylinux_2_17_x86_64')).toEqual([])
})
