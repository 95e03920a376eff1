import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Advisory } from './advisory.ts'
import { encodeSnapshot, findBlock, parseBlock, parseSnapshotHeader } from './snapshot-format.ts'

function advisory(id: string, names: readonly string[], more: Partial<Advisory> = {}): Advisory {
  const affected = names.map((name) => ({ name, versions: ['1.0'], intervals: [{ from: '2', before: '3', through: null }] }))
  return {
    id,
    aliases: ['CVE-1'],
    kind: 'vulnerability',
    severity: 'low',
    summary: 's',
    modified: '2026-01-01T00:00:00Z',
    affected,
    ...more,
  }
}
const options = { time: '2026-11-24T00:00:00Z', sources: ['export'] }
const bytesOf = (advisories: Iterable<Advisory>): string =>
  Buffer.concat(encodeSnapshot(advisories, options).pieces).toString('latin1')

test('the digest speaks of the content, not of order, time or doubles', () => {
  const records = [advisory('A-1', ['x', 'y']), advisory('B-1', ['x'], { kind: 'malware' }), advisory('C-1', ['z'])]
  const { header } = encodeSnapshot(records, options)
  expect(header.counts).toEqual({ advisories: 3, malware: 1, vulnerabilities: 2 })
  expect(encodeSnapshot(records.toReversed(), { time: '2020-01-01T00:00:00Z', sources: [] }).header.digest).toBe(header.digest)
  const old = advisory('A-1', ['x'], { modified: '2025-01-01T00:00:00Z' })
  expect(encodeSnapshot([old, ...records, old], options).header.digest).toBe(header.digest)
  expect(encodeSnapshot(records.slice(1), options).header.digest).not.toBe(header.digest)
  expect(encodeSnapshot([advisory('A-1', ['x', 'y'], { summary: 't' }), ...records.slice(1)], options).header.digest).not.toBe(
    header.digest,
  )
})

test('what was written is found again by name', () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[a-z0-9](?:[a-z0-9-]{0,8}[a-z0-9])?$/), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(names, names, (written, asked) => {
      const { header, pieces } = encodeSnapshot(
        written.map((name) => advisory(`A-${name}`, [name])),
        options,
      )
      const text = Buffer.concat(pieces).toString('latin1')
      const start = text.indexOf('\n', text.indexOf('\n') + 1) + 1
      const index = text.slice(start, start + header.indexBytes)
      for (const name of [...written, ...asked]) {
        const place = findBlock(index, name)
        expect(place !== null).toBe(written.includes(name))
        if (place === null) continue
        const from = start + header.indexBytes + place.offset
        expect(parseBlock(name, text.slice(from, from + place.length))?.map(({ id }) => id)).toEqual([`A-${name}`])
      }
    }),
  )
  expect(findBlock('', 'x')).toBeNull()
})

test('a block gives back the advisory', () => {
  const { modified: _, ...expected } = advisory('A-1', ['x'])
  const text = bytesOf([advisory('A-1', ['x'])])
  expect(parseBlock('x', text.slice(text.lastIndexOf('\n') + 1))).toEqual([{ ...expected, modified: null }])
  expect([parseBlock('x', '{'), parseBlock('x', '{}')]).toEqual([null, null])
})

test('another format is told from a damaged one', () => {
  const [format = '', header = ''] = bytesOf([advisory('A-1', ['x'])]).split('\n')
  expect(parseSnapshotHeader(`${format}\n${header}`)).toMatchObject({
    ok: true,
    value: { time: options.time, sources: ['export'] },
  })
  expect(parseSnapshotHeader(`safe-pip-intelligence 2\n${header}`)).toEqual({
    ok: false,
    problem: 'written by another version of safe-pip',
  })
  expect(parseSnapshotHeader(`${format}\n${header.slice(0, -1)}`)).toEqual({ ok: false, problem: 'damaged' })
})
