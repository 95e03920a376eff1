import { expect, it } from 'vitest'
import { untrustedText } from '../base/display.ts'
import { dependencyEntry, manifestFacts } from '../manifests/dependency-entry.ts'
import type { DependencyEntry, ManifestFacts } from '../model/manifest.ts'
import { findChains } from './dependency-graph.ts'

const position = { line: 1, column: 1 }
const edge = (name: string): DependencyEntry['edges'][number] => ({
  name,
  specifier: null,
  version: null,
  extras: [],
  marker: null,
  group: null,
  position,
})
const entry = (name: string, needs: string[] = [], parts: Partial<DependencyEntry> = {}): DependencyEntry =>
  dependencyEntry({ name, position, edges: needs.map((need) => edge(need)), ...parts })
const lock = (...entries: DependencyEntry[]): ManifestFacts =>
  manifestFacts({ file: 'uv.lock', format: 'uv-lock', role: 'lock', entries })

it('gives all of the shortest chains along the edges of a lock', () => {
  const chains = findChains([
    lock(entry('app', ['a', 'b'], { isOwn: true }), entry('a', ['c']), entry('b', ['c', 'd']), entry('c', ['d']), entry('d')),
  ])
  expect(chains.get('c')).toEqual([
    ['app', 'a', 'c'],
    ['app', 'b', 'c'],
  ])
  expect(chains.get('d')).toEqual([['app', 'b', 'd']])
})
it('takes a cycle and a package that nothing asks for', () => {
  const chains = findChains([lock(entry('a', ['b']), entry('b', ['a']), entry('alone'))])
  expect(chains.get('alone')).toEqual([['alone']])
})
it('follows the notes of compilers', () => {
  const via = (...texts: string[]): Partial<DependencyEntry> => ({ via: texts.map((text) => untrustedText(text)) })
  const file = manifestFacts({
    file: 'requirements.txt',
    format: 'requirements',
    role: 'manifest',
    entries: [entry('requests', [], via('-r requirements.in')), entry('urllib3', [], via('requests')), entry('bare')],
  })
  const chains = findChains([file])
  expect([chains.get('requests'), chains.get('urllib3'), chains.get('bare')]).toEqual([
    [['requests']],
    [['requests', 'urllib3']],
    [['bare']],
  ])
})
