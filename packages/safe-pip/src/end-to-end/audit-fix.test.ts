import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { buildWheel } from '@safe-pip/testkit/build-wheel'
import { makeOsvRecord } from '@safe-pip/testkit/fake-osv'
import { expect, test } from 'vitest'
import { app, HONEST, lib1, lib2, solo } from './packages.test-support.ts'
import { NEWEST_PIP, startStand, type Stand } from './stand.test-support.ts'

const hash = (file: { sha256: string }): string => `--hash=sha256:${file.sha256}`
const VULNERABLE = makeOsvRecord('GHSA-aaaa-bbbb-cccc', 'lib', {
  extra: {
    affected: [
      {
        package: { ecosystem: 'PyPI', name: 'lib' },
        ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed: '2.0' }] }],
      },
    ],
  },
})

/** The patch of `audit --fix` put on by git, so that it is one. */
function applyPatch(stand: Stand, patch: string): void {
  execFileSync('git', ['apply', '-'], { cwd: stand.cwd, input: patch })
}

test('a vulnerable pin goes to the fixed version with its hashes, comments stay, and the finding is gone', async () => {
  const other = buildWheel({ name: 'lib', version: '2.0', tags: 'cp27-cp27m-win32' })
  const stand = await startStand({ pip: NEWEST_PIP, files: [...HONEST, other], advisories: [VULNERABLE] })
  const text = `# mine\r\napp==1.0 ${hash(app)}\r\nlib==1.0 \\\r\n    ${hash(lib1)}  # old\r\n\r\nsolo==1.0  # bare\r\n`
  stand.write({ 'requirements.txt': text })
  await stand.sync()
  const before = await stand.safePip(['audit', 'requirements.txt'])
  expect(before.stdout).toContain('[known-vulnerability]')
  const shown = await stand.safePip(['audit', '--fix', 'requirements.txt'])
  expect(stand.read('requirements.txt')).toBe(text)
  const hashes = [other, lib2].map(hash).toSorted().join(' \\\r\n    ')
  const wanted = text
    .replace(`lib==1.0 \\\r\n    ${hash(lib1)}`, `lib==2.0 \\\r\n    ${hashes}`)
    .replace('solo==1.0', `solo==1.0 \\\r\n    ${hash(solo)}`)
  applyPatch(stand, shown.stdout)
  expect(stand.read('requirements.txt')).toBe(wanted)
  stand.write({ 'requirements.txt': text })
  const end = await stand.safePip(['audit', '--fix', '--write', 'requirements.txt'])
  expect(stand.read('requirements.txt')).toBe(wanted)
  expect(
    [end.code, end.stdout.includes('known-vulnerability'), end.stderr.includes('2 entries in 1 file fixed')],
    end.output,
  ).toEqual([0, false, true])
  expect((await stand.safePip(['install', '-r', 'requirements.txt'])).code).toBe(0)
})

test('without a network a version is raised where no hash is needed, and what cannot be done is said', async () => {
  const stand = await startStand({ pip: NEWEST_PIP, files: HONEST, advisories: [VULNERABLE] })
  stand.write({
    'a.requirements.txt': 'lib == 1.0  # old\n',
    'b.requirements.txt': `lib==1.0 ${hash(lib1)}\n`,
    'c-requirements.in': 'lib\n',
    'c-requirements.txt': 'lib==1.0\n    # via -r c-requirements.in\n',
    'pyproject.toml': '[project]\nname = "x"\nversion = "1"\ndependencies = ["solo", "lib==1.0"]\n',
  })
  await stand.sync()
  const before = stand.read('b.requirements.txt')
  const end = await stand.safePip([
    '--offline',
    'audit',
    '--fix',
    '--write',
    'a.requirements.txt',
    'b.requirements.txt',
    'pyproject.toml',
    'c-requirements.txt',
  ])
  expect(stand.read('a.requirements.txt'), end.output).toBe('lib == 2.0  # old\n')
  expect(stand.read('b.requirements.txt')).toBe(before)
  expect(stand.read('pyproject.toml')).toContain('["solo", "lib==2.0"]')
  expect(stand.read('c-requirements.txt')).toBe('lib==2.0\n    # via -r c-requirements.in\n')
  expect(end.stderr).toContain('safe-pip pin -P lib==2.0 c-requirements.in also moves what it needs')
  expect(end.stderr).toMatch(/not fixed: b\.requirements\.txt:1: .*--offline/)
})

test('a file that lists all it needs is pinned and hashed by a vetted plan; another is pinned only', async () => {
  const stand = await startStand({ pip: NEWEST_PIP, files: HONEST })
  stand.write({
    'requirements.txt': 'app  # main\n-r more.txt\n',
    'more.txt': 'lib>=1\n',
    'other-requirements.txt': 'app>=1\n',
    'requirements.in': 'app\n',
  })
  const end = await stand.safePip(['audit', '--fix', '--write', 'requirements.txt', 'other-requirements.txt', 'requirements.in'])
  expect(stand.read('requirements.txt'), end.output).toBe(`app==1.0 \\\n    ${hash(app)}  # main\n-r more.txt\n`)
  expect(stand.read('more.txt')).toBe(`lib==2.0 \\\n    ${hash(lib2)}\n`)
  expect(stand.read('other-requirements.txt')).toBe('app==1.0\n')
  expect(stand.read('requirements.in')).toBe('app\n')
  expect(end.stderr).toContain('not fixed: other-requirements.txt: not hashed: it does not list lib')
  expect((await stand.plainPip(['install', '-r', 'requirements.txt'])).code).toBe(0)
})

test('a branch becomes its commit', async () => {
  const stand = await startStand({ pip: NEWEST_PIP, files: HONEST })
  stand.write({ 'repository/file': '' })
  const repository = join(stand.cwd, 'repository')
  const git = (...words: string[]): string =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...words], {
      cwd: repository,
      encoding: 'utf8',
    }).trim()
  git('init', '--quiet', '--initial-branch', 'main')
  git('add', '.')
  git('commit', '--quiet', '-m', 'one')
  git('tag', '-a', 'v1', '-m', 'v1')
  const commit = git('rev-parse', 'HEAD')
  const line = (revision: string): string => `git+file://${repository}${revision}#egg=one`
  stand.write({
    'requirements.txt': `${line('@main')}  # tip\n-e ${line('')}\ntwo @ git+file://${repository}@v1\n${line('@gone')}\n`,
  })
  const end = await stand.safePip(['audit', '--fix', '--write', 'requirements.txt'])
  const at = `@${commit}`
  expect(stand.read('requirements.txt'), end.output).toBe(
    `${line(at)}  # tip\n-e ${line(at)}\ntwo @ git+file://${repository}${at}\n${line('@gone')}\n`,
  )
  expect(end.stderr).toContain('not fixed: requirements.txt:4: one: its repository has no such branch or tag')
})
