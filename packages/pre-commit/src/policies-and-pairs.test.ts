import { expect, it, describe } from 'vitest'
import { BAD_LINE, callHook, findingsOf, GOOD_LINE, makeRepository } from './repository.test-support.ts'

const OFF = '[rules]\nplain-http = "off"\nundeclared-index = "off"\nindex-set-changed = "off"\n'

describe('the policy', () => {
  it('is the staged one, not that of the work tree', async () => {
    const repository = makeRepository()
    repository.commit({ 'safe-pip.toml': OFF, 'requirements.txt': GOOD_LINE })
    repository.stage({ 'requirements.txt': BAD_LINE })
    repository.write({ 'safe-pip.toml': '' })
    expect((await callHook(repository)).code).toBe(0)
  })

  it('that a commit loosens for itself is named, with what the one before would refuse', async () => {
    const repository = makeRepository()
    repository.commit({ 'requirements.txt': GOOD_LINE })
    repository.stage({ 'requirements.txt': BAD_LINE, 'safe-pip.toml': `${OFF}policy-changed = "off"\n` })
    const run = await callHook(repository)
    expect([run.code, run.lines[0]]).toEqual([
      0,
      'safe-pip.toml:1:1 policy-changed warning: this commit changes the policy, which before would refuse requirements.txt:1 plain-http, requirements.txt:1 undeclared-index',
    ])
    expect((await callHook(repository, { args: ['--fail-on-warn'] })).code).toBe(1)
  })

  it('of an untracked file counts as it lies there; a named one alone', async () => {
    const repository = makeRepository()
    repository.stage({ 'requirements.txt': BAD_LINE })
    repository.write({ 'safe-pip.toml': OFF, 'strict.toml': '' })
    expect((await callHook(repository)).code).toBe(0)
    expect((await callHook(repository, { args: ['--policy', 'strict.toml'] })).code).toBe(1)
  })

  it('with a fault stops the commit', async () => {
    const repository = makeRepository()
    repository.stage({ 'safe-pip.toml': '[rule]\n' })
    const run = await callHook(repository)
    expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('safe-pip.toml:1:1: unknown key "rule"')])
  })
})

describe('warnings', () => {
  it('pass, and refuse with --fail-on-warn; what was not checked does not', async () => {
    const repository = makeRepository()
    repository.stage({ 'requirements.txt': `${GOOD_LINE}flask==3.0.0\n` })
    const run = await callHook(repository)
    expect([run.code, findingsOf(run)]).toEqual([0, ['requirements.txt:2 hash-missing']])
    const strict = await callHook(repository, { args: ['--fail-on-warn'] })
    expect([strict.code, strict.lines.at(-1)]).toEqual([
      1,
      'safe-pip: refused (--fail-on-warn): 1 dependency file, 0 refused, 1 warning',
    ])
    repository.stage({ 'requirements.txt': GOOD_LINE })
    const clean = await callHook(repository, { args: ['--fail-on-warn'] })
    expect([clean.code, clean.lines]).toEqual([
      0,
      [
        'not checked: known-malware of requests 2.32.4: offline and no snapshot',
        'safe-pip: ok: 1 dependency file, 0 refused, 0 warnings',
      ],
    ])
  })
})

const PROJECT = '[project]\nname = "app"\nversion = "1"\nrequires-python = ">=3.9"\ndependencies = [DEPENDENCIES]\n'
const LOCK = `version = 1
requires-python = ">=3.9"

[[package]]
name = "app"
version = "1"
source = { virtual = "." }
dependencies = [{ name = "demo" }]

[package.metadata]
requires-dist = [{ name = "demo" }]

[[package]]
name = "demo"
version = "1.0"
source = { registry = "https://pypi.org/simple" }
wheels = [{ url = "https://files.pythonhosted.org/packages/aa/bb/${'c'.repeat(60)}/demo-1.0-py3-none-any.whl", hash = "sha256:${'a'.repeat(64)}", size = 10 }]
`

describe('a lock and its manifest', () => {
  it('are held against each other although only the manifest is staged', async () => {
    const repository = makeRepository()
    repository.commit({ 'pyproject.toml': PROJECT.replace('DEPENDENCIES', '"demo"'), 'uv.lock': LOCK })
    repository.stage({ 'pyproject.toml': PROJECT.replace('DEPENDENCIES', '"demo", "other"') })
    const run = await callHook(repository, { args: ['pyproject.toml'] })
    expect(findingsOf(run)).toEqual(expect.arrayContaining(['uv.lock:1 lock-stale']))
    expect(run.lines.find((line) => line.includes(' lock-stale '))).toMatch(/; fix: uv lock$/)
    expect(run.code).toBe(1)
  })

  it('are fine where both belong together', async () => {
    const repository = makeRepository()
    repository.stage({ 'pyproject.toml': PROJECT.replace('DEPENDENCIES', '"demo"'), 'uv.lock': LOCK })
    const run = await callHook(repository)
    expect([run.code, findingsOf(run)]).toEqual([0, []])
  })

  it('a hash that changes although the version does not is an alarm', async () => {
    const repository = makeRepository()
    repository.commit({ 'pyproject.toml': PROJECT.replace('DEPENDENCIES', '"demo"'), 'uv.lock': LOCK })
    repository.stage({ 'uv.lock': LOCK.replace('a'.repeat(64), 'b'.repeat(64)) })
    const run = await callHook(repository, { args: ['uv.lock'] })
    expect([run.code, findingsOf(run)]).toEqual([1, ['uv.lock:14 hash-changed-same-version']])
  })

  it('whose changes .gitattributes hides from review is named by the commit that hides them', async () => {
    const repository = makeRepository()
    repository.commit({ 'pyproject.toml': PROJECT.replace('DEPENDENCIES', '"demo"'), 'uv.lock': LOCK })
    repository.stage({ 'uv.lock': `${LOCK}\n`, '.gitattributes': 'uv.lock -diff\n' })
    const run = await callHook(repository)
    expect([run.code, findingsOf(run)]).toEqual([0, ['uv.lock:1 lock-out-of-sight']])
    repository.git('commit', '-qm', 'x')
    repository.stage({ 'uv.lock': `${LOCK}\n\n` })
    expect(findingsOf(await callHook(repository))).toEqual([])
  })
})

describe('compiled requirements', () => {
  const hashed = (name: string, via: string): string => `${name}==1.0 --hash=sha256:${'a'.repeat(64)}\n    # via ${via}\n`
  const compiled = hashed('flask', '-r requirements.in') + hashed('werkzeug', 'flask')

  it('belong to their source, whichever of the two is staged', async () => {
    const repository = makeRepository()
    repository.commit({ 'requirements.in': 'flask\n', 'requirements.txt': compiled })
    repository.stage({ 'requirements.in': 'flask>=2\nrequests\n' })
    const run = await callHook(repository)
    expect([run.code, findingsOf(run)]).toEqual([
      1,
      ['requirements.in:2 missing-lock-entry', 'requirements.txt:1 swapped-lock-entry'],
    ])
    repository.stage({ 'requirements.in': 'flask\n', 'requirements.txt': compiled + hashed('evil', 'nobody') })
    expect(findingsOf(await callHook(repository))).toContain('requirements.txt:5 phantom-lock-entry')
  })
})
