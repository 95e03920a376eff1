import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadPolicy, type LoadedPolicy } from './load-policy.ts'

let top = ''
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'policy-'))
})
afterEach(() => rmSync(top, { recursive: true, force: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(top, path)), { recursive: true })
  writeFileSync(join(top, path), text)
}
function load(
  cwd: string,
  more: { policyFile?: string; options?: Parameters<typeof loadPolicy>[0]['options'] } = {},
): LoadedPolicy {
  mkdirSync(join(top, cwd), { recursive: true })
  const { policyFile = null, options = {} } = more
  return loadPolicy({
    cwd: join(top, cwd),
    env: { HOME: join(top, 'home'), XDG_CONFIG_HOME: join(top, 'config') },
    policyFile,
    options,
  })
}

describe('where a policy is found', () => {
  test('nowhere: the defaults, and no file', () => {
    const { policy, files, hash } = load('repo/src')
    expect([policy.profile, policy.cooldown.minimumAgeMs, policy.sources.osv, files]).toEqual([
      'default',
      172_800_000,
      { isEnabled: true, url: 'https://api.osv.dev' },
      [],
    ])
    expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/)
  })

  test('upwards to the root of the repository, and no further', () => {
    mkdirSync(join(top, 'repo', '.git'), { recursive: true })
    write('safe-pip.toml', 'profile = "audit"')
    expect(load('repo/src').files).toEqual([])
    write('repo/safe-pip.toml', 'profile = "strict"')
    expect(load('repo/src')).toMatchObject({ policy: { profile: 'strict' }, files: [join(top, 'repo', 'safe-pip.toml')] })
    write('repo/src/pyproject.toml', '[project]\nname = "x"\n')
    expect(load('repo/src').policy.profile).toBe('strict')
    write('repo/src/pyproject.toml', '[tool.safe-pip]\nprofile = "audit"\n')
    expect(load('repo/src')).toMatchObject({ policy: { profile: 'audit' }, files: ['pyproject.toml'] })
  })

  test.runIf(process.getuid !== undefined)('outside a repository, not in a folder that others may write to', () => {
    write('shared/safe-pip.toml', 'profile = "audit"')
    chmodSync(join(top, 'shared'), 0o777)
    expect(load('shared/mine').files).toEqual([])
    chmodSync(join(top, 'shared'), 0o755)
    expect(load('shared/mine').policy.profile).toBe('audit')
  })

  test('a pyproject.toml that is broken and never names safe-pip does not stop anything', () => {
    write('p/pyproject.toml', '[project\n')
    expect(load('p').files).toEqual([])
  })

  test('two for one project are refused', () => {
    write('p/pyproject.toml', '[tool.safe-pip]\n')
    write('p/safe-pip.toml', '')
    expect(() => load('p')).toThrow(
      expect.objectContaining({ exitCode: 82, message: expect.stringContaining('two policies for one project') }),
    )
  })

  test('--policy is that file and no other', () => {
    write('p/safe-pip.toml', 'profile = "strict"')
    write('config/safe-pip/safe-pip.toml', 'profile = "strict"')
    write('p/other.toml', '[build]\nallow = ["x"]')
    const { policy, files } = load('p', { policyFile: 'other.toml' })
    expect([policy.profile, policy.build.allow, files]).toEqual(['default', ['x'], ['other.toml']])
    expect(() => load('p', { policyFile: 'none.toml' })).toThrow(expect.objectContaining({ exitCode: 82 }))
  })
})

describe('layers', () => {
  test('the project over the user, key by key; lists add up, but not what is public', () => {
    write(
      'config/safe-pip/safe-pip.toml',
      [
        'profile = "strict"',
        '[rules]',
        'yanked-release = "block"',
        'known-vulnerability = "block"',
        '[indexes]',
        'allowed = ["https://user.example/"]',
        'public = ["https://user.example/"]',
        'internal-names = ["user-*"]',
      ].join('\n'),
    )
    write(
      'p/safe-pip.toml',
      [
        '[rules]',
        'yanked-release = "none"',
        '[indexes]',
        'allowed = ["https://project.example/"]',
        'public = []',
        'internal-names = ["project-*"]',
      ].join('\n'),
    )
    const { policy, files } = load('p', {
      options: { allowBuild: ['Some_Name'], allowIndex: ['https://option.example/'], accept: ['x==1'] },
    })
    expect(policy.profile).toBe('strict')
    expect(policy.rules).toEqual({ 'yanked-release': 'none', 'known-vulnerability': 'block' })
    expect(policy.indexes).toEqual({
      allowed: ['https://user.example/', 'https://project.example/', 'https://option.example/'],
      public: [],
      internalNames: ['user-*', 'project-*'],
      internalIndex: null,
    })
    expect([policy.build.allow, policy.accept]).toEqual([['some-name'], ['x==1']])
    expect(files).toEqual([join(top, 'config', 'safe-pip', 'safe-pip.toml'), 'safe-pip.toml'])
  })

  test('the hash speaks of what is said, not of where or in which order', () => {
    write('p/safe-pip.toml', 'profile = "strict"\n[rules]\nyanked-release = "none"\nknown-malware = "warn"\n')
    write(
      'q/pyproject.toml',
      '[tool.safe-pip.rules]\nknown-malware = "warn"\nyanked-release = "none"\n[tool.safe-pip]\nprofile = "strict"\n',
    )
    expect(load('p').hash).toBe(load('q').hash)
    expect(load('p').hash).not.toBe(load('p', { options: { accept: ['x'] } }).hash)
  })

  test('every fault of a file is named with its place', () => {
    write('p/safe-pip.toml', 'profil = "strict"\n[rules]\nx = "off"\n')
    expect(() => load('p')).toThrow(
      'safe-pip.toml:1:1: unknown key "profil" (did you mean "profile"?)\nsafe-pip.toml:3:1: no rule "x"',
    )
  })
})
