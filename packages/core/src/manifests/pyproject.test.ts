import { describe, expect, it } from 'vitest'
import { rawText } from '../base/display.ts'
import type { DependencyEntry, ManifestFacts } from '../model/manifest.ts'
import { format } from './pyproject.ts'

const read = (text: string): ManifestFacts => format.read({ file: 'pyproject.toml', bytes: new TextEncoder().encode(text) })
const shown = ({ entries }: ManifestFacts): string[] =>
  entries.map((entry) => `${entry.group ?? 'main'}: ${entry.name ?? '?'}${entry.specifier ?? ' ?'}${place(entry)}`)
function place({ source, editable }: DependencyEntry): string {
  const what =
    source.kind === 'index'
      ? source.index === null
        ? ''
        : ` from ${rawText(source.index)}`
      : source.kind === 'vcs'
        ? ` git ${rawText(source.url)}@${source.commit ?? (source.requested === null ? '' : rawText(source.requested))}`
        : ` ${source.kind} ${rawText(source.kind === 'url' ? source.url : source.path)}`
  return `${what}${editable ? ' editable' : ''}`
}
const problems = (text: string): string[] =>
  read(text).problems.map(({ id, message, position }) => `${position.line} ${id}: ${message}`)

describe('pyproject.toml', () => {
  it('reads the standard tables', () => {
    const facts = read(`[project]
name = "My.App"
version = "1.0"
dependencies = ["Requests[socks]>=2 ; python_version > '3'", "x @ https://h.example/x.whl"]
[project.optional-dependencies]
CLI_x = ["click==8.1"]
[dependency-groups]
dev = ["pytest", {include-group = "lint"}]
lint = ["ruff==0.1"]
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"
`)
    expect(facts.problems).toEqual([])
    expect(facts.project).toEqual({ name: 'my-app', version: '1.0' })
    expect(shown(facts)).toEqual([
      'main: requests>=2',
      'main: x url https://h.example/x.whl',
      'cli-x: click==8.1',
      'dev: pytest',
      'lint: ruff==0.1',
      'build-system: hatchling',
    ])
    expect(facts.entries.map(({ position, isForBuild, resolved }) => [position.line, isForBuild, resolved])).toEqual([
      [4, false, null],
      [4, false, null],
      [6, false, '8.1'],
      [8, false, null],
      [9, false, '0.1'],
      [11, true, null],
    ])
    expect(facts.inclusions.map(({ kind, target }) => `${kind} ${rawText(target)}`)).toEqual(['group lint'])
    expect(facts.completeness).toBe('complete')
  })
  it('says what is computed, and follows files of setuptools', () => {
    expect(read('[project]\nname = "a"\ndynamic = ["dependencies"]\n')).toMatchObject({
      completeness: 'unknown',
      incompleteBecause: 'dependencies are computed when it is built (dynamic)',
    })
    const file = read(
      '[project]\nname = "a"\ndynamic = ["dependencies"]\n[tool.setuptools.dynamic]\ndependencies = {file = ["requirements.txt"]}\n',
    )
    expect([file.completeness, file.inclusions.map(({ target }) => rawText(target))]).toEqual(['complete', ['requirements.txt']])
  })
  it('reads Poetry: constraints, groups, sources', () => {
    const facts = read(`[tool.poetry]
name = "app"
[tool.poetry.dependencies]
python = "^3.9"
requests = "^2.31"
both = [{version = "<2", python = "<3.10"}, {version = ">=2", python = ">=3.10"}]
git = {git = "https://h.example/g.git", branch = "main"}
local = {path = "../local", develop = true}
mine = {version = "1.0", source = "private"}
either = "^1 || ^2"
[tool.poetry.group.dev.dependencies]
pytest = "*"
[[tool.poetry.source]]
name = "private"
url = "https://pkgs.example/simple"
priority = "explicit"
`)
    expect(facts.problems).toEqual([])
    expect(shown(facts)).toEqual([
      'main: requests<3,>=2.31',
      'main: both<2',
      'main: both>=2',
      'main: git git https://h.example/g.git@main',
      'main: local path ../local editable',
      'main: mine==1.0 from https://pkgs.example/simple',
      'main: either ?',
      'dev: pytest',
    ])
    expect(facts.indexes.map(({ name, isExplicit }) => [name, isExplicit])).toEqual([['private', true]])
  })
  it('reads uv: sources change what names mean', () => {
    const facts = read(`[project]
name = "app"
dependencies = ["a", "b>=1", "c", "d"]
[tool.uv]
dev-dependencies = ["t"]
constraint-dependencies = ["e<2"]
override-dependencies = ["f==1"]
index-strategy = "unsafe-best-match"
[tool.uv.sources]
a = { git = "https://h.example/a", rev = "${'c'.repeat(40)}" }
b = { index = "mine" }
c = { workspace = true }
d = [{ path = "./d", editable = true, marker = "os_name == 'nt'" }, { url = "https://h.example/d.whl" }]
[[tool.uv.index]]
name = "mine"
url = "https://pkgs.example/simple"
explicit = true
`)
    expect(facts.problems).toEqual([])
    expect(shown(facts)).toEqual([
      `main: a git https://h.example/a@${'c'.repeat(40)}`,
      'main: b>=1 from https://pkgs.example/simple',
      'main: c',
      'main: d path ./d editable',
      'main: d url https://h.example/d.whl',
      'dev: t',
      'main: e<2',
    ])
    expect(facts.entries.filter(({ isOwn }) => isOwn).map(({ name }) => name)).toEqual(['c'])
    expect(facts.entries.filter(({ constraint }) => constraint).map(({ name }) => name)).toEqual(['e'])
    expect(facts.options.map(({ id }) => id)).toEqual(['index-strategy', 'override-dependencies'])
  })
  it('reads pdm, hatch and pixi', () => {
    const facts = read(`[tool.pdm.dev-dependencies]
test = ["pytest", "-e file:///\${PROJECT_ROOT}/sub#egg=sub"]
[[tool.pdm.source]]
url = "https://pkgs.example/simple"
name = "mine"
verify_ssl = false
[tool.hatch.envs.default]
dependencies = ["coverage", "{root:uri}/x"]
[tool.pixi.pypi-dependencies]
p = { version = ">=1", extras = ["q"] }
w = "*"
`)
    expect(facts.problems).toEqual([])
    expect(shown(facts)).toEqual(['test: pytest', 'test: sub path ./sub editable', 'default: coverage', 'main: p>=1', 'main: w'])
    expect([facts.indexes[0]?.verifiesTls, facts.completeness]).toEqual([false, 'partial'])
  })
  it('loses no key of a table that concerns dependencies', () => {
    expect(problems('[project]\nname = "a"\ndependancies = ["x"]\n')).toEqual([
      '3 not-understood: not understood: the key dependancies',
    ])
    expect(problems('[project]\nname = "a"\ndependencies = ["x ==", 1]\n').map((text) => text.slice(0, 16))).toEqual([
      '3 not-understood',
      '3 not-understood',
    ])
    expect(problems('[dependency-groups]\na = [{include-group = "b"}]\nA = []\n')).toHaveLength(2)
    expect(problems('[tool.uv.sources]\nx = { git = "u", surprise = 1 }\n')).toEqual([
      '2 not-understood: not understood: the key surprise',
    ])
    expect(read('[project]\nname = "a"\n').accounting).toEqual({
      unit: 'keys',
      total: 2,
      entries: 0,
      options: 1,
      comments: 1,
      notUnderstood: 0,
    })
  })
})
