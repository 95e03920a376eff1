import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findPipConfigFiles } from './pip-config-files.ts'

let home = ''
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'pip-config-'))
})
afterEach(() => rmSync(home, { recursive: true }))

describe('findPipConfigFiles', () => {
  it('names the levels of pip, weakest first', () => {
    expect(findPipConfigFiles({ HOME: '/h', XDG_CONFIG_DIRS: '/a:/b', VIRTUAL_ENV: '/v' }, 'linux')).toEqual([
      '/a/pip/pip.conf',
      '/b/pip/pip.conf',
      '/etc/pip.conf',
      '/h/.pip/pip.conf',
      '/h/.config/pip/pip.conf',
      '/v/pip.conf',
    ])
    expect(findPipConfigFiles({ HOME: '/h', VIRTUAL_ENV: '/v' }, 'darwin')).toEqual([
      '/Library/Application Support/pip/pip.conf',
      '/h/.pip/pip.conf',
      '/h/.config/pip/pip.conf',
      '/v/pip.conf',
    ])
    expect(findPipConfigFiles({ HOME: '/h', APPDATA: '/r', ProgramData: '/d', VIRTUAL_ENV: '/v' }, 'win32')).toEqual([
      '/d/pip/pip.ini',
      '/h/pip/pip.ini',
      '/r/pip/pip.ini',
      '/v/pip.ini',
    ])
  })

  it('takes the named file instead of the user’s where it is there, beside them where not; the null device means none', () => {
    const named = join(home, 'named.conf')
    const of = (file: string): string[] => findPipConfigFiles({ HOME: home, PATH: '', PIP_CONFIG_FILE: file }, 'linux')
    const machine = ['/etc/xdg/pip/pip.conf', '/etc/pip.conf']
    const user = [join(home, '.pip', 'pip.conf'), join(home, '.config', 'pip', 'pip.conf')]
    expect(of(named)).toEqual([...machine, ...user, named])
    writeFileSync(named, '')
    expect(of(named)).toEqual([...machine, named])
    expect(of('/dev/null')).toEqual([])
  })

  it('finds the environment of the Python on PATH', () => {
    mkdirSync(join(home, 'env', 'bin'), { recursive: true })
    writeFileSync(join(home, 'env', 'bin', 'python3'), '')
    const files = findPipConfigFiles({ HOME: home, PATH: `/nowhere:${join(home, 'env', 'bin')}` }, 'linux')
    expect(files.at(-1)).toBe(join(home, 'env', 'pip.conf'))
  })
})
