import { expect, it } from 'vitest'
import { findProjectFiles, readProjectFile } from '../project-files.ts'

interface Manifest {
  readonly name: string
  readonly scripts?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly workspaces?: unknown
  readonly bin?: Readonly<Record<string, string>>
}

const read = (path: string): Manifest => JSON.parse(readProjectFile(path))
const root = read('package.json')
const packages = findProjectFiles('packages', (path) => path.endsWith('/package.json'))

/** Each of these makes npm install and run things when the repository is installed from git, as pre-commit does. */
it('has none of the six script names, workspaces or dependencies that make npm prepare a git package', () => {
  const names = ['postinstall', 'build', 'preinstall', 'install', 'prepack', 'prepare']
  expect(Object.keys(root.scripts ?? {}).filter((name) => names.includes(name))).toEqual([])
  expect(Object.keys(root.scripts ?? {})).toContain('start')
  expect(root.workspaces).toBeUndefined()
  expect(root.dependencies).toBeUndefined()
})

it('names its two commands where git installs find them', () => {
  expect(root.bin).toEqual({ 'safe-pip': 'bundle/safe-pip.mjs', 'safe-pip-pre-commit': 'bundle/pre-commit.mjs' })
})

it('takes every version from the one catalog', () => {
  expect(packages.length).toBe(4)
  const loose = ['package.json', 'tools/package.json', ...packages].flatMap((path) => {
    const { dependencies = {}, devDependencies = {} } = read(path)
    return Object.entries({ ...dependencies, ...devDependencies }).flatMap(([name, version]) =>
      /^(catalog:|workspace:\*)$/.test(version) ? [] : [`${path}: ${name} ${version}`],
    )
  })
  expect(loose).toEqual([])
})
