import { expect, test } from 'vitest'
import { parseDeclaredRequirements } from './declared-requirements.ts'

const parse = (path: string, text: string): ReturnType<typeof parseDeclaredRequirements> =>
  parseDeclaredRequirements(path, new TextEncoder().encode(text))

test('pyproject.toml: dependencies, extras, groups with what they include', () => {
  const parsed = parse(
    'pyproject.toml',
    [
      '[project]\nname = "My_App"\ndependencies = ["lib>=1", "solo ; python_version > \'3\'"]\n',
      '[project.optional-dependencies]\nFast_er = ["speed"]\n',
      '[dependency-groups]\ntest = ["pytest"]\ndev = [{ include-group = "test" }, "ruff"]\n',
    ].join(''),
  )
  expect(parsed).toEqual({
    ok: true,
    value: {
      project: 'My_App',
      main: [
        { text: 'lib>=1', line: 3 },
        { text: "solo ; python_version > '3'", line: 3 },
      ],
      extras: new Map([['fast-er', [{ text: 'speed', line: 5 }]]]),
      groups: new Map([
        ['test', [{ text: 'pytest', line: 7 }]],
        [
          'dev',
          [
            { text: 'pytest', line: 7 },
            { text: 'ruff', line: 8 },
          ],
        ],
      ]),
    },
  })
})

test('setup.cfg: what setuptools installs and its extras', () => {
  const text =
    '[metadata]\nname = demo\n[options]\ninstall_requires =\n  lib>=1  # why\n  solo\n[options.extras_require]\nfast = speed\n'
  expect(parse('setup.cfg', text)).toEqual({
    ok: true,
    value: {
      project: 'demo',
      main: [
        { text: 'lib>=1', line: 5 },
        { text: 'solo', line: 6 },
      ],
      extras: new Map([['fast', [{ text: 'speed', line: 8 }]]]),
      groups: new Map(),
    },
  })
})

test.each([
  ['no standard table', 'pyproject.toml', '[tool.poetry]\n', 'neither a [project] table'],
  ['computed dependencies', 'pyproject.toml', '[project]\nname = "a"\ndynamic = ["dependencies"]\n', 'only after a build'],
  ['what is no requirement', 'pyproject.toml', '[project]\nname = "a"\ndependencies = ["-r x"]\n', 'line 3'],
  ['a second line in one', 'pyproject.toml', '[project]\nname = "a"\ndependencies = ["a\\n-r x"]\n', 'line 3'],
  ['a group that includes itself', 'pyproject.toml', '[dependency-groups]\na = [{ include-group = "a" }]\n', 'group a'],
  ['a directive instead of a list', 'setup.cfg', '[options]\ninstall_requires = file: r.txt\n', 'line 2'],
])('refused: %s', (_name, path, text, reason) => {
  expect(parse(path, text)).toEqual({ ok: false, problem: expect.stringContaining(reason) as string })
})
