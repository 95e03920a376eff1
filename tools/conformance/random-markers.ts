import type { RandomSource } from './random-source.ts'
import { randomName, randomVersion } from './random-texts.ts'

const VERSIONS = ['python_version', 'python_full_version', 'implementation_version', 'platform_release']
const TEXTS = [
  'os_name',
  'sys_platform',
  'platform_machine',
  'platform_system',
  'platform_version',
  'platform_python_implementation',
  'implementation_name',
  'extra',
]
const OLD = [
  'os.name',
  'sys.platform',
  'platform.version',
  'platform.machine',
  'platform.python_implementation',
  'python_implementation',
]
const OPERATORS = ['==', '!=', '<=', '>=', '<', '>', '~=', '===', 'in', 'not in', 'not  in']

function quote(random: RandomSource, text: string): string {
  const mark = random.pick(['"', "'"])
  return mark + text.replaceAll(mark, '') + mark
}

function randomValue(random: RandomSource): string {
  return random.pick([
    '3.8',
    '3.10',
    '3.9.1',
    '3',
    '3.8.*',
    '3.13.0+',
    '3.14.0a1',
    '2.7, 3.8',
    'linux',
    'win32',
    'darwin',
    'posix',
    'nt',
    'CPython',
    'cpython',
    'x86_64',
    'aarch64',
    '',
    '6.1.0-13-amd64',
    '5.15.0',
    ' 3.8 ',
    '=3.8',
    'os_name',
    'extras',
    '#1 SMP',
    'v3.8',
    '3.8+local',
    'FOO',
    'Foo_Bar',
    String.raw`a\n`,
    String.raw`\x41`,
    String.raw`\\`,
    String.raw`\'`,
    String.raw`\u00e9`,
    String.raw`\q`,
    String.raw`\101`,
    String.raw`\U0001F600`,
    String.raw`\x4`,
    'é',
    randomVersion(random),
    randomName(random),
  ])
}

export function randomComparison(random: RandomSource): string {
  const white = (): string => random.pick([' ', ' ', ' ', '', '\t', '  '])
  if (random.oneIn(12)) {
    return `${quote(random, randomName(random))} ${random.pick(['in', 'not in', 'in', '=='])} ${random.pick(['extras', 'dependency_groups', 'extras'])}`
  }
  if (random.oneIn(8))
    return `extra${white()}${random.pick(['==', '!=', '==', '>='])}${white()}${quote(random, randomName(random))}`
  const variable = random.pick(
    random.oneIn(2) ? VERSIONS : random.oneIn(6) ? OLD : random.oneIn(30) ? ['extras', 'dependency_groups'] : TEXTS,
  )
  const operator = random.pick(OPERATORS)
  const spaced = /^[in]/.test(operator) ? ` ${operator} ` : white() + operator + white()
  const value = quote(random, randomValue(random))
  if (random.oneIn(40)) return `${value}${spaced}${quote(random, randomValue(random))}`
  if (random.oneIn(40)) return `${variable}${spaced}${random.pick(TEXTS)}`
  return random.oneIn(4) ? value + spaced + variable : variable + spaced + value
}

export function randomMarker(random: RandomSource, depth = 0): string {
  const term = (): string => {
    if (depth < 4 && random.oneIn(4))
      return `(${random.oneIn(5) ? ' ' : ''}${randomMarker(random, depth + 1)}${random.oneIn(5) ? ' ' : ''})`
    return randomComparison(random)
  }
  let text = term()
  while (random.oneIn(3)) text += ` ${random.pick(['and', 'or'])} ${term()}`
  return text
}

/** Every variable of the standard, as interpreters give them, and a few they do not. */
export function randomEnvironment(random: RandomSource): Record<string, string | string[]> {
  const names = (): string[] => Array.from({ length: random.below(4) }, () => randomName(random))
  const environment: Record<string, string | string[]> = {
    implementation_name: random.pick(['cpython', 'pypy', '']),
    implementation_version: random.pick(['3.8.1', '3.13.0a2', '7.3.13', '3.10.0', '']),
    os_name: random.pick(['posix', 'nt', '3.8']),
    platform_machine: random.pick(['x86_64', 'aarch64', 'arm64', 'AMD64', '']),
    platform_release: random.pick(['6.1.0-13-amd64', '5.15.0', '10', '23.4.0', 'NT', '', '4.19.0+']),
    platform_system: random.pick(['Linux', 'Darwin', 'Windows', '']),
    platform_version: random.pick(['#1 SMP PREEMPT_DYNAMIC', '10.0.19045', '3.8', '']),
    python_full_version: random.pick(['3.8.1', '3.13.0+', '3.14.0a1', '3.10.12', '2.7.18', 'unknown']),
    platform_python_implementation: random.pick(['CPython', 'PyPy']),
    python_version: random.pick(['3.8', '3.10', '2.7', '3.14', '3.1']),
    sys_platform: random.pick(['linux', 'win32', 'darwin', 'cygwin']),
    extra: random.pick(['', 'foo', 'Foo_Bar', randomName(random)]),
  }
  if (random.oneIn(2)) environment['extras'] = names()
  if (random.oneIn(2)) environment['dependency_groups'] = names()
  return environment
}
