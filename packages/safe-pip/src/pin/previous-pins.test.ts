import { format as requirements } from '@safe-pip/core/manifests/requirements'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { choosePreferences, findAskedRanges, readPrevious, type PreviousPin } from './previous-pins.ts'

function readText(text: string): ReadonlyMap<string, PreviousPin> {
  const folder = mkdtempSync(join(tmpdir(), 'safe-pip-pins-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true })
  })
  const path = join(folder, 'out.txt')
  writeFileSync(path, text)
  return readPrevious({ file: 'out.txt', path, form: 'requirements' }).pins
}

test('exact pins of an index count, each name once', () => {
  const digest = 'a'.repeat(64)
  const text = [
    `Lib==1.0 --hash=sha256:${digest}`,
    'open>=1',
    'prefix==1.*',
    'odd===no-version',
    'twice==1',
    'twice==2',
    '-e ./own',
    'url @ https://h/url-1.0-py3-none-any.whl',
  ].join('\n')
  expect([...readText(text).values()]).toEqual([{ name: 'lib', version: '1.0', hashes: [`sha256:${digest}`], line: 1 }])
  expect(readPrevious({ file: 'gone', path: '/nowhere/gone.txt', form: 'requirements' })).toEqual({ text: null, pins: new Map() })
})

test('what shall move or cannot stay is no preference', () => {
  const pins = readText('a==1.0\nb==1.0\nc==1.0\nd==1.0rc1\n')
  const manifest = requirements.read({
    file: 'r.in',
    bytes: new TextEncoder().encode('a>=2\nb>=2 ; python_version < "3"\nc\nd>=0.5\n'),
  })
  const asked = findAskedRanges([manifest])
  expect(asked).toEqual(['a>=2', 'd>=0.5'])
  expect([...choosePreferences(pins, { moving: new Set(['c']), asked }).keys()]).toEqual(['b', 'd'])
})
