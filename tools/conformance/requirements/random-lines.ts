import { randomMarker } from '../random-markers.ts'
import type { RandomSource } from '../random-source.ts'
import { mutate, randomName, randomSpecifier, randomVersion } from '../random-texts.ts'

/** Names of options in full, by prefixes, glued, with aliases; some take no value, some are none of pip's. */
const OPTIONS = [
  '-i',
  '--index-url',
  '--ind',
  '--pypi-url',
  '--extra-index-url',
  '--extra',
  '--ex',
  '--no-index',
  '-f',
  '--find-links',
  '--fi',
  '--no-binary',
  '--only-binary',
  '--only-b',
  '--only',
  '--prefer-binary',
  '--pref',
  '--pre',
  '--require-hashes',
  '--require',
  '--no-require-hashes',
  '--no',
  '--trusted-host',
  '--tr',
  '--use-feature',
  '--all-releases',
  '--only-final',
  '-C',
  '--config-settings',
  '--config-setting',
  '--hash',
  '--global-option',
  '--index',
  '-q',
  '--',
  '-',
]
const VALUES = [
  'https://pkgs.example/simple/',
  'https://user:secret@pkgs.example/simple',
  'http://[::1]:8080/s',
  ':all:',
  ':none:',
  'foo,bar',
  'pkgs.example:443',
  'fast-deps',
  'truststore',
  '2020-resolver',
  './links',
  'key=value',
  'key=',
  '=',
  'sha256:00',
  '-x',
  '""',
  "'a b'",
  '"unclosed',
  'a\\ b',
  '${UNSET}',
  '${SET}',
]
const ENDINGS = ['.tar.gz', '.zip', '.whl', '.tgz', '.tar.bz2', '.TAR.GZ', '.tar', '']

export function randomHash(random: RandomSource): string {
  if (!random.oneIn(6)) return `sha256:${Array.from({ length: 64 }, () => '0123456789abcdef'[random.below(16)]).join('')}`
  const length = random.pick([64, 64, 64, 96, 128, 40, 32, 8, 63])
  const digits = random.oneIn(15) ? '0123456789ABCDEF' : '0123456789abcdef'
  const digest = Array.from({ length }, () => digits[random.below(16)]).join('')
  const algorithm = random.pick(['sha256', 'sha256', 'sha256', 'sha384', 'sha512', 'md5', 'sha1', 'SHA256', 'sha224', 'x', ''])
  return `${algorithm}${random.oneIn(20) ? '=' : ':'}${digest}`
}

function randomFragment(random: RandomSource): string {
  const part = (): string =>
    random.pick([
      `egg=${randomName(random)}`,
      `egg=${randomName(random)}[x]`,
      'egg=a==1',
      'subdirectory=sub/dir',
      `sha256=${'ab'.repeat(32)}`,
      `md5=${'ab'.repeat(16)}`,
      `sha1=${'ab'.repeat(20)}`,
      'other=1',
      '',
    ])
  if (random.oneIn(2)) return ''
  return `#${Array.from({ length: 1 + random.below(3) }, part).join('&')}`
}

function randomFilename(random: RandomSource): string {
  const name = `${randomName(random)}-${randomVersion(random).trim()}`
  const ending = random.pick(ENDINGS)
  return ending === '.whl' && !random.oneIn(6) ? `${name.replaceAll(/-(?=.*-)/g, '_')}-py3-none-any.whl` : `${name}${ending}`
}

export function randomUrl(random: RandomSource): string {
  if (random.oneIn(2)) {
    const scheme = random.pick([
      'git+https',
      'git+ssh',
      'git+file',
      'git+http',
      'hg+https',
      'svn+https',
      'bzr+lp',
      'git',
      'git+git',
      'GIT+HTTPS',
    ])
    const user = random.pick(['', '', 'git@', 'user:secret@', '${UNSET}@'])
    const revision = random.pick(['', '', '@main', '@v1.0', `@${'0a'.repeat(20)}`, '@', '@feature/x', '@-x', '@a@b', '@%2Dx'])
    const place = scheme === 'git+file' ? '/srv/repository.git' : `${user}git.example/group/project.git`
    return `${scheme}://${place}${revision}${randomFragment(random)}`
  }
  const scheme = random.pick(['https', 'https', 'https', 'http', 'ftp', 'file', 'HTTPS', 'foo', 'ssh'])
  const host = random.pick(['files.example', 'user:pw@files.example:8443', '[::1]', 'localhost', '', '[x'])
  const query = random.oneIn(6) ? '?a=b' : ''
  const path = random.pick(['/', '/a/', '/a%2Fb/', '/a b/', '//', '/é/'])
  return `${scheme}://${scheme === 'file' && !random.oneIn(4) ? '' : host}${path}${randomFilename(random)}${query}${randomFragment(random)}`
}

/** Most exist in every case's folder. */
function randomPath(random: RandomSource): string {
  const path = random.pick([
    './pkg',
    'pkg/',
    '.',
    './lib/inner',
    'lib/inner/',
    '../case/pkg',
    './missing',
    'pkg',
    './empty',
    'dist/demo-1.0.tar.gz',
    './dist/demo-1.0-py3-none-any.whl',
    'dist/other-2.0-py3-none-any.whl',
    'other-2.0.zip',
    'not-a-wheel.whl',
    'file:./pkg',
    'file:pkg',
    './pkg#egg=thing',
    './with@at',
    'a @ ./pkg',
    'a @ file:./pkg',
  ])
  return path + random.pick(['', '', '', '[x]', '[x,Y_z]', '[]', '[x', ' [x]'])
}

function randomDependency(random: RandomSource): string {
  const extras = random.oneIn(5) ? random.pick(['[x]', '[x, Y_z]', '[]', '[x,]', ' [a.b]']) : ''
  const blank = random.pick(['', '', '', ' ', '  '])
  if (random.oneIn(8)) return `${randomName(random)}${extras}${random.pick([' @ ', '@', ' @'])}${randomUrl(random)}`
  const specifier = random.oneIn(3) ? `==${randomVersion(random).trim()}` : randomSpecifier(random)
  return `${randomName(random)}${extras}${blank}${random.oneIn(15) ? `(${specifier})` : specifier}`
}

function randomTarget(random: RandomSource): string {
  const marker = random.oneIn(5)
    ? `${random.pick([';', ' ; ', '; ', ' ;'])}${random.oneIn(12) ? '' : randomMarker(random).replaceAll('\n', ' ')}`
    : ''
  const kind = random.below(10)
  return `${kind < 6 ? randomDependency(random) : kind < 8 ? randomUrl(random) : randomPath(random)}${marker}`
}

function randomOption(random: RandomSource): string {
  const option = random.pick(OPTIONS)
  const value = option === '--hash' && !random.oneIn(6) ? randomHash(random) : random.pick(VALUES)
  const joint = random.pick([' ', ' ', '=', '=', '', '  ', '\t'])
  return random.oneIn(8) ? option : `${option}${joint}${value}`
}

function randomInclude(random: RandomSource): string {
  const option = random.pick([
    '-r ',
    '-r',
    '--requirement ',
    '--requirement=',
    '--requirem=',
    '-c ',
    '-c',
    '--constraint=',
    '--con ',
    '-r=',
  ])
  return option + random.pick(['a.txt', 'b.txt', './sub/c.txt', 'sub/../a.txt', 'missing.txt', 'constraints.txt', '"a.txt"'])
}

function randomComment(random: RandomSource): string {
  return random.pick([
    '# a note',
    '#',
    '   # evil==1 \\',
    '#\u2028evil==1',
    '# -r a.txt',
    '    # via',
    '#\thttps://x/#y',
    '# \0 \\',
  ])
}

/** One line of the language, in about every eighth case damaged. */
export function randomLine(random: RandomSource): string {
  const kind = random.below(20)
  let line: string
  if (kind < 9) {
    line = randomTarget(random)
    while (random.oneIn(2))
      line += `${random.pick([' ', ' ', '  ', '\t'])}${random.oneIn(5) ? randomOption(random) : `--hash=${randomHash(random)}`}`
  } else if (kind < 13) {
    line = randomOption(random)
    while (random.oneIn(3)) line += ` ${random.oneIn(4) ? randomTarget(random) : randomOption(random)}`
  } else if (kind < 15) {
    const value = random.oneIn(2) ? randomPath(random) : random.oneIn(3) ? `"${randomTarget(random)}"` : randomUrl(random)
    line = `${random.pick(['-e ', '-e', '--editable ', '--editable=', '--edit ', '-e='])}${value}`
    if (random.oneIn(5)) line += ` ${random.oneIn(2) ? randomOption(random) : randomTarget(random)}`
    if (random.oneIn(10)) line = `${randomTarget(random)} ${line}`
  } else if (kind < 17) line = randomInclude(random) + (random.oneIn(6) ? ` ${randomOption(random)}` : '')
  else if (kind < 19) line = randomComment(random)
  else line = random.pick(['', ' ', '\t', '\\', ' \\', '\\\\'])
  if (random.oneIn(10))
    line = line.replace(
      random.pick(['a', '1', '=', '-', 'h']),
      random.pick(['${SET}', '${UNSET}', '${EMPTY}', '${OPTION}', '${set}']),
    )
  if (random.oneIn(8)) line = mutate(random, line)
  if (random.oneIn(6)) line += random.pick([' # note', '\t# note', '#note', ' #', '\u3000# x', '  # a \\'])
  if (random.oneIn(8)) line = `${random.pick([' ', '\t', '\x1f', '\xa0', '\ufeff'])}${line}`
  return line
}
