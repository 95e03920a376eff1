import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Advisory } from '../../advisories/advisory.ts'
import { rawText } from '../../base/display.ts'
import type { AdvisoryFacts, FactState } from '../../model/facts.ts'
import type { ReleaseQuery } from './intelligence.ts'
import { openIntelligence, type IntelligenceOptions } from './open-intelligence.ts'
import { snapshotPath, writeSnapshot } from './write-snapshot.ts'

const NOW = Date.parse('2026-11-24T00:00:00Z')
const DAY = 86_400_000

const MALWARE: Advisory = {
  id: 'MAL-2026-1',
  aliases: [],
  kind: 'malware',
  severity: null,
  summary: 'bad',
  modified: null,
  affected: [{ name: 'demo', versions: ['1.0'], intervals: [] }],
}

let home = ''
let servers: Server[] = []
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'intelligence-'))
  servers = []
})
afterEach(() => {
  rmSync(home, { recursive: true, force: true })
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
})

async function ask(releases: readonly Partial<ReleaseQuery>[], options: Partial<IntelligenceOptions> = {}): Promise<string[]> {
  const sources = { osv: { isEnabled: true, url: 'http://127.0.0.1:9' } }
  const intelligence = openIntelligence({ home, now: NOW, isOffline: false, sources, env: {}, ...options })
  try {
    const states = await intelligence.lookUp(
      releases.map((release) => ({ name: 'demo', version: '1.0', isPublic: true, ...release })),
    )
    return [...states].map(([key, state]) => `${key}: ${tell(state)}`)
  } finally {
    intelligence.close()
  }
}
function tell(state: FactState<AdvisoryFacts>): string {
  if (state.state !== 'known') return state.state === 'absent' ? `absent, ${state.reason} (${state.check ?? ''})` : state.state
  const { matches, gap } = state.value
  return (
    [
      ...matches.map(({ id, kind, severity, summary }) => `${id} ${kind} ${severity} ${rawText(summary)}`),
      ...(gap === undefined ? [] : [`gap: ${gap}`]),
    ].join('; ') || 'nothing'
  )
}

describe('a snapshot', () => {
  test('alone, without asking anybody, however old it is', () => {
    const sources = { osv: { isEnabled: true, url: 'http://127.0.0.1:9' } }
    const open = (): ReturnType<typeof openIntelligence> =>
      openIntelligence({ home, now: NOW, isOffline: false, sources, env: {} })
    const without = open()
    expect([...without.lookUpHere([{ name: 'demo', version: '1.0' }]).values()].map(({ state }) => state)).toEqual(['absent'])
    without.close()
    writeSnapshot(home, [MALWARE], { time: NOW - 9 * DAY, sources: ['export'] })
    const old = open()
    const states = old.lookUpHere([
      { name: 'demo', version: '1.0' },
      { name: 'demo', version: '2.0' },
    ])
    old.close()
    expect([...states].map(([key, state]) => `${key}: ${tell(state)}`)).toEqual([
      'demo 1.0: MAL-2026-1 malware critical bad; gap: the snapshot is 9 days old',
      'demo 2.0: gap: the snapshot is 9 days old',
    ])
  })

  test('answers alone while it is not too old', async () => {
    const header = writeSnapshot(home, [MALWARE], { time: NOW - 7 * DAY, sources: ['export'] })
    expect(await ask([{}, { version: '2.0' }, { name: 'other', isPublic: false }])).toEqual([
      'demo 1.0: MAL-2026-1 malware critical bad',
      'demo 2.0: nothing',
      'other 1.0: nothing',
    ])
    const { snapshot } = openIntelligence({
      home,
      now: NOW,
      isOffline: true,
      sources: { osv: { isEnabled: false, url: '' } },
      env: {},
    })
    expect(snapshot).toEqual({ snapshot: header.digest, time: '2026-11-17T00:00:00Z', sources: ['export'] })
  })

  test('that is too old still names what it knows, and says so', async () => {
    writeSnapshot(home, [MALWARE], { time: NOW - 7 * DAY - 1000, sources: [] })
    expect(await ask([{}], { isOffline: true })).toEqual([
      'demo 1.0: MAL-2026-1 malware critical bad; gap: offline and the snapshot is 7 days old',
    ])
  })

  test('can be copied with its folder', async () => {
    writeSnapshot(home, [MALWARE], { time: NOW, sources: [] })
    cpSync(join(home, 'intelligence'), join(home, 'copy', 'intelligence'), { recursive: true })
    expect(await ask([{}], { home: join(home, 'copy') })).toEqual(['demo 1.0: MAL-2026-1 malware critical bad'])
  })

  test('that is damaged is not taken for clean', async () => {
    writeSnapshot(home, [MALWARE], { time: NOW, sources: [] })
    const bytes = readFileSync(snapshotPath(home))
    const damage = (at: number): void => {
      const copy = Buffer.from(bytes)
      copy[at] = (copy[at] ?? 0) ^ 1
      writeFileSync(snapshotPath(home), copy)
    }
    damage(bytes.length - 4)
    expect(await ask([{}, { name: 'other' }], { isOffline: true })).toEqual([
      'demo 1.0: absent, the snapshot is damaged (known-malware)',
      'other 1.0: nothing',
    ])
    damage(bytes.lastIndexOf('\n') - 3)
    expect(await ask([{}], { isOffline: true })).toEqual([
      'demo 1.0: absent, offline and the snapshot is damaged (known-malware)',
    ])
    writeFileSync(snapshotPath(home), bytes.subarray(0, 100))
    expect(await ask([{}], { isOffline: true })).toEqual([
      'demo 1.0: absent, offline and the snapshot cannot be used: damaged (known-malware)',
    ])
  })

  test('a reader keeps the one that it opened when a sync replaces it', async () => {
    writeSnapshot(home, [MALWARE], { time: NOW, sources: [] })
    const intelligence = openIntelligence({
      home,
      now: NOW,
      isOffline: true,
      sources: { osv: { isEnabled: false, url: '' } },
      env: {},
    })
    writeSnapshot(home, [], { time: NOW, sources: [] })
    const states = await intelligence.lookUp([{ name: 'demo', version: '1.0', isPublic: false }])
    intelligence.close()
    expect(states.get('demo 1.0')).toMatchObject({ state: 'known', value: { matches: [{ id: 'MAL-2026-1' }] } })
    expect(await ask([{}], { isOffline: true })).toEqual(['demo 1.0: nothing'])
  })
})

describe('without a snapshot', () => {
  test('each reason is named', async () => {
    const off = { sources: { osv: { isEnabled: false, url: 'http://127.0.0.1:9' } } }
    expect(await ask([{}], { isOffline: true })).toEqual(['demo 1.0: absent, offline and no snapshot (known-malware)'])
    expect(await ask([{}], off)).toEqual(['demo 1.0: absent, no snapshot, and the live source is switched off (known-malware)'])
    expect(await ask([{ isPublic: false }])).toEqual([
      'demo 1.0: absent, no snapshot, and names that do not come from a public index are not sent anywhere (known-malware)',
    ])
  })

  test('a source where nobody listens is named, and what is asked stays unknown', async () => {
    expect(await ask([{}, { name: 'other' }])).toEqual([
      'demo 1.0: absent, no snapshot, and 127.0.0.1:9 cannot be used: connection refused (known-malware)',
      'other 1.0: absent, no snapshot, and 127.0.0.1:9 cannot be used: connection refused (known-malware)',
    ])
  })
})

describe('the live source, in the shapes of OSV', () => {
  interface Asked {
    readonly url: string
    readonly body: string
  }
  async function serve(
    answer: (asked: Asked) => { status?: number; json?: unknown; text?: string },
  ): Promise<{ url: string; asked: Asked[] }> {
    const asked: Asked[] = []
    const server = createServer((request, response) => {
      let body = ''
      request.on('data', (piece: Buffer) => {
        body += piece.toString()
      })
      request.on('end', () => {
        const now = { url: request.url ?? '', body }
        asked.push(now)
        const { status = 200, json, text } = answer(now)
        response.writeHead(status, { 'content-type': 'application/json' }).end(text ?? JSON.stringify(json))
      })
    })
    servers.push(server)
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve)
    })
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
  }
  const live = (url: string): Partial<IntelligenceOptions> => ({ sources: { osv: { isEnabled: true, url } } })
  const record = (id: string, more: object = {}): object => ({
    id,
    modified: '2026-01-01T00:00:00Z',
    summary: `summary of ${id}`,
    affected: [
      {
        package: { ecosystem: 'PyPI', name: 'demo' },
        ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed: '1.1' }] }],
      },
    ],
    ...more,
  })

  test('gets public names only, in one batch, and its answer is merged', async () => {
    const { url, asked } = await serve(({ url: path }) =>
      path === '/v1/querybatch'
        ? { json: { results: [{ vulns: [{ id: 'GHSA-1', modified: 'x' }, { id: 'PYSEC-1' }, { id: 'MAL-2026-9' }] }, {}] } }
        : path === '/v1/vulns/MAL-2026-9'
          ? { status: 500, text: 'no' }
          : {
              json: record(path.slice('/v1/vulns/'.length), { aliases: ['CVE-1'], database_specific: { severity: 'MODERATE' } }),
            },
    )
    expect(await ask([{}, { name: 'secret', isPublic: false }, { name: 'other' }], live(url))).toEqual([
      'demo 1.0: MAL-2026-9 malware critical ; PYSEC-1 vulnerability medium summary of PYSEC-1',
      'secret 1.0: absent, no snapshot, and names that do not come from a public index are not sent anywhere (known-malware)',
      'other 1.0: nothing',
    ])
    expect(asked.map((one) => one.url).toSorted()).toEqual([
      '/v1/querybatch',
      '/v1/vulns/GHSA-1',
      '/v1/vulns/MAL-2026-9',
      '/v1/vulns/PYSEC-1',
    ])
    expect(JSON.parse(asked[0]?.body ?? '')).toEqual({
      queries: [
        { package: { name: 'demo', ecosystem: 'PyPI' }, version: '1.0' },
        { package: { name: 'other', ecosystem: 'PyPI' }, version: '1.0' },
      ],
    })
    expect(JSON.stringify(asked)).not.toContain('secret')
  })

  test('is asked for every page of its answer', async () => {
    const { url } = await serve(({ url: path, body }) =>
      path !== '/v1/querybatch'
        ? { json: record(path.slice('/v1/vulns/'.length)) }
        : body.includes('page_token')
          ? { json: { results: [{ vulns: [{ id: 'PYSEC-2' }] }] } }
          : { json: { results: [{ vulns: [{ id: 'PYSEC-1' }], next_page_token: 'more' }] } },
    )
    expect((await ask([{}], live(url)))[0]).toContain('PYSEC-1 vulnerability high summary of PYSEC-1; PYSEC-2')
  })

  test.each([
    ['an error', { status: 503, text: 'busy' }, 'it answered 503'],
    ['another shape', { json: { results: [] } }, 'it did not answer in the way of OSV'],
    ['no JSON', { text: '<html>' }, 'it did not answer in the way of OSV'],
    ['no end of pages', { json: { results: [{ next_page_token: 'again' }] } }, 'it never ends its answer'],
  ])('that answers with %s is not taken for clean', async (_, answer, why) => {
    const { url } = await serve(() => answer)
    expect((await ask([{}], live(url)))[0]).toMatch(new RegExp(`^demo 1.0: absent, no snapshot, and .*${why}`))
  })

  test('is not asked where a fresh snapshot is there, or offline', async () => {
    const { url, asked } = await serve(() => ({ json: { results: [{}] } }))
    expect(await ask([{}], { ...live(url), isOffline: true })).toEqual([
      'demo 1.0: absent, offline and no snapshot (known-malware)',
    ])
    writeSnapshot(home, [MALWARE], { time: NOW, sources: [] })
    expect(await ask([{}], live(url))).toEqual(['demo 1.0: MAL-2026-1 malware critical bad'])
    expect(asked).toEqual([])
  })

  test('stands in for a snapshot that is too old', async () => {
    writeSnapshot(home, [MALWARE], { time: NOW - 30 * DAY, sources: [] })
    const { url } = await serve(() => ({ json: { results: [{}] } }))
    expect(await ask([{}], live(url))).toEqual(['demo 1.0: nothing'])
  })
})
