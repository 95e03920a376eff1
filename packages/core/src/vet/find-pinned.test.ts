import { describe, expect, it } from 'vitest'
import { rawText } from '../base/display.ts'
import { format as poetryLock } from '../manifests/poetry-lock.ts'
import { format as requirements } from '../manifests/requirements.ts'
import type { ManifestFacts } from '../model/manifest.ts'
import { findPinned, isVersionOf } from './find-pinned.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const list = (file: string, text: string): ManifestFacts => requirements.read({ file, bytes: bytes(text) })
const A = 'a'.repeat(64)
const B = 'b'.repeat(64)

describe('findPinned', () => {
  it('has each release once, with every place that pins it and what is recorded there', () => {
    const lock = poetryLock.read({
      file: 'poetry.lock',
      bytes: bytes(
        `[[package]]\nname = "demo"\nversion = "1.0"\nfiles = [{ file = "demo-1.0.tar.gz", hash = "sha256:${B}" }]\n[metadata]\nlock-version = "2.1"\n`,
      ),
    })
    const pinned = findPinned([list('requirements.txt', `demo==1.0 --hash=sha256:${A}\nother>=2\n`), lock])
    expect(pinned.map(({ release, place }) => [release.name, release.version, place.file])).toEqual([
      ['demo', '1.0', 'requirements.txt'],
    ])
    const pins = pinned[0]?.origins.flatMap((origin) => origin.pins) ?? []
    expect(pins.map(({ place, isLock, edges }) => [place.file, isLock, edges])).toEqual([
      ['requirements.txt', false, null],
      ['poetry.lock', true, []],
    ])
    expect(
      pins.flatMap(({ recorded }) =>
        recorded.map(({ filename, sha256 }) => [filename === null ? null : rawText(filename), sha256]),
      ),
    ).toEqual([
      [null, [A]],
      ['demo-1.0.tar.gz', [B]],
    ])
  })

  it('leaves out what comes from no index, and hashes that are none', () => {
    const [pinned, ...others] = findPinned([
      list('r.txt', `demo==1.0 --hash=sha512:${A}${B} --hash=sha256:short\na @ https://h.example/a-1.0.tar.gz\n./b-1.0.tar.gz\n`),
    ])
    expect(others).toEqual([])
    expect(pinned?.origins[0]?.pins[0]?.recorded.map(({ sha256 }) => sha256)).toEqual([[], []])
  })
})

describe('isVersionOf', () => {
  it.each([
    ['1.0', '1.0.0', true],
    ['1.0+cpu', '1.0', true],
    ['1.0', '1.0+cpu', false],
    ['1.0.post1', '1.0', false],
    ['1.1', '1.0', false],
    ['old-scheme', 'old-scheme', true],
  ])('%s for a pin of %s: %s', (version, pinned, is) => expect(isVersionOf(version, pinned)).toBe(is))
})
