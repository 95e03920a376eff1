import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BAD_LINE, callHook, findingsOf, GOOD_LINE, makeRepository, repositoryAt } from './repository.test-support.ts'

const NEW_BAD = ['plain-http', 'undeclared-index']
const at = (place: string): string[] => NEW_BAD.map((rule) => `${place} ${rule}`)

describe('where the commit comes from', () => {
  it('a merge: what comes in is new for the branch that is merged into, its own lines are not', async () => {
    const repository = makeRepository()
    repository.commit({ 'requirements.txt': GOOD_LINE })
    repository.git('switch', '-q', '-c', 'side')
    repository.commit({ 'requirements.txt': `${GOOD_LINE}# side\n`, 'sub/requirements.txt': BAD_LINE })
    repository.git('switch', '-q', 'main')
    repository.commit({ 'requirements.txt': `${GOOD_LINE}# main\n`, 'constraints.txt': BAD_LINE })
    expect(() => repository.git('merge', '-q', 'side')).toThrow('Command failed')
    const open = await callHook(repository, { args: ['requirements.txt'] })
    expect([open.code, findingsOf(open)]).toEqual([1, ['requirements.txt:1 not-understood']])
    repository.stage({ 'requirements.txt': GOOD_LINE })
    const run = await callHook(repository)
    expect([run.code, findingsOf(run)]).toEqual([1, at('sub/requirements.txt:1')])
  })

  it('revisions that pre-commit names: the merge base against the later one, not what is staged', async () => {
    const repository = makeRepository()
    repository.commit({ 'requirements.txt': GOOD_LINE })
    repository.git('branch', 'upstream')
    repository.commit({ 'requirements.txt': GOOD_LINE + BAD_LINE })
    repository.git('tag', 'pushed')
    repository.git('switch', '-q', 'upstream')
    repository.commit({ 'other-requirements.txt': BAD_LINE })
    repository.stage({ 'requirements.txt': '' })
    const env = { PRE_COMMIT: '1', PRE_COMMIT_FROM_REF: 'upstream', PRE_COMMIT_TO_REF: 'pushed' }
    const run = await callHook(repository, { args: ['requirements.txt'], env })
    expect([run.code, findingsOf(run)]).toEqual([
      1,
      ['plain-http', 'undeclared-index', 'index-set-changed'].map((rule) => `requirements.txt:2 ${rule}`),
    ])
    const unknown = await callHook(repository, { env: { PRE_COMMIT_FROM_REF: 'upstream', PRE_COMMIT_TO_REF: 'nowhere' } })
    expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining('PRE_COMMIT_TO_REF names no commit')])
  })

  it('git commit with an index of its own', async () => {
    const repository = makeRepository()
    repository.commit({ 'requirements.txt': GOOD_LINE, 'dev-requirements.txt': GOOD_LINE })
    repository.stage({ 'dev-requirements.txt': GOOD_LINE + BAD_LINE })
    repository.write({ 'requirements.txt': `${GOOD_LINE}# more\n` })
    execFileSync('git', ['read-tree', 'HEAD'], {
      cwd: repository.folder,
      env: { ...repository.env, GIT_INDEX_FILE: join(repository.folder, '.git', 'next-index') },
    })
    const run = await callHook(repository, { env: { GIT_INDEX_FILE: '.git/next-index' } })
    expect([run.code, run.lines]).toEqual([0, ['safe-pip: no dependency file to vet']])
  })
})

describe('where the repository lies', () => {
  it('a worktree of another branch', async () => {
    const repository = makeRepository()
    repository.commit({ 'requirements.txt': GOOD_LINE })
    repository.git('worktree', 'add', '-q', '../other')
    const other = repositoryAt(join(repository.folder, '..', 'other'), join(repository.folder, '..', 'home'))
    other.stage({ 'requirements.txt': BAD_LINE })
    expect((await callHook(other)).code).toBe(1)
    expect((await callHook(repository)).code).toBe(0)
  })

  it('a call from a folder below names files from there', async () => {
    const repository = makeRepository()
    repository.commit({ 'a/b/requirements.txt': GOOD_LINE, 'requirements.txt': GOOD_LINE })
    repository.stage({ 'a/b/requirements.txt': BAD_LINE, 'requirements.txt': `-r a/b/requirements.txt\n${BAD_LINE}` })
    const run = await callHook(repository, { cwd: 'a', args: ['b/requirements.txt'] })
    expect(findingsOf(run)).toEqual([...at('b/requirements.txt:1'), 'b/requirements.txt:1 index-set-changed'])
    const up = await callHook(repository, { cwd: 'a', args: ['../requirements.txt'] })
    expect(findingsOf(up)).toEqual(expect.arrayContaining([...at('../requirements.txt:2'), ...at('b/requirements.txt:1')]))
    const outside = await callHook(repository, { args: ['../requirements.txt'] })
    expect([outside.code, outside.stderr]).toEqual([2, expect.stringContaining('lies outside of this repository')])
    const untracked = await callHook(repository, { args: ['nothing.txt'] })
    expect([untracked.code, untracked.stderr]).toEqual([2, expect.stringContaining('nothing.txt is not staged')])
  })

  it('a submodule is no file; what a file includes out of it is read at the commit that is recorded', async () => {
    const repository = makeRepository()
    const library = repositoryAt(join(repository.folder, '..', 'library'), join(repository.folder, '..', 'home'))
    library.git('init', '-q')
    library.commit({ 'requirements.txt': BAD_LINE })
    repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', '../library', 'vendor')
    const added = await callHook(repository, { args: ['vendor', '.gitmodules'] })
    expect([added.code, added.lines]).toEqual([0, ['safe-pip: no dependency file to vet']])
    repository.stage({ 'requirements.txt': '-r vendor/requirements.txt\n' })
    const run = await callHook(repository)
    expect([run.code, findingsOf(run)]).toEqual([1, at('vendor/requirements.txt:1')])
    rmSync(join(repository.folder, 'vendor'), { recursive: true })
    const gone = await callHook(repository)
    expect([gone.code, gone.lines[0]]).toEqual([
      2,
      'not checked: dependency-file of vendor/requirements.txt: the submodule vendor is',
    ])
  })

  it('a sparse checkout: staged content is read although no file lies there', async () => {
    const repository = makeRepository()
    repository.commit({ 'in/requirements.txt': GOOD_LINE, 'out/requirements.txt': GOOD_LINE, 'out/base.txt': BAD_LINE })
    repository.git('sparse-checkout', 'set', '--sparse-index', 'in')
    repository.stage({ 'in/requirements.txt': '-r ../out/base.txt\n' })
    const run = await callHook(repository, { args: ['--all', 'in/requirements.txt'] })
    expect([run.code, findingsOf(run)]).toEqual([1, at('out/base.txt:1')])
  })

  it('a partial clone never fetches: what it lacks before counts as nothing, what it lacks after cannot be vetted', async () => {
    const origin = makeRepository()
    origin.commit({ 'requirements.txt': BAD_LINE })
    origin.git('config', 'uploadpack.allowFilter', 'true')
    const home = join(origin.folder, '..', 'home')
    const folder = join(origin.folder, '..', 'clone')
    const url = `file://${origin.folder}`
    origin.git('clone', '-q', '--no-checkout', '--filter=blob:none', url, folder)
    const clone = repositoryAt(folder, home)
    clone.git('read-tree', 'HEAD')
    const lacking = await callHook(clone, { args: ['--all', 'requirements.txt'] })
    expect(lacking.code).toBe(2)
    expect(lacking.lines.join('').replaceAll('  ', ' ')).toContain('this clone does not hold its content')
    clone.stage({ 'requirements.txt': `${BAD_LINE}${GOOD_LINE}` })
    const run = await callHook(clone, { args: ['requirements.txt'] })
    expect([run.code, findingsOf(run)]).toEqual([1, at('requirements.txt:1')])
    rmSync(origin.folder, { recursive: true })
    expect((await callHook(clone)).code).toBe(1)
  })

  it('no repository at all', async () => {
    const repository = repositoryAt(join(makeRepository().folder, '..', 'plain'), join(makeRepository().folder, '..', 'home'))
    const run = await callHook(repository, { args: ['requirements.txt'] })
    expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('no work tree of git')])
  })
})

describe('names', () => {
  it.each(['my requirements.txt', 'requirements "q" \'x\'.txt', 'requirements\n.txt', 'requirementsä.txt', '-requirements.txt'])(
    '%j',
    async (name) => {
      const repository = makeRepository()
      repository.stage({ [name]: BAD_LINE })
      const shown = name.replace('\n', String.raw`\x0a`)
      for (const args of [[], ['--', name]]) {
        const run = await callHook(repository, { args })
        expect([run.code, findingsOf(run)]).toEqual([1, at(`${shown}:1`)])
      }
    },
  )

  it.runIf(process.platform === 'linux')('that are not UTF-8, although Node hands them over with gaps', async () => {
    const repository = makeRepository()
    const name = Buffer.concat([
      Buffer.from(`${repository.folder}/requirements-`),
      Buffer.from([0xe4, 0xff]),
      Buffer.from('.txt'),
    ])
    writeFileSync(name, BAD_LINE)
    repository.git('add', '-A')
    for (const args of [[], ['requirements-\ufffd\ufffd.txt']]) {
      const run = await callHook(repository, { args })
      expect([run.code, findingsOf(run)]).toEqual([1, at(String.raw`requirements-\u{dce4}\u{dcff}.txt:1`)])
    }
  })
})
