import { buildWheel } from '@safe-pip/testkit/build-wheel'
import { describe, expect, test } from 'vitest'
import { audit, OLD, start, wheel } from './audit-online.test-support.ts'

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
