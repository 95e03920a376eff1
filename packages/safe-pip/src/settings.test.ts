import { describe, expect, test } from 'vitest'
import type { Settings } from './command.ts'
import { splitOwnOptions } from './own-options.ts'
import { resolveSettings } from './settings.ts'

function settingsOf(words: readonly string[], env: Record<string, string> = {}): Settings {
  return resolveSettings(splitOwnOptions(words).own, { world: { cwd: '/work', env: { HOME: '/home/me', ...env } }, verbosity: 0 })
}

describe('settings', () => {
  test('defaults', () => {
    const settings = settingsOf([])
    expect(settings.format).toBe('text')
    expect([settings.policyFile, settings.pip, settings.isOffline, settings.isClockFixed]).toEqual([null, null, false, false])
  })

  test('the command line beats the environment, lists add up', () => {
    const settings = settingsOf(['--format=json', '--allow-build', 'a', '--allow-build', 'b', '--format', 'jsonl'], {
      SAFE_PIP_FORMAT: 'text',
      SAFE_PIP_ALLOW_BUILD: 'c, d',
      SAFE_PIP_POLICY: 'p.toml',
      SAFE_PIP_OFFLINE: '1',
    })
    expect(settings.format).toBe('jsonl')
    expect(settings.allowBuild).toEqual(['a', 'b', 'c', 'd'])
    expect(settings.policyFile).toBe('/work/p.toml')
    expect(settings.isOffline).toBe(true)
  })

  test('--home is the one folder for everything', () => {
    const settings = settingsOf(['--home', 'h'])
    expect([settings.home, settings.cacheHome]).toEqual(['/work/h', '/work/h'])
  })

  test.runIf(process.platform === 'linux')('the platform folders follow XDG, and a relative one is ignored', () => {
    const settings = settingsOf([], { XDG_CACHE_HOME: '/c', XDG_DATA_HOME: 'relative' })
    expect([settings.home, settings.cacheHome]).toEqual(['/home/me/.local/share/safe-pip', '/c/safe-pip'])
  })

  test('the clock is RFC 3339', () => {
    expect(settingsOf(['--now', '2026-11-22T00:00:00Z'])).toMatchObject({ now: 1_795_305_600_000, isClockFixed: true })
    expect(() => settingsOf(['--now', '2026-11-22'])).toThrow('"2026-11-22" is not a time')
    expect(() => settingsOf(['--now', '2026-13-22T00:00:00Z'])).toThrow('is not a time')
  })

  test.each([
    [['--format', 'xml'], {}, 'unknown format "xml"'],
    [['--policy'], {}, '--policy needs a value: --policy FILE'],
    [['--offline=1'], {}, '--offline takes no value'],
    [[], { SAFE_PIP_OFFLINE: 'maybe' }, 'SAFE_PIP_OFFLINE is "maybe"'],
  ] as const)('%j with %j is a usage error', (words, env, message) => {
    expect(() => settingsOf(words, env)).toThrow(expect.objectContaining({ message, exitCode: 82 }))
  })
})

describe('own options among others', () => {
  test('only those that count here are taken, and none behind --', () => {
    const split = splitOwnOptions(['--output', 'f', '--offline', '-r', 'x', '--', '--offline'], (word) => word !== '--output')
    expect([...split.own.keys()]).toEqual(['--offline'])
    expect(split.rest).toEqual(['--output', 'f', '-r', 'x', '--', '--offline'])
  })
})
