import { EMPTY_INVENTORY } from '../model/inventory.ts'
import { buildSdist } from '@safe-pip/testkit/build-sdist'
import { buildWheel } from '@safe-pip/testkit/build-wheel'
import { writeZip } from '@safe-pip/testkit/zip-writer'
import { describe, expect, test } from 'vitest'
import { bytesOf } from '../base/byte-source.ts'
import { rawText } from '../base/display.ts'
import type { CodeInput, CodeReader } from '../model/code-input.ts'
import { absent, known, type SourceFacts } from '../model/facts.ts'
import { examineBuilt, examineSdist, examineWheel } from './built-artifact.test-support.ts'
import { examineArtifact } from './examine.ts'
import { examineTree } from './examine-tree.ts'

const NOTHING: SourceFacts = { uses: [], literals: [], files: 0, bytes: 0, problems: [], inventory: EMPTY_INVENTORY }

/** Remembers what it was given. */
function recordingReader(): { reader: CodeReader; files: Map<string, string>; inputs: CodeInput[] } {
  const files = new Map<string, string>()
  const inputs: CodeInput[] = []
  const reader: CodeReader = {
    wants: ({ path }) => rawText(path).endsWith('.py'),
    async read(input) {
      inputs.push(input)
      for await (const { path, bytes } of input.files) files.set(path, Buffer.from(bytes).toString())
      return known(NOTHING)
    },
  }
  return { reader, files, inputs }
}

describe('a wheel', () => {
  test('everything of an honest one', async () => {
    const examination = await examineWheel({
      entryPoints: { console_scripts: { tool: 'demo:main' } },
      files: { 'demo/__init__.py': '', 'single.py': '', 'demo-1.0.data/scripts/run': '' },
    })
    expect(examination.archive).toMatchObject({ state: 'known', value: { format: 'zip', anomalies: [] } })
    expect(examination.wheel).toMatchObject({
      state: 'known',
      value: {
        distInfo: 'demo-1.0.dist-info',
        tags: ['py3-none-any'],
        rootIsPurelib: true,
        problems: [],
        entryPoints: [{ group: 'console_scripts', name: 'tool', target: 'demo:main', line: 2 }],
        dataMembers: [{ scheme: 'scripts', path: 'run', member: 'demo-1.0.data/scripts/run' }],
        topLevel: ['demo', 'single'],
      },
    })
    expect(examination.sdist).toEqual({ state: 'not-applicable' })
    expect(examination.source).toEqual({ state: 'absent', reason: 'no reader of source code was given', check: 'source-code' })
  })
  test.each(['METADATA', 'WHEEL', 'RECORD'])('without %s it is no wheel', async (name) => {
    const examination = await examineWheel({
      entries: (entries) => entries.filter((entry) => entry.name !== `demo-1.0.dist-info/${name}`),
    })
    expect(examination.archive).toMatchObject({
      value: { anomalies: [{ id: 'not-a-wheel', kind: 'damaged', message: `not a wheel: it has no readable ${name}` }] },
    })
  })
  test('a zip of anything is no wheel', async () => {
    const examination = await examineBuilt({ filename: 'demo-1.0-py3-none-any.whl', bytes: writeZip([{ name: 'x', data: 'x' }]) })
    expect(examination.archive).toMatchObject({ value: { anomalies: [{ id: 'not-a-wheel' }] } })
    expect(examination.metadata.state).toBe('absent')
  })
  test('a file name that names no release', async () => {
    const { bytes } = buildWheel({ name: 'demo', version: '1.0' })
    const examination = await examineArtifact(bytesOf(bytes), 'demo-1.0_1-py3-none-any.whl', { codeReader: null })
    expect(examination.file).toEqual(absent('demo-1.0_1-py3-none-any.whl is not the file name of a wheel or sdist', 'file-name'))
  })
})

describe('an sdist', () => {
  test('root, build system, metadata', async () => {
    const examination = await examineSdist({ buildRequires: ['setuptools>=61'] })
    expect(examination.sdist).toMatchObject({
      state: 'known',
      value: {
        root: 'demo-1.0',
        hasSetupPy: false,
        buildSystem: { requires: ['setuptools>=61'], backend: 'tiny_backend', backendPath: ['.'] },
        problems: [],
      },
    })
    expect(examination.metadata).toMatchObject({ state: 'known', value: { name: 'demo', file: 'demo-1.0/PKG-INFO' } })
    expect(examination.metadataBytes).toBeNull()
  })
  test('as zip', async () => {
    const examination = await examineSdist({ format: 'zip', backend: 'setuptools' })
    expect(examination.sdist).toMatchObject({ value: { root: 'demo-1.0', hasSetupPy: true } })
  })
  test('something beside its one folder', async () => {
    const examination = await examineSdist({ entries: (entries) => [...entries, { name: 'setup.py', data: '' }] })
    expect(examination.archive).toMatchObject({ value: { anomalies: [{ id: 'several-top-folders', kind: 'ambiguous' }] } })
  })
  test.each(['9007199254740993', '99999999999999999999999', '0x1fffffffffffffffff'])(
    'a number of any size hides nothing of how it is built: %s',
    async (number) => {
      const text = `[build-system]\nrequires = []\nbuild-backend = "be"\nbackend-path = ["."]\n[tool.x]\ny = ${number}\n`
      const examination = await examineSdist({ backend: 'none', files: { 'pyproject.toml': text } })
      expect(examination.sdist).toMatchObject({ value: { problems: [], buildSystem: { backend: 'be', backendPath: ['.'] } } })
    },
  )
  test('a pyproject.toml that is no TOML', async () => {
    const examination = await examineSdist({ backend: 'none', files: { 'pyproject.toml': '[build-system' } })
    expect(examination.sdist).toMatchObject({ value: { buildSystem: null, problems: [{ id: 'broken-pyproject' }] } })
  })
})

test.each(['demo-1.0.tar.bz2', 'demo-1.0.tar.xz', 'demo-1.0.tgz', 'demo-1.0.tar.Z', 'demo.txt'])(
  '%s is not read at all',
  async (filename) => {
    const { bytes } = buildSdist({ name: 'demo', version: '1.0' })
    const { archive, file, source } = await examineBuilt({ filename, bytes })
    const reason = `${filename} is no .whl, .tar.gz or .zip: safe-pip reads no other archives`
    expect([archive, file, source]).toEqual([absent(reason, 'archive'), absent(reason, 'archive'), absent(reason, 'archive')])
  },
)

describe('what the analyzer of source code is given', () => {
  test('the wanted files of a wheel, with its facts', async () => {
    const { reader, files, inputs } = recordingReader()
    const { bytes, filename } = buildWheel({
      name: 'demo',
      version: '1.0',
      files: { 'demo/__init__.py': 'a', 'demo/data.txt': 'b' },
    })
    const examination = await examineArtifact(bytesOf(bytes), filename, { codeReader: reader })
    expect([...files]).toEqual([['demo/__init__.py', 'a']])
    expect(inputs[0]).toMatchObject({
      kind: 'wheel',
      root: '',
      sdist: null,
      wheel: { distInfo: 'demo-1.0.dist-info' },
      tooLarge: [],
    })
    expect(examination.source).toEqual(known(NOTHING))
  })
  test('what a link of an sdist leads to, under the name of the link', async () => {
    const { reader, files } = recordingReader()
    const { bytes, filename } = buildSdist({
      name: 'demo',
      version: '1.0',
      backend: 'none',
      files: { 'hidden.txt': 'evil' },
      entries: (entries) => [...entries, { name: 'demo-1.0/setup.py', link: 'hidden.txt' }],
    })
    await examineArtifact(bytesOf(bytes), filename, { codeReader: reader })
    expect(files.get('demo-1.0/setup.py')).toBe('evil')
  })
  test('more than is kept in memory', async () => {
    const { reader, files } = recordingReader()
    const large = Object.fromEntries(['a', 'b', 'c'].map((name) => [`demo/${name}.py`, name.repeat(30_000_000)]))
    const { bytes, filename } = buildWheel({ name: 'demo', version: '1.0', files: large })
    const { archive } = await examineArtifact(bytesOf(bytes), filename, { codeReader: reader })
    // So dense a wheel is beyond the limits; nothing of it is unpacked twice for the analyzer.
    expect(archive).toMatchObject({ value: { anomalies: [{ id: 'too-dense' }, { id: 'not-a-wheel' }].slice(0, 1) } })
    expect(files.size).toBe(0)
  })
  test('a file of a source tree', async () => {
    const { reader, files, inputs } = recordingReader()
    const member = { path: 'lone.py', kind: 'file', size: 1 } as unknown as CodeInput['members'][number]
    const examination = await examineTree(
      { members: [member], anomalies: [], read: () => Buffer.from('x') },
      { codeReader: reader },
    )
    expect([...files]).toEqual([['lone.py', 'x']])
    expect(inputs[0]).toMatchObject({ kind: 'tree', root: '' })
    expect(examination.archive).toMatchObject({ value: { format: 'folder', anomalies: [] } })
  })
  test('a file of a source tree that cannot be read is damage', async () => {
    const { reader } = recordingReader()
    const member = { path: 'lone.py', kind: 'file', size: 1 } as unknown as CodeInput['members'][number]
    const examination = await examineTree({ members: [member], anomalies: [], read: () => null }, { codeReader: reader })
    expect(examination.archive).toMatchObject({ value: { anomalies: [{ id: 'unreadable-file', kind: 'damaged' }] } })
  })
})
