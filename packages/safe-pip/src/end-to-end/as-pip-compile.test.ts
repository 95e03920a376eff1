import { buildSdist } from '@safe-pip/testkit/build-sdist'
import { buildWheel } from '@safe-pip/testkit/build-wheel'
import { pipToolsFolder } from '@safe-pip/testkit/python-environment'
import { expect, test } from 'vitest'
import { HONEST, solo } from './packages.test-support.ts'
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
    ['requirements.in', '--no-emit-index-url'],
    [],
    {
      'requirements.in': '-r deep/more.in\n-c held.txt\napp[fast]\nsolo; python_version >= "3"\nnever; python_version < "3"\n',
      'deep/more.in': 'needs-tools\nlib\n',
      'held.txt': 'lib<3\nunused==1\n',
    },
  ],
  [
    'pyproject.toml with an extra, into a file with a name',
    ['pyproject.toml', '--no-emit-index-url', '--extra', 'dev', '--output-file', 'locked/dev.txt'],
    [],
    {
      'pyproject.toml':
        '[project]\nname = "My.App"\nversion = "1"\ndependencies = ["app"]\n[project.optional-dependencies]\ndev = ["solo"]\n',
      'locked/dev.txt': 'lib==1.0\nstale==3\n',
    },
  ],
  [
    'places that a file names, and what it wants built or not',
    ['requirements.in'],
    ['--allow-index', '$INDEX'],
    {
      'requirements.in': '--index-url $INDEX\n--find-links links\n--only-binary :all:\n--no-binary speed\n-r more.in\nsolo\n',
      'more.in': 'lib\n',
    },
  ],
  [
    'without extras and comments',
    ['requirements.in', '--no-emit-index-url', '--strip-extras', '--no-annotate'],
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
  const fill = (text: string): string => text.replaceAll('$INDEX', stand.index.url)
  stand.write(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, fill(text)])))
  stand.write({ [`links/${solo.filename}`]: solo.bytes })
  const env = words.includes('--no-emit-index-url') ? {} : { PIP_INDEX_URL: undefined }
  const end = await stand.safePip(['pin', ...words, ...more.map(fill)], { env })
  expect(end.code, end.output).toBe(0)
  const at = words.indexOf('--output-file')
  const output = at === -1 ? 'requirements.txt' : (words[at + 1] ?? '')
  const ours = stand.read(output)
  stand.renew()
  const theirs = await stand.python(
    ['-m', 'piptools', 'compile', '-q', '--no-config', '--generate-hashes', '--allow-unsafe', ...words],
    { env: { ...env, PYTHONPATH: pipToolsFolder() } },
  )
  expect(theirs.code, theirs.output).toBe(0)
  // pip-compile writes the machine's path of a folder of links.
  expect(body(ours)).toBe(body(stand.read(output)).replaceAll(`${stand.cwd}/`, ''))
})
