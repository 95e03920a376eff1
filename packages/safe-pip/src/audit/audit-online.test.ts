import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buildWheel } from '@safe-pip/testkit/build-wheel'
import { startFakeOsv } from '@safe-pip/testkit/fake-osv'
import { startFakeIndex, type FakeIndex, type FakeIndexOptions } from '@safe-pip/testkit/fake-index'
import type { IndexFile } from '@safe-pip/testkit/index-pages'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runProgram } from '../program.ts'

const opened: FakeIndex[] = []
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'safe-pip-online-'))
  writeFileSync(join(folder, 'policy.toml'), '[sources.osv]\nenabled = false\n')
})
afterEach(() => {
  for (const index of opened.splice(0)) index.close()
  rmSync(folder, { recursive: true })
})

async function start(options: FakeIndexOptions): Promise<FakeIndex> {
  const index = await startFakeIndex(options)
  opened.push(index)
  return index
}

const OLD = '2026-01-01T00:00:00Z'
function wheel(name: string, version: string, parts: Partial<IndexFile> = {}): IndexFile {
  return { ...buildWheel({ name, version }), uploadTime: OLD, ...parts }
}

interface Said {
  readonly exit: number
  /** `rule effect file:line` of every finding with an effect. */
  readonly findings: readonly string[]
  /** `check effect subject: reason`, known malware left out. */
  readonly notChecked: readonly string[]
}

interface ReportJson {
  readonly artifacts: readonly ReportJson[]
  readonly findings: readonly {
    readonly rule: string
    readonly effect: string
    readonly place: { readonly file: string; readonly line?: number }
  }[]
  readonly not_checked: readonly {
    readonly check: string
    readonly effect: string
    readonly subject: string
    readonly reason: string
  }[]
}

/** Audits files as of 24 November 2026 with this environment. */
async function audit(files: Record<string, string>, env: Record<string, string>, words: readonly string[] = []): Promise<Said> {
  for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, path), content)
  let stdout = ''
  const exit = await runProgram(
    ['--policy', 'policy.toml', '--now', '2026-11-24T00:00:00Z', ...words, '--format', 'json', 'audit', ...Object.keys(files)],
    {
      cwd: folder,
      env: { HOME: folder, SAFE_PIP_HOME: join(folder, 'home'), PIP_CONFIG_FILE: '/dev/null', ...env },
      stdin: Readable.from([]),
      stdout: (text) => {
        stdout += text
      },
      stderr: () => undefined,
      isStdinTerminal: false,
      isStdoutTerminal: false,
      isStderrTerminal: false,
    },
  )
  const report = JSON.parse(stdout) as ReportJson
  const all = [report, ...report.artifacts]
  return {
    exit,
    findings: all.flatMap(({ findings }) =>
      findings
        .filter(({ effect }) => effect !== 'none')
        .map(({ rule, effect, place }) => `${rule} ${effect} ${place.file}:${place.line ?? 0}`),
    ),
    notChecked: all.flatMap(({ not_checked: gaps }) =>
      gaps
        .filter(({ check }) => check !== 'known-malware')
        .map(({ check, effect, subject, reason }) => `${check} ${effect} ${subject}: ${reason}`),
    ),
  }
}

describe('audit with an index that can be reached', () => {
  test('is content with a file whose hashes are those of the index, and asks for each page once', async () => {
    const [a, b] = [wheel('a', '1.0'), wheel('b', '2.0')]
    const index = await start({ files: [a, b] })
    const text = `a==1.0 --hash=sha256:${a.sha256}\nb==2.0 --hash=sha256:${b.sha256}\n`
    expect(await audit({ 'requirements.txt': text, 'constraints.txt': text }, { PIP_INDEX_URL: index.url })).toEqual({
      exit: 0,
      findings: [],
      notChecked: [],
    })
    expect(index.asked.map(({ path }) => path).toSorted()).toEqual(['/simple/a/', '/simple/b/'])
  })

  test('blocks a hash, a release and a file that the index does not have, on their lines', async () => {
    const index = await start({ files: [wheel('a', '1.0'), wheel('b', '2.0')] })
    const said = await audit(
      {
        'requirements.txt': `a==1.0 \\\n    --hash=sha256:${'1'.repeat(64)}\nb==3.0 --hash=sha256:${'2'.repeat(64)}\nc==1.0 --hash=sha256:${'3'.repeat(64)}\n`,
        'pylock.toml': `lock-version = "1.0"\ncreated-by = "x"\n[[packages]]\nname = "a"\nversion = "1.0"\nindex = "${index.url}"\nwheels = [{ name = "a-1.0-cp312-none-any.whl", url = "${index.origin}/files/a-1.0-cp312-none-any.whl", hashes = { sha256 = "${'4'.repeat(64)}" } }]\n`,
      },
      { PIP_INDEX_URL: index.url },
    )
    expect(said).toEqual({
      exit: 80,
      findings: [
        'artifact-vanished block pylock.toml:7',
        'hash-not-on-index block requirements.txt:1',
        'release-vanished block requirements.txt:3',
        'release-vanished block requirements.txt:4',
      ],
      notChecked: [],
    })
  })

  test('warns of what is yanked, new, deprecated or unknown, and blocks what is quarantined', async () => {
    const index = await start({
      files: [
        wheel('yanked', '1.0', { yanked: 'broken' }),
        wheel('new', '1.0', { uploadTime: '2026-11-23T12:00:00Z' }),
        wheel('bad', '1.0'),
        wheel('late', '1.0'),
        { ...buildWheel({ name: 'late', version: '1.0', tags: 'cp312-none-any' }), uploadTime: '2026-11-23T12:00:00Z' },
      ],
      statuses: { bad: 'quarantined' },
    })
    const pins = 'bad==1.0\nlate==1.0\nmissing==1.0\nnew==1.0\nyanked==1.0\n'
    expect(await audit({ 'requirements.txt': pins }, { PIP_INDEX_URL: index.url })).toEqual({
      exit: 80,
      findings: [
        'project-status block requirements.txt:1',
        'late-artifact warn requirements.txt:2',
        'missing-project warn requirements.txt:3',
        'release-too-new warn requirements.txt:4',
        'yanked-release warn requirements.txt:5',
      ],
      notChecked: [],
    })
  })

  test('holds what a lock says of a release against its published metadata', async () => {
    const a = { ...buildWheel({ name: 'a', version: '1.0', requires: ['b>=1,<2', 'c; extra == "x"'] }), uploadTime: OLD }
    const index = await start({ files: [a, wheel('b', '1.0'), wheel('evil', '1.0')] })
    const entry = (name: string, needs: string): string =>
      `[[package]]\nname = "${name}"\nversion = "1.0"\nfiles = []\n[package.source]\ntype = "legacy"\nurl = "${index.url}"\nreference = "mine"\n${needs}\n`
    const lock = (needs: string): string =>
      `${entry('a', `[package.dependencies]\n${needs}`)}${entry('b', '')}${entry('evil', '')}[metadata]\nlock-version = "2.1"\n`
    const audited = async (needs: string): Promise<string[]> => {
      const { findings } = await audit({ 'poetry.lock': lock(needs) }, { PIP_INDEX_URL: index.url })
      return findings.filter((line) => line.startsWith('edges'))
    }
    expect(await audited('b = ">=1,<2"\n')).toEqual([])
    expect(await audited('b = "*"\nevil = "*"\n')).toEqual([
      'edges-not-published warn poetry.lock:10',
      'edges-not-published block poetry.lock:11',
    ])
    expect(await audited('')).toEqual(['edges-not-published warn poetry.lock:2'])
    expect(index.asked.map(({ path }) => path)).toContain('/files/a-1.0-py3-none-any.whl.metadata')
  })

  test('says once what an index does not tell', async () => {
    const [a, b] = [wheel('a', '1.0', { hashes: {} }), wheel('b', '1.0', { hashes: {} })]
    const index = await start({ files: [a, b], formats: ['html'] })
    const text = `a==1.0 --hash=sha256:${a.sha256}\nb==1.0 --hash=sha256:${b.sha256}\n`
    expect(await audit({ 'requirements.txt': text }, { PIP_INDEX_URL: index.url })).toEqual({
      exit: 0,
      findings: [],
      notChecked: [
        `hash-not-on-index warn ${index.url}: the index gives no sha256 (a 1.0 and 1 more)`,
        `release-age warn ${index.url}: the index gives no upload times (a 1.0 and 1 more)`,
      ],
    })
  })
})

describe('promise 3 and 5: an audit', () => {
  test('says once that an index cannot be reached, goes on, and refuses where the policy says so', async () => {
    const dead = await start({})
    dead.close()
    const pins = Array.from({ length: 50 }, (_, at) => `p${at}==1.0\n`).join('')
    const gap = `${dead.url}: connection refused (p0 1.0 and 49 more)`
    expect(await audit({ 'requirements.txt': pins }, { PIP_INDEX_URL: dead.url })).toEqual({
      exit: 0,
      findings: [],
      notChecked: [`index warn ${gap}`],
    })
    writeFileSync(join(folder, 'policy.toml'), '[sources.osv]\nenabled = false\n[unchecked]\nindex = "refuse"\n')
    expect(await audit({ 'requirements.txt': pins }, { PIP_INDEX_URL: dead.url })).toEqual({
      exit: 81,
      findings: [],
      notChecked: [`index refuse ${gap}`],
    })
  })

  test.each([
    ['a login page', '<html><a href="/login">log in</a></html>', 'its page names no file of the project'],
    ['another project', '<a href="b-1.0.tar.gz">b-1.0.tar.gz</a>', 'its page names no file of the project'],
  ])('takes %s for no answer', async (_, body, reason) => {
    const index = await start({ before: () => ({ kind: 'body', type: 'text/html', body }) })
    const { findings, notChecked } = await audit({ 'requirements.txt': 'a==1.0\n' }, { PIP_INDEX_URL: index.url })
    expect([findings, notChecked]).toEqual([[], [`index warn ${index.url}: ${reason} (a 1.0)`]])
  })

  test.each([
    ['JSON with a doubled key', '{"meta":{"api-version":"1.0"},"name":"a","files":[],"files":[]}', /cannot be trusted/],
    ['JSON about another project', '{"meta":{"api-version":"1.0"},"name":"b","files":[]}', /about another project/],
  ])('does not trust %s', async (_, body, reason) => {
    const index = await start({ before: () => ({ kind: 'body', type: 'application/json', body }) })
    const { findings, notChecked } = await audit({ 'requirements.txt': 'a==1.0\n' }, { PIP_INDEX_URL: index.url })
    expect(findings).toEqual([])
    expect(notChecked).toEqual([expect.stringMatching(reason)])
  })

  test('asks nobody with --offline', async () => {
    const index = await start({ files: [wheel('a', '1.0')] })
    expect(await audit({ 'requirements.txt': 'a==2.0\n' }, { PIP_INDEX_URL: index.url }, ['--offline'])).toEqual({
      exit: 0,
      findings: [],
      notChecked: ['index none index: offline (a 2.0)'],
    })
    expect(index.asked).toEqual([])
  })

  test('asks for a name only where it comes from', async () => {
    const [mine, other, foreign] = [await start({ files: [wheel('a', '1.0')] }), await start({}), await start({})]
    writeFileSync(
      join(folder, 'policy.toml'),
      `[sources.osv]\nenabled = false\n[indexes]\ninternal-names = ["acme-*"]\ninternal-index = "${mine.url}"\nallowed = ["${mine.url}"]\n`,
    )
    const { notChecked } = await audit(
      {
        'requirements.txt': 'acme-x==1.0\nb==1.0\n',
        'base.txt': `-r more.txt\n--index-url ${mine.url}\n`,
        'more.txt': 'a==1.0\n',
        'far.txt': `--index-url ${foreign.url}\nc==1.0\n`,
      },
      { PIP_INDEX_URL: other.url },
    )
    expect(mine.asked.map(({ path }) => path).toSorted()).toEqual(['/simple/a/', '/simple/acme-x/'])
    expect(other.asked.map(({ path }) => path)).toEqual(['/simple/b/'])
    expect(foreign.asked).toEqual([])
    expect(notChecked).toEqual([`index none ${foreign.url}: it is none of your indexes (c 1.0)`])
  })

  test('tells the advisory service only of what is on a public index', async () => {
    const [open, mine] = [await start({ files: [wheel('known', '1.0')] }), await start({ files: [wheel('mine', '1.0')] })]
    const osv = await startFakeOsv([])
    const asked = async (env: Record<string, string>, words: readonly string[] = []): Promise<readonly string[]> => {
      const before = osv.askedNames.length
      await audit({ 'requirements.txt': 'known==1.0\nmine==1.0\n' }, env, words)
      return osv.askedNames.slice(before)
    }
    writeFileSync(
      join(folder, 'policy.toml'),
      `[sources.osv]\nurl = "${osv.origin}"\n[indexes]\npublic = ["${open.url}"]\nallowed = ["${mine.url}"]\n`,
    )
    expect(await asked({ PIP_INDEX_URL: open.url, PIP_EXTRA_INDEX_URL: mine.url })).toEqual(['known'])
    mine.close()
    expect(await asked({ PIP_INDEX_URL: open.url, PIP_EXTRA_INDEX_URL: mine.url })).toEqual([])
    expect(await asked({ PIP_INDEX_URL: mine.url })).toEqual([])
    osv.close()
  })

  test('hands credentials to their index only, and shows them nowhere', async () => {
    const index = await start({ files: [wheel('a', '1.0')], credentials: { user: 'u', password: 'p@ss' } })
    expect(await audit({ 'requirements.txt': 'a==1.0\n' }, { PIP_INDEX_URL: index.urlWithCredentials })).toEqual({
      exit: 0,
      findings: [],
      notChecked: [],
    })
    expect(await audit({ 'requirements.txt': 'a==1.0\n' }, { PIP_INDEX_URL: index.url })).toEqual({
      exit: 0,
      findings: [],
      notChecked: [`index warn ${index.url}: it answered 401 (a 1.0)`],
    })
  })

  test('never tells the advisory service of an internal name, wherever a file or an index has it', async () => {
    const index = await start({ files: [wheel('acme-x', '1.0'), wheel('open', '1.0')] })
    const osv = await startFakeOsv([])
    writeFileSync(
      join(folder, 'policy.toml'),
      `[sources.osv]\nurl = "${osv.origin}"\n[indexes]\npublic = ["${index.url}"]\ninternal-names = ["acme-*"]\n`,
    )
    await audit({ 'requirements.txt': 'acme-x==1.0\nopen==1.0\n' }, { PIP_INDEX_URL: index.url })
    expect(osv.askedNames).toEqual(['open'])
    expect(index.asked.map(({ path }) => path)).toEqual(['/simple/open/'])
    osv.close()
  })

  test('does not let one of the user’s indexes lead a name to another', async () => {
    const open = await start({ files: [wheel('secret', '1.0')] })
    const mine = await start({ before: () => ({ kind: 'redirect', to: `${open.url}secret/` }) })
    const { notChecked } = await audit(
      { 'requirements.txt': `--index-url ${mine.url}\nsecret==1.0\n` },
      { PIP_INDEX_URL: open.url, SAFE_PIP_ALLOW_INDEX: mine.url },
    )
    expect(notChecked).toEqual([`index warn ${mine.url}: it redirects to ${new URL(open.url).host} (secret 1.0)`])
    expect(open.asked).toEqual([])
  })

  test('says that it cannot compare a hash of another kind', async () => {
    const a = wheel('a', '1.0')
    const index = await start({ files: [a] })
    const text = `a==1.0 --hash=sha256:${a.sha256} --hash=sha512:${'b'.repeat(128)}\n`
    expect(await audit({ 'requirements.txt': text }, { PIP_INDEX_URL: index.url })).toEqual({
      exit: 0,
      findings: [],
      notChecked: [`hash-not-on-index warn ${index.url}: only sha256 can be compared with an index (a 1.0)`],
    })
  })

  test('warns where a file keeps the index from being asked', async () => {
    const index = await start({ files: [wheel('a', '1.0')] })
    const { notChecked } = await audit({ 'requirements.txt': '--no-index\na==1.0\n' }, { PIP_INDEX_URL: index.url })
    expect(notChecked).toEqual(['index warn index: a file says --no-index (a 1.0)'])
  })

  test('does not follow an index to a host that is none of the user’s', async () => {
    const foreign = await start({ files: [wheel('a', '1.0')] })
    const index = await start({ before: () => ({ kind: 'redirect', to: `${foreign.url}a/` }) })
    const { notChecked } = await audit({ 'requirements.txt': 'a==1.0\n' }, { PIP_INDEX_URL: index.url })
    expect(notChecked).toEqual([`index warn ${index.url}: it redirects to ${new URL(foreign.url).host} (a 1.0)`])
    expect(foreign.asked).toEqual([])
  })
})
