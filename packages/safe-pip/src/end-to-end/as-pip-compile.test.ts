import { buildSdist } from '@safe-pip/testkit/build-sdist'
import { buildWheel } from '@safe-pip/testkit/build-wheel'
import { pipToolsFolder } from '@safe-pip/testkit/python-environment'
import { expect, test } from 'vitest'
import { HONEST } from './packages.test-support.ts'
import { PIPS, startStand } from './stand.test-support.ts'

/** Without the header, which names the tool and its command. */
const body = (text: string): string => text.replace(/^(?:#.*\n)+/, '')

const FILES = [
  ...HONEST,
  buildWheel({ name: 'lib', version: '2.0', tags: 'cp27-cp27m-win32' }),
  buildSdist({ name: 'lib', version: '2.0' }),
  buildWheel({
    name: 'Needs.Tools',
    version: '1.0',
    requires: ['setuptools', 'solo[x] ; extra == "more"'],
    extras: { more: [] },
  }),
  buildWheel({ name: 'setuptools', version: '80.0' }),
]

test.each<[string, readonly string[], readonly string[], Readonly<Record<string, string>>]>([
  [
    'requirements with extras, markers, included files and constraints',
    ['requirements.in'],
    [],
    {
      'requirements.in': '-r deep/more.in\n-c held.txt\napp[fast]\nsolo; python_version >= "3"\nnever; python_version < "3"\n',
      'deep/more.in': 'needs-tools\nlib\n',
      'held.txt': 'lib<3\nunused==1\n',
    },
  ],
  [
    'pyproject.toml with an extra, into a file with a name',
    ['pyproject.toml', '--extra', 'dev', '--output-file', 'locked/dev.txt'],
    [],
    {
      'pyproject.toml':
        '[project]\nname = "My.App"\nversion = "1"\ndependencies = ["app"]\n[project.optional-dependencies]\ndev = ["solo"]\n',
      'locked/dev.txt': 'lib==1.0\nstale==3\n',
    },
  ],
  [
    'without extras and comments',
    ['requirements.in', '--strip-extras', '--no-annotate'],
    [],
    { 'requirements.in': 'app[fast]\n' },
  ],
  [
    'several files, no index lines, the next pre-release',
    ['a.in', 'b.in', '--pre', '--no-emit-index-url', '--output-file', 'out.txt'],
    [],
    { 'a.in': 'lib\n', 'b.in': 'lib>1\r\nspeed\r\n' },
  ],
])('writes what pip-compile writes: %s', async (_name, words, more, files) => {
  const [pip = ''] = PIPS
  const stand = await startStand({ pip, files: FILES })
  stand.write(files)
  const end = await stand.safePip(['pin', ...words, ...more])
  expect(end.code, end.output).toBe(0)
  const at = words.indexOf('--output-file')
  const output = at === -1 ? 'requirements.txt' : (words[at + 1] ?? '')
  const ours = stand.read(output)
  stand.renew()
  const theirs = await stand.python(
    ['-m', 'piptools', 'compile', '-q', '--no-config', '--generate-hashes', '--allow-unsafe', ...words],
    { env: { PYTHONPATH: pipToolsFolder() } },
  )
  expect(theirs.code, theirs.output).toBe(0)
  expect(body(ours)).toBe(body(stand.read(output)))
})
