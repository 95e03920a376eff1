import { existsSync, readdirSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { CORE_FLOORS, findForbiddenFolders, PACKAGE_IMPORTS, WORLD_MODULES } from '../layers.ts'
import { findCode, ROOT } from '../project-files.ts'
import { findCycles, findImports } from './import-graph.ts'

const files = findCode()
const imports = findImports(files)
const isTest = (path: string): boolean => /\.(test|test-support)\.ts$|\/test-support\//.test(path)
const production = imports.filter(({ from }) => from.startsWith('packages/') && !isTest(from))
const packageOf = (path: string): string | undefined => /^packages\/([^/]+)\//.exec(path)?.[1]
const folderOf = (path: string): string | undefined => /^packages\/core\/src\/([^/]+)\//.exec(path)?.[1]

it('sees the files and imports of this repository', () => {
  expect(files.length).toBeGreaterThan(100)
  expect(production.length).toBeGreaterThan(150)
  expect(Object.keys(PACKAGE_IMPORTS)).toEqual(
    expect.arrayContaining([...new Set(production.map(({ from }) => packageOf(from)))]),
  )
})

it('resolves every import of its own files to a file that exists', () => {
  const lost = imports.filter(({ target }) => target !== null && !existsSync(join(ROOT, target)))
  expect(lost).toEqual([])
})

it('knows every folder of core as a floor', () => {
  const folders = readdirSync(join(ROOT, 'packages/core/src'), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  )
  const known = CORE_FLOORS.flatMap((floor) => floor.folders)
  expect(folders.filter((folder) => !known.includes(folder))).toEqual([])
})

it('has no import from a lower floor of core to a higher one, nor between neighbours', () => {
  const upward = production.filter(({ from, target }) => {
    const [own, other] = [folderOf(from), target === null ? undefined : folderOf(target)]
    return own !== undefined && other !== undefined && findForbiddenFolders(own).includes(other)
  })
  expect(upward.map(({ from, specifier }) => `${from} imports ${specifier}`)).toEqual([])
})

it('lets only core/node touch the world', () => {
  const pure = CORE_FLOORS.flatMap((floor) => (floor.mayTouchWorld ? [] : floor.folders))
  const touching = production.filter(({ from, specifier }) => {
    const folder = folderOf(from)
    return (
      folder !== undefined &&
      pure.includes(folder) &&
      isBuiltin(specifier) &&
      WORLD_MODULES.includes(specifier.replace('node:', ''))
    )
  })
  expect(touching.map(({ from, specifier }) => `${from} imports ${specifier}`)).toEqual([])
})

it('keeps the direction of packages', () => {
  const wrong = production.filter(({ from, target }) => {
    const [own, other] = [packageOf(from), target === null ? undefined : packageOf(target)]
    return target !== null && own !== other && !(PACKAGE_IMPORTS[own ?? '']?.includes(other ?? '') ?? false)
  })
  expect(wrong.map(({ from, specifier }) => `${from} imports ${specifier}`)).toEqual([])
})

it('never lets production code use tests or their support', () => {
  const wrong = production.filter(({ target }) => target !== null && (isTest(target) || target.startsWith('tools/')))
  expect(wrong.map(({ from, specifier }) => `${from} imports ${specifier}`)).toEqual([])
})

it('has no cycle, type imports counted', () => expect(findCycles(imports)).toEqual([]))

it('would see a cycle', () => {
  const edge = (from: string, target: string) => ({ from, target, specifier: target })
  expect(findCycles([edge('a', 'b'), edge('b', 'c'), edge('c', 'b'), edge('d', 'd')])).toEqual([['b', 'c'], ['d']])
})
