import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { TINY_BACKEND } from '@safe-pip/testkit/tiny-backend'
import { refused } from './expect.test-support.ts'
import { NEWEST_PIP, startStand, type Stand } from './stand.test-support.ts'

/** A repository of one commit beside the project; its full commit. */
function makeRepository(stand: Stand): string {
  stand.write({
    'repository/pyproject.toml': '[build-system]\nrequires = []\nbuild-backend = "tiny_backend"\nbackend-path = ["."]\n',
    'repository/tiny_backend.py': TINY_BACKEND,
    'repository/PKG-INFO': 'Metadata-Version: 2.2\nName: cloned\nVersion: 1.0\n',
    'repository/cloned/__init__.py': '',
  })
  const git = (...words: string[]): string =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...words], {
      cwd: join(stand.cwd, 'repository'),
      encoding: 'utf8',
    }).trim()
  git('init', '--quiet')
  git('add', '.')
  git('commit', '--quiet', '-m', 'one')
  return git('rev-parse', 'HEAD')
}

test('a repository is read at a full commit, and built with permission only; the record stays true', async () => {
  const stand = await startStand({ pip: NEWEST_PIP })
  const commit = makeRepository(stand)
  const url = `git+file://${join(stand.cwd, 'repository')}`
  const loose = await refused(stand, ['install', `cloned @ ${url}`])
  expect(loose.output).toContain('direct-url-unfixed')
  const unpermitted = await refused(stand, ['install', `cloned @ ${url}@${commit}`])
  expect(unpermitted.output).toContain('--allow-build cloned')
  const end = await stand.safePip(['--allow-build', 'cloned', 'install', `cloned @ ${url}@${commit}`])
  expect(end.code, end.output).toBe(0)
  const shown = await stand.python([
    '-c',
    'import importlib.metadata as m; print(m.distribution("cloned").read_text("direct_url.json"))',
  ])
  expect(JSON.parse(shown.stdout)).toMatchObject({
    url: `file://${join(stand.cwd, 'repository')}`,
    vcs_info: { vcs: 'git', commit_id: commit },
  })
})
