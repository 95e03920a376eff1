import type { Expected, PageFile } from '@safe-pip/gate/contract'
import { expect, test } from 'vitest'
import type { AskedRequirement, PipTarget } from '../pip/contract.ts'
import { expectPinned } from './expect-pinned.ts'

const ASKED: AskedRequirement = {
  name: 'demo',
  extras: [],
  specifier: '==1.0',
  marker: null,
  isConstraint: false,
  isEditable: false,
  kind: 'index',
  url: null,
  hashes: ['sha256:a1', 'sha256:a2', 'sha256:a3'],
  cameFrom: '-r requirements.txt (line 1)',
}
const TARGET: PipTarget = {
  places: { indexUrls: ['https://me:secret@index.example/simple'], findLinks: [], noBinary: [], onlyBinary: [] },
  tags: ['cp311-cp311-linux_x86_64', 'py3-none-any'],
  environment: { python_version: '3.11', sys_platform: 'linux' },
}

function expected(asked: readonly AskedRequirement[], target: PipTarget = TARGET): Map<string, Expected> {
  const found = new Map<string, Expected>()
  expectPinned(asked, { target, gate: { expect: (project, what) => found.set(project, what) } })
  return found
}
const file = (filename: string, sha256: string): PageFile =>
  ({ filename, sha256, kind: filename.endsWith('.whl') ? 'wheel' : 'sdist' }) as PageFile

test('of the files with a listed hash the wheel that pip will take, on the index that pip will ask', () => {
  const { indexes, choose } = expected([ASKED]).get('demo') ?? { indexes: [], choose: () => null }
  expect(indexes).toEqual(['https://index.example/simple/'])
  const any = file('demo-1.0-py3-none-any.whl', 'a1')
  const own = file('demo-1.0-cp311-cp311-linux_x86_64.whl', 'a2')
  const other = file('demo-1.0-cp312-cp312-linux_x86_64.whl', 'a3')
  expect(choose([any, other, own])?.filename).toBe(own.filename)
  expect(choose([other, any, { ...own, sha256: 'b9' }])?.filename).toBe(any.filename)
  expect(choose([other, file('demo-1.0.tar.gz', 'a3')])).toBe(null)
})

test('nothing is begun that pip would not ask for', () => {
  const asked = [
    { ...ASKED, hashes: [] },
    { ...ASKED, isConstraint: true },
    { ...ASKED, kind: 'url' as const },
    { ...ASKED, marker: 'sys_platform == "win32"' },
  ]
  expect([...expected(asked)]).toEqual([])
  expect([...expected([ASKED], { ...TARGET, places: { ...TARGET.places, noBinary: [':all:'] } })]).toEqual([])
})
