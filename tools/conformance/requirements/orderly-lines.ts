import { randomMarker } from '../random-markers.ts'
import type { RandomSource } from '../random-source.ts'
import { randomName, randomSpecifier, randomVersion } from '../random-texts.ts'

const OPTIONS = [
  '--index-url https://pkgs.example/simple/',
  '-ihttps://pkgs.example/simple/',
  '--pypi-url=https://pkgs.example/simple/',
  '--ind https://pkgs.example/simple/',
  '--extra-index-url https://one.example/ --extra-index-url=https://two.example/',
  '--no-index',
  '-f ./links',
  '--find-links https://one.example/ --find-links https://two.example/',
  '--no-binary :all: --only-binary=foo,Bar_Baz',
  '--prefer-binary',
  '--require-hashes',
  '--pre evil-word',
  '--trusted-host pkgs.example:8443 --tr other.example',
  '--use-feature fast-deps',
  '--all-releases foo --only-final :all:',
  "--index-url 'https://pkgs.example/a b/'",
  '--',
]
const COMMENTS = ['# a note', '', '   ', '\t# -r other.txt', '# https://x/#egg=y \\', '#']

function hash(random: RandomSource): string {
  const [algorithm, length] = random.pick([
    ['sha256', 64],
    ['sha256', 64],
    ['sha384', 96],
    ['sha512', 128],
  ] as const)
  return `--hash${random.pick(['=', ' '])}${algorithm}:${Array.from({ length }, () => '0123456789abcdef'[random.below(16)]).join('')}`
}

/** Specifiers and markers that the random ones would damage are left to `randomLine`. */
function dependency(random: RandomSource): string {
  const extras = random.oneIn(4) ? random.pick(['[x]', '[x, Y_z]', '[]', ' [a.b,c]']) : ''
  const version = (): string => randomVersion(random).trim().replaceAll(/\s/g, '').replace(/\+.*/, '')
  const specifier = random.pick([
    () => '',
    () => `==${version()}`,
    () => ` >= ${version()}, <${version()}`,
    () => `~=${random.below(9)}.${random.below(9)}`,
    () => ` (!=${random.below(9)}.*)`,
    () =>
      randomSpecifier(random)
        .replaceAll(/[^\x20-\x7e]/g, '')
        .replaceAll(/(?:^|,)[^,]*[+"[(=]{2}[^,]*/g, ''),
  ])()
  return `${randomName(random)}${extras}${specifier}`
}

const SOURCES = [
  'demo @ https://files.example/demo-1.0-py3-none-any.whl',
  'https://files.example/a%2Fb/other-2.0-py2.py3-none-any.whl#sha256=00',
  'http://files.example/thing-1.0.tar.gz#egg=Some.Thing&subdirectory=sub',
  'git+https://git.example/group/project.git@main#egg=project',
  'git+ssh://git@git.example/group/project.git',
  'project[x] @ git+https://git.example/group/project.git@v1.0#subdirectory=packages/one',
  'hg+https://hg.example/repository@tip#egg=thing',
  'svn+https://svn.example/trunk#egg=thing',
  './pkg',
  './pkg[x,Y_z]',
  'lib/inner/',
  'dist/demo-1.0-py3-none-any.whl[x]',
  'dist/demo-1.0.tar.gz',
  'missing-2.0.zip',
  'file:./pkg',
  'file:///srv/wheels/demo-1.0-py3-none-any.whl',
]
const EDITABLES = [
  '-e ./pkg',
  '-e.',
  '--editable=./lib/inner[dev]',
  '--edit pkg/',
  '-e git+https://git.example/group/project.git@main#egg=project',
  "-e 'project[x] @ git+https://git.example/group/project.git'",
  '-e git:git+https://git.example/x.git#egg=x'.replace('git:', ''),
  '-e file:./pkg#egg=pkg',
]

/** A line that pip takes. */
export function orderlyLine(random: RandomSource, others: readonly string[]): string {
  const kind = random.below(20)
  if (kind < 3) return random.pick(COMMENTS)
  if (kind < 5) return random.pick(OPTIONS)
  if (kind < 7) return random.pick(EDITABLES) + (random.oneIn(4) ? ' --config-settings key=value -C other=1' : '')
  if (kind < 8 && others.length > 0)
    return `${random.pick(['-r ', '-r', '--requirement=', '-c ', '--constraint '])}${random.pick(others)}`
  const target = kind < 11 ? random.pick(SOURCES) : dependency(random)
  const marker = random.oneIn(4)
    ? ` ; ${random.oneIn(2) ? randomMarker(random).replaceAll(/[\n#]|\s-/g, ' ') : "python_version < '3.9'"}`
    : ''
  const joint = random.pick([' ', ' ', ' \\\n    ', '  '])
  const hashes = Array.from({ length: random.oneIn(2) ? random.below(4) : 0 }, () => joint + hash(random)).join('')
  return target + marker + hashes + (random.oneIn(8) ? '  # a note' : '')
}
