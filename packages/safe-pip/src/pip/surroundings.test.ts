import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { PipProbe } from './contract.ts'
import { placesOf, surroundingsOf } from './surroundings.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'safe-pip-surroundings-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const plain: PipProbe = {
  installation: {
    python: '/py',
    pythonVersion: '3.12.1',
    version: '26.3',
    location: '/site',
    shown: 'pip',
    origin: '',
    start: [],
  },
  command: 'install',
  argv: [],
  indexUrl: 'https://pypi.org/simple',
  extraIndexUrls: [],
  noIndex: false,
  findLinks: [],
  trustedHosts: [],
  certFile: null,
  clientCertFile: null,
  proxy: null,
  ignoresProxyEnvironment: false,
  timeoutSeconds: 15,
  retries: 5,
  requirements: [],
  requirementFiles: [],
  constraintFiles: [],
  buildConstraintFiles: [],
  editables: [],
  requireHashes: false,
  isDryRun: false,
  reportFile: null,
  verbosity: 0,
  destination: null,
  target: null,
  options: {},
}

function of(
  probe: Partial<PipProbe>,
  env: Record<string, string> = {},
  allowed: string[] = [],
): ReturnType<typeof surroundingsOf> {
  return surroundingsOf({ ...plain, ...probe }, { allowed, world: { cwd: folder, env: { HOME: folder, ...env } } })
}

test('indexes keep their order and their passwords, PyPI is there once and last', () => {
  const probe = {
    indexUrl: 'https://me:secret@pkgs.example/a/simple',
    extraIndexUrls: ['https://pypi.org/simple/', 'https://x.example/'],
  }
  const { upstreams } = of(probe, {}, ['https://mine.example/simple'])
  expect(upstreams.map(({ kind, location, shown }) => [kind, location, shown])).toEqual([
    ['index', 'https://me:secret@pkgs.example/a/simple/', 'https://pkgs.example/a/simple/'],
    ['index', 'https://pypi.org/simple/', 'https://pypi.org/simple/'],
    ['index', 'https://x.example/', 'https://x.example/'],
    ['index', 'https://mine.example/simple/', 'https://mine.example/simple/'],
    ['links-page', 'https://mine.example/simple', 'https://mine.example/simple'],
  ])
  expect(of({ indexUrl: 'https://pkgs.example/a/simple/' }).upstreams[0]?.id).toBe(upstreams[0]?.id)
})

test('what pip looks at by itself is neither PyPI unasked nor what policy allows', () => {
  expect(placesOf({ ...plain, indexUrl: 'https://x.example/' }, folder).map(({ shown }) => shown)).toEqual(['https://x.example/'])
  expect(placesOf({ ...plain, indexUrl: null, noIndex: true }, folder)).toEqual([])
})

test('find-links are pages and folders; what is neither is left to pip', () => {
  mkdirSync(join(folder, 'links'))
  writeFileSync(join(folder, 'a.html'), '')
  const findLinks = ['links', pathToFileURL(join(folder, 'links')).href, 'https://l.example/page', 'a.html', 'gone']
  expect(of({ findLinks, indexUrl: null }).upstreams.map(({ kind, location }) => [kind, location])).toEqual([
    ['links-folder', join(folder, 'links')],
    ['links-page', 'https://l.example/page'],
    ['index', 'https://pypi.org/simple/'],
  ])
})

test('a local index is pip’s, an unreadable one is refused', () => {
  expect(of({ indexUrl: 'file:///mirror/simple' }).upstreams.map(({ id }) => id)).toEqual(['pypi'])
  expect(() => of({ indexUrl: 'ftp://x/simple' })).toThrow('is no http(s) URL')
})

test.each([
  [{ certFile: '/c.pem' }, { SSL_CERT_FILE: '/s.pem' }, '/c.pem'],
  [{}, { REQUESTS_CA_BUNDLE: '/r.pem', SSL_CERT_FILE: '/s.pem' }, '/r.pem'],
  [{}, { SSL_CERT_FILE: '/s.pem' }, '/s.pem'],
  [{}, {}, null],
] as const)('certificates: %j %j', (probe, env, file) => {
  expect(of(probe, env).caFile).toBe(file)
})

test.each([
  [
    { proxy: 'p.example:3128' },
    { HTTPS_PROXY: 'http://other' },
    { proxy: 'http://p.example:3128', plainProxy: 'http://p.example:3128', noProxy: null },
  ],
  [{ proxy: '' }, { HTTPS_PROXY: 'http://other' }, { proxy: null, plainProxy: null, noProxy: null }],
  [{ ignoresProxyEnvironment: true }, { HTTPS_PROXY: 'http://other' }, { proxy: null, plainProxy: null, noProxy: null }],
  [
    {},
    { HTTPS_PROXY: 'http://upper', https_proxy: 'http://lower', no_proxy: 'x' },
    { proxy: 'http://lower', plainProxy: null, noProxy: 'x' },
  ],
  [
    {},
    { ALL_PROXY: 'http://all', HTTP_PROXY: 'http://plain' },
    { proxy: 'http://all', plainProxy: 'http://plain', noProxy: null },
  ],
])('proxies: %j %j', (probe, env, expected) => {
  expect(of(probe, env)).toMatchObject(expected)
})

test('netrc: NETRC, else the one at home', () => {
  expect(of({}).netrcFile).toBeNull()
  writeFileSync(join(folder, '.netrc'), '')
  expect(of({}).netrcFile).toBe(join(folder, '.netrc'))
  expect(of({}, { NETRC: 'mine' }).netrcFile).toBe(join(folder, 'mine'))
})
