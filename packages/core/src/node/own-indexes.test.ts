import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DEFAULT_POLICY } from '../policy/policy.ts'
import { findOwnIndexes, findPipSources } from './own-indexes.ts'

let home = ''
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'own-indexes-'))
})
afterEach(() => {
  rmSync(home, { recursive: true })
})
const find = (env: Record<string, string>, allowIndex: string[] = []): string[] =>
  findOwnIndexes({ policy: DEFAULT_POLICY, env: { HOME: home, XDG_CONFIG_DIRS: join(home, 'xdg'), ...env }, allowIndex })

describe('the user’s own indexes', () => {
  it('are PyPI where nothing else is said', () => {
    expect(find({})).toEqual(['https://pypi.org/simple/'])
  })
  it('come from pip’s files, the environment and the command line; the one that pip would use first', () => {
    mkdirSync(join(home, '.config', 'pip'), { recursive: true })
    writeFileSync(
      join(home, '.config', 'pip', 'pip.conf'),
      '[global]\nindex-url = https://mine.example/simple\n[install]\nextra-index-url =\n  https://a.example/s\n  https://b.example/s\nfind-links = /opt/wheels\n',
    )
    expect(find({ PIP_EXTRA_INDEX_URL: 'https://c.example/s' }, ['https://d.example/s'])).toEqual([
      'https://mine.example/simple',
      'https://pypi.org/simple/',
      'https://c.example/s',
      'https://a.example/s',
      'https://b.example/s',
      'https://d.example/s',
    ])
    expect(find({ PIP_INDEX_URL: 'https://env.example/simple' })[0]).toBe('https://env.example/simple')
    expect(find({ PIP_CONFIG_FILE: '/dev/null' })).toEqual(['https://pypi.org/simple/'])
  })
})

describe('pip’s own sources', () => {
  const sources = (env: Record<string, string>): ReturnType<typeof findPipSources> =>
    findPipSources({ HOME: home, XDG_CONFIG_DIRS: join(home, 'xdg'), ...env })
  it('come from its files, and an option of the environment stands in for that of the files', () => {
    mkdirSync(join(home, '.config', 'pip'), { recursive: true })
    writeFileSync(
      join(home, '.config', 'pip', 'pip.conf'),
      '[global]\nindex-url = https://mine.example/simple\nextra-index-url = https://a.example/s\nproxy = proxy.example:3128\ntrusted-host = a.example\ncert = /ca.pem\n',
    )
    expect(sources({})).toEqual({
      indexes: ['https://mine.example/simple', 'https://a.example/s'],
      links: [],
      certFile: '/ca.pem',
      proxy: 'proxy.example:3128',
      trustedHosts: ['a.example'],
    })
    const env = { PIP_EXTRA_INDEX_URL: 'https://b.example/s', PIP_FIND_LINKS: 'wheels', PIP_CERT: '/other.pem' }
    expect(sources(env)).toMatchObject({
      indexes: ['https://mine.example/simple', 'https://b.example/s'],
      links: ['wheels'],
      certFile: '/other.pem',
    })
  })
  it('are none of the indexes with --no-index', () => {
    expect(sources({ PIP_NO_INDEX: '1' }).indexes).toEqual([])
  })
})
