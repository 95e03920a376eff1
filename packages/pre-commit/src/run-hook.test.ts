import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BAD_LINE, callHook, findingsOf, GOOD_LINE, makeRepository } from './repository.test-support.ts'

const BAD = ['plain-http', 'undeclared-index', 'index-set-changed']
const NEW_BAD = ['plain-http', 'undeclared-index']

describe('what is staged counts', () => {
  it('blocks a bad line that is staged, with its place, whatever the work tree says', async () => {
    const repository = makeRepository()
    repository.commit({ 'requirements.txt': GOOD_LINE })
    repository.stage({ 'requirements.txt': GOOD_LINE + BAD_LINE })
    repository.write({ 'requirements.txt': GOOD_LINE })
    const run = await callHook(repository, { args: ['requirements.txt'] })
    expect([run.code, findingsOf(run)]).toEqual([1, BAD.map((rule) => `requirements.txt:2 ${rule}`)])
    expect(run.lines[1]).toBe(
      'requirements.txt:2:1 undeclared-index http://evil.example/simple is none of your indexes; if it is yours: --allow-index http://evil.example/simple',
    )
    expect(run.lines.at(-1)).toBe('safe-pip: refused: 1 dependency file, 2 refused, 1 warning')
  })

  it('passes a good line that is staged, although the work tree is bad', async () => {
    const repository = makeRepository()
    repository.commit({ 'requirements.txt': GOOD_LINE })
    repository.stage({ 'requirements.txt': `${GOOD_LINE}# more\n` })
    repository.write({ 'requirements.txt': GOOD_LINE + BAD_LINE })
    const run = await callHook(repository, { args: ['requirements.txt'] })
    expect([run.code, run.lines, run.stderr]).toEqual([0, ['safe-pip: ok: 1 dependency file, 0 refused, 0 warnings'], ''])
  })
})

describe('what the commit adds or changes', () => {
  it('reports everything of the first commit', async () => {
    const repository = makeRepository()
    repository.stage({ 'requirements.txt': BAD_LINE })
    const run = await callHook(repository)
    expect([run.code, findingsOf(run)]).toEqual([1, NEW_BAD.map((rule) => `requirements.txt:1 ${rule}`)])
  })

  it('leaves out what stood there before, wherever it moved; --all reports it', async () => {
    const repository = makeRepository()
    repository.commit({ 'requirements.txt': BAD_LINE })
    repository.stage({ 'requirements.txt': `# a line above\n${BAD_LINE}${GOOD_LINE}` })
    const run = await callHook(repository, { args: ['requirements.txt'] })
    expect([run.code, findingsOf(run)]).toEqual([0, []])
    const all = await callHook(repository, { args: ['--all', 'requirements.txt'] })
    expect([all.code, findingsOf(all)]).toEqual([1, NEW_BAD.map((rule) => `requirements.txt:2 ${rule}`)])
  })

  it('follows a rename, and reports what the renamed file adds', async () => {
    const repository = makeRepository()
    repository.commit({ 'requirements.txt': BAD_LINE + GOOD_LINE.repeat(5) })
    repository.git('mv', 'requirements.txt', 'requirements-dev.txt')
    const moved = await callHook(repository, { args: ['requirements-dev.txt'] })
    expect([moved.code, findingsOf(moved)]).toEqual([0, []])
    repository.stage({ 'requirements-dev.txt': `${BAD_LINE}${GOOD_LINE.repeat(5)}--find-links http://other.example/\n` })
    const changed = await callHook(repository, { args: ['requirements-dev.txt'] })
    expect(changed.code).toBe(1)
    expect(findingsOf(changed)).toContain('requirements-dev.txt:7 undeclared-index')
    expect(findingsOf(changed)).not.toContain('requirements-dev.txt:1 undeclared-index')
  })

  it('has nothing to say of a deleted file', async () => {
    const repository = makeRepository()
    repository.commit({ 'requirements.txt': BAD_LINE })
    repository.git('rm', '-q', 'requirements.txt')
    const run = await callHook(repository, { args: ['requirements.txt'] })
    expect([run.code, run.lines]).toEqual([0, ['safe-pip: no dependency file to vet']])
  })

  it('says that a file is not touched; under pre-commit it is judged whole (--all-files)', async () => {
    const repository = makeRepository()
    repository.commit({ 'requirements.txt': BAD_LINE })
    const direct = await callHook(repository, { args: ['requirements.txt'] })
    expect([direct.code, direct.lines[0]]).toEqual([
      0,
      'requirements.txt is not touched by this commit; --all reports all that stands in',
    ])
    const run = await callHook(repository, { args: ['requirements.txt'], env: { PRE_COMMIT: '1' } })
    expect([run.code, findingsOf(run)]).toEqual([1, NEW_BAD.map((rule) => `requirements.txt:1 ${rule}`)])
  })

  it('judges a type change by what the link leads to, inside of the repository only', async () => {
    const repository = makeRepository()
    repository.commit({ 'requirements.txt': GOOD_LINE, 'other.txt': GOOD_LINE + BAD_LINE })
    rmSync(join(repository.folder, 'requirements.txt'))
    symlinkSync('other.txt', join(repository.folder, 'requirements.txt'))
    repository.git('add', 'requirements.txt')
    const inside = await callHook(repository)
    expect([inside.code, findingsOf(inside)]).toEqual([1, BAD.map((rule) => `requirements.txt:2 ${rule}`)])
    rmSync(join(repository.folder, 'requirements.txt'))
    symlinkSync('/etc/hostname', join(repository.folder, 'requirements.txt'))
    repository.git('add', 'requirements.txt')
    const outside = await callHook(repository)
    expect([outside.code, findingsOf(outside)]).toEqual([1, ['requirements.txt:1 not-understood']])
  })
})
