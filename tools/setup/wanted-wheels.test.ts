import { expect, test } from 'vitest'
import { unfitReason } from './find-python.ts'
import { batchesOf, parseWantedWheels } from './wanted-wheels.ts'

const HASH = 'a'.repeat(64)

test('a line without a version or a hash is refused', () => {
  expect(parseWantedWheels(`# said\n\npip==22.3.1 --hash=sha256:${HASH}\n`)).toEqual([
    { project: 'pip', version: '22.3.1', sha256: HASH },
  ])
  for (const line of ['pip', 'pip==22.3.1', `pip --hash=sha256:${HASH}`, `pip==22.3.1 --hash=md5:${HASH}`]) {
    expect(() => parseWantedWheels(line)).toThrow('not a pinned requirement')
  }
})

test('versions of one project are downloaded in different runs', () => {
  const wheel = (project: string, version: string): { project: string; version: string; sha256: string } => ({
    project,
    version,
    sha256: HASH,
  })
  expect(
    batchesOf([wheel('pip', '1'), wheel('pip', '2'), wheel('wheel', '1')]).map((batch) =>
      batch.map(({ project, version }) => project + version),
    ),
  ).toEqual([['pip1', 'wheel1'], ['pip2']])
})

test('which Python runs which pip', () => {
  const python = (minor: number): { path: string; version: string; minor: number; hasPip: boolean } => ({
    path: '',
    version: '',
    minor,
    hasPip: true,
  })
  expect(unfitReason('22.3.1', python(11))).toBe(null)
  expect(unfitReason('22.3.1', python(12))).toBe('pip 22.3.1 needs a Python before 3.12')
  expect(unfitReason('26.3', python(10))).toBe(null)
  expect(unfitReason('26.2.1', python(9))).toBe('pip 26.2.1 needs a Python from 3.10 on')
  expect(unfitReason('25.3', python(9))).toBe(null)
})
