import { existsSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { parsePolicy } from '@safe-pip/core/policy/parse-policy'
import { expect, it } from 'vitest'
import { CORE_FLOORS } from '../layers.ts'
import { findProjectFiles, readProjectFile, ROOT } from '../project-files.ts'

const pages = findProjectFiles('.', (path) => path.endsWith('.md') && !path.startsWith('packages/'))
const FENCED = /^(`{3,})[^\n]*\n.*?^\1[ \t]*$/gms
const textOf = (page: string): string => readProjectFile(page).replaceAll(FENCED, '')

it('sees the pages', () => expect(pages.length).toBeGreaterThan(60))

it('has every page that the front page promises', () => {
  const promised = [
    'README.md',
    'ARCHITECTURE.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'THREAT-MODEL.md',
    'CHANGELOG.md',
    'LICENSE',
  ]
  expect(promised.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
})

it('links to nothing that is not there', () => {
  const links = pages.flatMap((page) =>
    [...textOf(page).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
      .map(([, target = '']) => ({ page, target }))
      .filter(({ target }) => !/^[a-z]+:/.test(target)),
  )
  expect(links.length).toBeGreaterThan(50)
  expect(links.filter(({ page, target }) => !existsSync(join(ROOT, dirname(page), target)))).toEqual([])
})

it('names no file or folder of the repository that is not there', () => {
  const named = pages.flatMap((page) =>
    [...textOf(page).matchAll(/`((?:packages|tools|docs|schema|\.ci)\/[\w./-]+)`/g)].map(([, path = '']) => ({
      page,
      path: normalize(path),
    })),
  )
  expect(named.length).toBeGreaterThan(8)
  expect(named.filter(({ path }) => !existsSync(join(ROOT, path)))).toEqual([])
})

it('has a line in ARCHITECTURE.md for every folder of core, on its floor', () => {
  const rows = [...readProjectFile('ARCHITECTURE.md').matchAll(/^\| (\d) \| `(\w+)` \|/gm)].map(
    ([, floor, folder]) => `${folder} ${floor}`,
  )
  const floors = CORE_FLOORS.flatMap(({ folders }, index) => folders.map((folder) => `${folder} ${index + 1}`))
  expect(new Set(rows)).toEqual(new Set(floors))
})

it('shows a policy that the policy reader takes whole', () => {
  const example = /^```toml\n(.*?)^```$/ms.exec(readProjectFile('docs/policy.md'))?.[1] ?? ''
  expect(example.length).toBeGreaterThan(300)
  expect(parsePolicy(example, { file: 'docs/policy.md' }).problems).toEqual([])
})

it('documents every option of safe-pip', () => {
  const page = readProjectFile('docs/cli.md')
  const words = [...readProjectFile('packages/safe-pip/src/own-options.ts').matchAll(/word: '(--[\w-]+)'/g)].map(
    ([, word = '']) => word,
  )
  expect(words.length).toBeGreaterThan(8)
  expect(words.filter((word) => !page.includes(`\`${word}`))).toEqual([])
})

it('gives a reason for every library of the product', () => {
  const page = readProjectFile('docs/decisions/README.md')
  const libraries = findProjectFiles('packages', (path) => path.endsWith('/package.json')).flatMap((path) => {
    const { dependencies = {} } = JSON.parse(readProjectFile(path)) as { dependencies?: Record<string, string> }
    return Object.keys(dependencies).filter((name) => !/^(@safe-pip\/|safe-pip$)/.test(name))
  })
  expect(libraries.length).toBeGreaterThan(8)
  expect([...new Set(libraries)].filter((name) => !page.includes(name))).toEqual([])
})

it('tests every promise under its number', () => {
  const tests = findProjectFiles('packages', (path) => /\/promise-\d-[\w-]+\.test\.ts$/.test(path))
  const numbers = new Set(tests.map((path) => Number(/\/promise-(\d)-/.exec(path)?.[1])))
  expect(numbers).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8]))
})
