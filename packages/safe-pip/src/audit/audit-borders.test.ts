import { startFakeOsv } from '@safe-pip/testkit/fake-osv'
import { describe, expect, test } from 'vitest'
import { audit, start, wheel, writePolicy } from './audit-online.test-support.ts'

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
    writePolicy('[sources.osv]\nenabled = false\n[unchecked]\nindex = "refuse"\n')
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
    writePolicy(
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
    writePolicy(`[sources.osv]\nurl = "${osv.origin}"\n[indexes]\npublic = ["${open.url}"]\nallowed = ["${mine.url}"]\n`)
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
    writePolicy(`[sources.osv]\nurl = "${osv.origin}"\n[indexes]\npublic = ["${index.url}"]\ninternal-names = ["acme-*"]\n`)
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
