import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evaluateMarker, type MarkerEnvironment } from './evaluate-marker.ts'
import { parseMarker, type Marker } from './marker.ts'

const LINUX: MarkerEnvironment = {
  implementation_name: 'cpython',
  implementation_version: '3.12.3',
  os_name: 'posix',
  platform_machine: 'x86_64',
  platform_python_implementation: 'CPython',
  platform_release: '6.1.0-13-amd64',
  platform_system: 'Linux',
  platform_version: '#1 SMP',
  python_full_version: '3.12.3',
  python_version: '3.12',
  sys_platform: 'linux',
}

function markerOfText(text: string): Marker {
  const marker = parseMarker(text)
  if (!marker.ok) throw new Error(`${text}: ${marker.problem.reason}`)
  return marker.value
}

test.each([
  ['python_version > "3.9"', true],
  ["python_version < '3.9' or sys_platform == 'linux'", true],
  ['python_version ~= "3.10"', true],
  ['python_version == "3.*"', true],
  ['"3.12" <= python_version', true],
  ['python_version in "3.11, 3.12"', true],
  ['python_version in "3.120"', true],
  ['"2" not in python_version', false],
  ['os_name == "nt" or os_name == "posix" and python_version < "3"', false],
  ['(os_name == "nt" or os_name == "posix") and python_version > "3"', true],
  ['os.name == "posix" and sys.platform != "win32" and python_implementation == "CPython"', true],
  ['sys_platform >= "linux"', true],
  ['sys_platform > "a"', false],
  ['sys_platform < "z"', false],
  ['platform_release >= "6"', false],
  ['platform_release == "6.1.0-13-amd64"', true],
  ['platform_release > "x"', false],
  ['python_full_version === "3.12.3"', true],
  ['extra == "Foo.Bar"', false],
  ['extra == ""', true],
  [String.raw`os_name == 'p\x6fsi\170'`, true],
  ["'posix' == 'os_name'", true],
  ['implementation_version < "3.12.3.post1"', true],
])('%s: %s', (text, expected) => {
  expect(evaluateMarker(markerOfText(text), LINUX)).toEqual({ ok: true, value: expected })
})

test('extras, groups and unreleased interpreters', () => {
  expect(evaluateMarker(markerOfText('extra == "foo_bar"'), { ...LINUX, extra: 'Foo.Bar' })).toEqual({ ok: true, value: true })
  expect(
    evaluateMarker(markerOfText('"A_b" in extras and "c" not in dependency_groups'), { extras: ['a-B'], dependency_groups: [] }),
  ).toEqual({ ok: true, value: true })
  expect(evaluateMarker(markerOfText('python_full_version >= "3.13"'), { python_full_version: '3.13.0+' })).toEqual({
    ok: true,
    value: true,
  })
})

test.each([
  ['"a" in extras', 'a variable of the marker is not in the environment'],
  ['"a" == "b"', 'a variable of the marker is not in the environment'],
  ['os_name == "posix" or "a" in extras', 'a variable of the marker is not in the environment'],
  ['os_name ~= "posix"', 'the marker compares strings as versions'],
  ['os_name === "posix"', 'the marker compares strings as versions'],
  ['platform_release ~= "x"', 'the marker compares strings as versions'],
])('%s cannot be judged', (text, problem) => {
  expect(evaluateMarker(markerOfText(text), LINUX)).toEqual({ ok: false, problem })
})

test('a set does not stand on the left', () => {
  expect(evaluateMarker(markerOfText('extras == "a"'), { extras: ['a'] })).toEqual({
    ok: false,
    problem: 'a set stands left of the operator',
  })
})

test.each([
  ["os.name=='posix'", 'os_name == "posix"'],
  ["((os_name == 'a'))", 'os_name == "a"'],
  ["(os_name == 'a' or os_name == 'b') and os_name != 'c'", '(os_name == "a" or os_name == "b") and os_name != "c"'],
  ["extra=='X_y' and 'A.b'  in\textras", 'extra == "x-y" and "a-b" in extras'],
  [`os_name not   in 'a"b'`, `os_name not in 'a"b'`],
  ['python_implementation=="x"', 'platform_python_implementation == "x"'],
])('%s is written %s', (text, normalized) => {
  expect(markerOfText(text).normalized).toBe(normalized)
})

test('a string with both quotes cannot be written', () => {
  expect(markerOfText(String.raw`os_name == 'a"\x27'`).normalized).toBeNull()
})

test.each([
  '',
  'os_name',
  'os_name ==',
  '== "a"',
  'os_name = "a"',
  'os_name == "a',
  'os_name == \'a"',
  'os_name == "a" and',
  '(os_name == "a"',
  'os_name == "a")',
  'os_names == "a"',
  'os_name == "a" os_name == "b"',
  'os_name notin "a"',
  'os_name == a',
  'OS_NAME == "a"',
  'os_nameé == "a"',
  'os_name == "a\nb"',
  String.raw`os_name == "a\"`,
  String.raw`os_name == "\x4"`,
  String.raw`os_name == "\U00110000"`,
  String.raw`os_name == "\N{DASH}"`,
  'os_name == "\0"',
  'os_name == "\ud800"',
  'os_name\n== "a"',
  `${'('.repeat(5000)}os_name == "a"${')'.repeat(5000)}`,
])('%j is no marker', (text) => {
  expect(parseMarker(text).ok).toBe(false)
})

const comparison = fc
  .tuple(
    fc.constantFrom('os_name', 'python_version', 'extra'),
    fc.constantFrom('==', '!=', 'in', 'not in', '<'),
    fc.stringMatching(/^[a-z0-9.]{0,4}$/),
  )
  .map(([variable, operator, value]) => `${variable} ${operator} "${value}"`)
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    comparison,
    fc.tuple(tie('tree'), fc.constantFrom('and', 'or'), tie('tree')).map(([a, join, b]) => `(${a}) ${join} ${b}`),
  ),
}))

test('the normal form means the same and reads as itself', () => {
  fc.assert(
    fc.property(tree, (text) => {
      const marker = markerOfText(text)
      const again = markerOfText(marker.normalized ?? '')
      expect(again.normalized).toBe(marker.normalized)
      expect(evaluateMarker(again, LINUX)).toEqual(evaluateMarker(marker, LINUX))
    }),
  )
})
