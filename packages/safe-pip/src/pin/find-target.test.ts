import { expect, test } from 'vitest'
import { findTarget } from './find-target.ts'

test.each<[readonly string[], string | null, string | null, 'requirements' | 'pylock']>([
  [['requirements.in'], null, 'requirements.txt', 'requirements'],
  [['sub/dev.in'], null, 'sub/dev.txt', 'requirements'],
  [['sub/pyproject.toml'], null, 'sub/requirements.txt', 'requirements'],
  [['setup.cfg', 'pyproject.toml'], null, 'requirements.txt', 'requirements'],
  [['a.in', 'b.in'], null, null, 'requirements'],
  [['requirements.txt'], null, null, 'requirements'],
  [['a.in'], '-', null, 'requirements'],
  [['a.in'], 'pylock.toml', 'pylock.toml', 'pylock'],
  [['a.in'], 'locks/pylock.dev.toml', 'locks/pylock.dev.toml', 'pylock'],
  [['a.in'], 'pylock.a.b.toml', 'pylock.a.b.toml', 'requirements'],
])('%j with -o %s goes to %s', (files, outputFile, file, form) => {
  expect(findTarget({ files, outputFile }, '/project')).toEqual({ file, path: file === null ? null : `/project/${file}`, form })
})
