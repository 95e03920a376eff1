import { expect, test } from 'vitest'
import { format as pyproject } from '../manifests/pyproject.ts'
import { format as requirements } from '../manifests/requirements.ts'
import { editManifest } from './edit-manifest.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

test('several entries of one file, each by its own edit, nothing else touched', () => {
  const text =
    '\u{feff}# list\r\napp>=1  # why\r\n\r\n-r more.txt\r\nlib==1.0 \\\r\n    --hash=sha256:' +
    'a'.repeat(64) +
    '\r\n    # via app\r\n'
  const manifest = requirements.read({ file: 'requirements.txt', bytes: bytesOf(text) })
  const [app, lib] = manifest.entries
  if (app === undefined || lib === undefined) throw new Error('two entries')
  const hashes = [`sha256:${'b'.repeat(64)}`]
  const edited = editManifest(manifest, {
    bytes: bytesOf(text),
    edits: [
      { entry: app, change: { version: '1.5' } },
      { entry: lib, change: { version: '2.0', hashes } },
    ],
  })
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(edited.bytes)).toBe(
    text.replace('app>=1', 'app==1.5').replace('lib==1.0', 'lib==2.0').replace('a'.repeat(64), 'b'.repeat(64)),
  )
  expect([edited.done.length, edited.failed]).toEqual([2, []])
})

test('an edit that would change more than meant is not made', () => {
  const text = 'app \\\n>=1\nlib # app==1\n'
  const manifest = requirements.read({ file: 'requirements.txt', bytes: bytesOf(text) })
  const edits = manifest.entries.map((entry) => ({ entry, change: { version: 'no version' } }))
  const edited = editManifest(manifest, { bytes: bytesOf(text), edits })
  expect([new TextDecoder().decode(edited.bytes), edited.done, edited.failed.length]).toEqual([text, [], 2])
})

test('a pin in pyproject.toml', () => {
  const text = '[project]\nname = "x"\nversion = "1"\ndependencies = ["lib>=1", "app==1.0"]\n'
  const manifest = pyproject.read({ file: 'pyproject.toml', bytes: bytesOf(text) })
  const edits = manifest.entries.map((entry) => ({ entry, change: { version: '2.0' } }))
  const edited = editManifest(manifest, { bytes: bytesOf(text), edits })
  expect(new TextDecoder().decode(edited.bytes)).toBe(text.replace('app==1.0', 'app==2.0'))
  expect([edited.done.length, edited.failed.length]).toEqual([1, 1])
})
