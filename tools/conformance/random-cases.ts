import { randomEnvironment, randomMarker } from './random-markers.ts'
import type { RandomSource } from './random-source.ts'
import { mutate, randomClause, randomName, randomNumber, randomRelease, randomSpecifier, randomVersion } from './random-texts.ts'

export type Case = Readonly<Record<string, unknown>>

/** One generator for every kind of CONTRACT's table; about every fourth text is damaged. */
export const CASE_KINDS: Readonly<Record<string, (random: RandomSource) => Case>> = {
  version: (random) => ({ version: damaged(random, randomVersion(random)) }),
  compare: (random) => ({ compare: closePair(random) }),
  specifier: (random) => ({ specifier: damaged(random, randomSpecifier(random)) }),
  contains: (random) => ({ ...meeting(random), prereleases: random.pick([null, true, false]) }),
  filter: (random) => ({
    versions: Array.from({ length: random.below(8) }, () =>
      random.oneIn(12) ? damaged(random, randomVersion(random)) : randomVersion(random),
    ),
    specifier: random.oneIn(3) ? randomClause(random) : randomSpecifier(random),
    prereleases: random.pick([null, true, false]),
  }),
  requirement: (random) => ({ requirement: damaged(random, randomRequirement(random)) }),
  marker: (random) => ({ marker: damaged(random, randomMarker(random)), environment: randomEnvironment(random) }),
  name: (random) => ({ name: damaged(random, randomName(random)) }),
  wheel: (random) => ({ wheel: damaged(random, randomWheel(random)) }),
  sdist: (random) => ({
    sdist: damaged(
      random,
      `${randomName(random)}-${randomVersion(random)}${random.pick(['.tar.gz', '.zip', '.tar.gz', '.tgz', '.ZIP'])}`,
    ),
  }),
}

function damaged(random: RandomSource, text: string): string {
  return random.oneIn(4) ? mutate(random, text) : text
}

/** Two versions, often neighbours of one release. */
function closePair(random: RandomSource): [string, string] {
  const left = randomVersion(random)
  if (random.oneIn(2)) return [left, randomVersion(random)]
  const right = random.pick([
    `${left}.0`,
    `${left}.post1`,
    `${left}.dev0`,
    `${left}+1`,
    `${left}a1`,
    left.replace(/^[vV\s]+/, ''),
    left.toUpperCase(),
    left.replaceAll('_', '.'),
  ])
  return random.oneIn(2) ? [left, right] : [right, left]
}

/** A version and a specifier that often names the same release. */
function meeting(random: RandomSource): { version: string; specifier: string } {
  if (random.oneIn(4))
    return { version: damaged(random, randomVersion(random)), specifier: damaged(random, randomSpecifier(random)) }
  const release = randomRelease(random)
  const suffix = (): string =>
    random.pick([
      '',
      '',
      '.0',
      'a1',
      'rc2',
      '.dev0',
      '.dev1',
      '.post1',
      '.post0.dev1',
      'a1.post1',
      'a1.dev1',
      '.1',
      '+x',
      '+1',
      '.post1+x',
      'a1+x',
    ])
  const operator = random.pick(['==', '!=', '>=', '<=', '<', '>', '~=', '==='])
  const prefix = (operator === '==' || operator === '!=') && random.oneIn(2) ? '.*' : suffix()
  return {
    version: release + suffix(),
    specifier: `${operator}${release}${prefix}${random.oneIn(4) ? `,${randomClause(random)}` : ''}`,
  }
}

function randomRequirement(random: RandomSource): string {
  const white = (): string => random.pick(['', '', ' ', '  ', '\t'])
  const extras = random.oneIn(3)
    ? `[${white()}${Array.from({ length: random.below(4) }, () => randomName(random)).join(random.pick([',', ', ', ' ,']))}${white()}]`
    : ''
  const marker = random.oneIn(3) ? `${white()};${white()}${randomMarker(random)}` : ''
  const head = white() + randomName(random) + white() + extras + white()
  if (random.oneIn(5)) {
    const url = random.pick([
      'https://h/x-1.0-py3-none-any.whl',
      'git+https://u:p@h/r.git@main#egg=x',
      'file:///a;b',
      './x',
      'https://h/x?a=b,c#sha256=0',
      'é',
    ])
    return `${head}@${white()}${url}${marker === '' ? white() : random.pick([' ', '  ', '']) + marker.trimStart()}`
  }
  const specifier = random.oneIn(4) ? '' : randomSpecifier(random)
  return head + (random.oneIn(4) ? `(${white()}${specifier}${white()})` : specifier) + marker
}

function randomWheel(random: RandomSource): string {
  const set = (tags: readonly string[]): string =>
    Array.from({ length: random.oneIn(4) ? 1 + random.below(3) : 1 }, () => random.pick(tags)).join('.')
  const build = random.oneIn(5) ? `-${randomNumber(random)}${random.pick(['', 'abc', '_1', '.x', '+'])}` : ''
  const name = random.oneIn(4)
    ? random.pick(['foo', 'Foo_Bar', 'a.b', 'ünï', '漢', '_', '.'])
    : randomName(random).replaceAll('-', '_')
  const version = random.oneIn(5) ? randomVersion(random) : randomVersion(random).replaceAll('-', '_').trim()
  const interpreter = set(['py3', 'py2', 'cp312', 'CP39', 'pp310', 'py3_x', '3py', 'né'])
  return `${name}-${version}${build}-${interpreter}-${set(['none', 'abi3', 'cp312', 'CP312t'])}-${set(['any', 'manylinux_2_17_x86_64', 'win_amd64', 'macosx_11_0_ARM64'])}.whl`
}
