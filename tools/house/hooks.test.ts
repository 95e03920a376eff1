import { MANIFEST_FORMATS } from '@safe-pip/core/manifests/registry.generated'
import { expect, it } from 'vitest'
import { readProjectFile } from '../project-files.ts'

const manifest = readProjectFile('.pre-commit-hooks.yaml')
/** Python's `(?i)` in front is JavaScript's flag. */
const pattern = new RegExp(/^ {2}files: '\(\?i\)(.+)'$/m.exec(manifest)?.[1] ?? '(?!)', 'i')

it('offers the hook in three languages, each with the same files', () => {
  expect([...manifest.matchAll(/^- id: (.+)$/gm)].map((match) => match[1])).toEqual([
    'safe-pip',
    'safe-pip-python',
    'safe-pip-script',
  ])
  expect([...manifest.matchAll(/^ {2}language: (.+)$/gm)].map((match) => match[1])).toEqual(['node', 'python', 'script'])
  const files = [...manifest.matchAll(/^ {2}files: (.+)$/gm)].map((match) => match[1])
  expect([files.length, new Set(files).size]).toEqual([3, 1])
})

it.each(
  [
    ['requirements.txt', 'dev-requirements.in', 'requirements/base.txt', 'sub/constraints.txt', 'Requirements.txt'],
    [
      'pyproject.toml',
      'uv.lock',
      'tool.py.lock',
      'poetry.lock',
      'pdm.lock',
      'Pipfile',
      'Pipfile.lock',
      'pylock.toml',
      'pylock.dev.toml',
      'setup.cfg',
      'setup.py',
      'noxfile.py',
      'tox.ini',
      'uv.toml',
      'tox.toml',
      'hatch.toml',
      'poetry.toml',
      'pdm.toml',
      '.pdm.toml',
      'prek.toml',
      'pip.conf',
      'pip.ini',
      '.pypirc',
      '.condarc',
      'pixi.lock',
      'pixi.toml',
      'conda-lock.yml',
      'environment.yml',
      '.pre-commit-config.yaml',
      'Dockerfile',
      'Makefile',
      '.gitlab-ci.yml',
      '.github/workflows/ci.yml',
      'REQUIREMENTS.txt',
      'REQUIREMENTS/base.txt',
      '.py.lock',
      'dockerfile',
      'app.dockerfile',
      'makefile',
      'GNUmakefile',
      'rules.mk',
      'install.sh',
      'note.ipynb',
      'azure-pipelines.yml',
      '.travis.yml',
      '.circleci/config.yml',
    ],
  ].flat(),
)('runs for %s, which a reader knows', (file) => {
  expect([pattern.test(file), MANIFEST_FORMATS.some(({ matches }) => matches(file))]).toEqual([true, true])
})

it.each(['readme.txt', 'setup.cfg.bak', 'package.json', 'my-pyproject.toml', 'uv.lock.orig'])('leaves %s alone', (file) => {
  expect([pattern.test(file), MANIFEST_FORMATS.some(({ matches }) => matches(file))]).toEqual([false, false])
})

it('has one version everywhere', () => {
  const version = /"version": "([^"]+)"/.exec(readProjectFile('package.json'))?.[1]
  expect(/^version = "([^"]+)"$/m.exec(readProjectFile('pyproject.toml'))?.[1]).toBe(version)
  for (const file of ['packages/safe-pip/src/tool-version.ts', 'packages/pre-commit/src/run-hook.ts']) {
    expect(/TOOL_VERSION(?:: string)? = '([^']+)'/.exec(readProjectFile(file))?.[1]).toBe(version)
  }
})
