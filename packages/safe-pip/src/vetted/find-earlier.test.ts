import { unreadExamination } from '@safe-pip/core/vet/examine'
import type { PageFile, StoredArtifact } from '@safe-pip/gate/contract'
import { expect, it } from 'vitest'
import { findEarlier, type EarlierOptions } from './find-earlier.ts'

const SHA = (version: string): string => version.replaceAll('.', '').padStart(64, '0')

function file(version: string, tags = 'py3-none-any', parts: Partial<PageFile> = {}): PageFile {
  const upstream = { id: 'x', kind: 'index' as const, location: 'https://h.example/', shown: 'https://h.example/' }
  return {
    upstream,
    project: 'demo',
    filename: `demo-${version}-${tags}.whl`,
    kind: 'wheel',
    version,
    origin: `https://h.example/demo-${version}-${tags}.whl`,
    sha256: SHA(version),
    size: 1000,
    requiresPython: null,
    coreMetadata: false,
    release: {
      indexUrl: 'https://h.example/',
      projectStatus: null,
      statusReason: null,
      yanked: false,
      yankedReason: null,
      uploadTime: null,
      pageGivesTimes: false,
      sidecarProblem: null,
    },
    ...parts,
  }
}

function stored(of: PageFile): StoredArtifact {
  const examination = unreadExamination('not read', { sha256: SHA(of.version), size: 1 })
  const source = { kind: 'index' as const }
  const { filename } = of
  return {
    file: of,
    source,
    filename,
    sha256: SHA(of.version),
    size: 1,
    blobPath: '',
    examination,
    isForBuild: false,
    isContentFixed: true,
  }
}

/** The file that it is held against. */
async function choose(of: PageFile, options: Partial<EarlierOptions> & { stored?: readonly string[] }): Promise<string | null> {
  const files = options.files ?? []
  const found = await findEarlier(stored(of), {
    files,
    installedVersion: null,
    isOffline: false,
    gate: {
      obtain: (_, filename) => Promise.resolve(stored(files.find((one) => one.filename === filename) ?? of)),
      isStored: (sha256) => Promise.resolve((options.stored ?? []).map(SHA).includes(sha256)),
    },
    ...options,
  })
  return found?.before.filename ?? null
}

const files = [file('0.9'), file('1.0'), file('1.1'), file('2.0')]

it('takes the release in use, for one small download', async () => {
  expect(await choose(file('1.1'), { files, installedVersion: '0.9' })).toBe('demo-0.9-py3-none-any.whl')
  expect(await choose(file('1.1'), { files, installedVersion: '0.9', isOffline: true })).toBeNull()
  const large = [file('0.9', 'py3-none-any', { size: 1e9 }), file('1.1')]
  expect(await choose(file('1.1'), { files: large, installedVersion: '0.9' })).toBeNull()
  expect(await choose(file('1.1'), { files: large, installedVersion: '0.9', stored: ['0.9'] })).toBe('demo-0.9-py3-none-any.whl')
})

it('else takes the newest earlier one that is in the store, and downloads nothing', async () => {
  expect(await choose(file('1.1'), { files, stored: ['0.9', '1.0', '2.0'] })).toBe('demo-1.0-py3-none-any.whl')
  expect(await choose(file('1.1'), { files })).toBeNull()
  expect(await choose(file('0.9'), { files, stored: ['1.0'] })).toBeNull()
})

it('prefers the wheel for the same Python and platform', async () => {
  const native = [file('1.0', 'cp311-cp311-win32'), file('1.0', 'cp312-cp312-win32'), file('1.0')]
  expect(await choose(file('1.1', 'cp312-cp312-win32'), { files: native, installedVersion: '1.0' })).toBe(
    'demo-1.0-cp312-cp312-win32.whl',
  )
  expect(await choose(file('1.1', 'cp313-cp313-win32'), { files: native, installedVersion: '1.0' })).toBe(
    'demo-1.0-py3-none-any.whl',
  )
})

it('compares neither sdists nor what builds ask for', async () => {
  const sdist = file('1.1', 'py3-none-any', { kind: 'sdist', filename: 'demo-1.1.tar.gz' })
  expect(await choose(sdist, { files, installedVersion: '1.0' })).toBeNull()
})
