import { normalizedName } from './built-file.ts'
import { startLoopbackServer } from './loopback-server.ts'

/** An OSV record, in the shape of the OSV schema. */
export interface OsvRecord {
  readonly id: string
  readonly modified: string
  readonly [key: string]: unknown
}

/** A record that lists these versions of a project as malware (an id of `MAL-`) or as vulnerable. */
export function makeOsvRecord(
  id: string,
  project: string,
  options: {
    readonly versions?: readonly string[]
    readonly summary?: string
    readonly extra?: Readonly<Record<string, unknown>>
  } = {},
): OsvRecord {
  return {
    schema_version: '1.7.0',
    id,
    modified: '2026-01-01T00:00:00Z',
    published: '2026-01-01T00:00:00Z',
    summary: options.summary ?? 'a record of the test kit',
    affected: [
      {
        package: { ecosystem: 'PyPI', name: project, purl: `pkg:pypi/${project}` },
        ...(options.versions === undefined
          ? { ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }] }] }
          : { versions: options.versions }),
      },
    ],
    ...options.extra,
  }
}

export interface FakeOsv {
  readonly origin: string
  /** Names in the queries, in order. */
  readonly askedNames: readonly string[]
  /** Paths asked for, in order. */
  readonly asked: readonly string[]
  close(): void
}

interface Query {
  readonly package?: { readonly name?: string }
  readonly version?: string
}

/** The part of the OSV API that is used: `POST /v1/query`, `POST /v1/querybatch`, `GET /v1/vulns/ID`. A record matches by its name and, where it lists versions, by version. */
export async function startFakeOsv(records: readonly OsvRecord[] = []): Promise<FakeOsv> {
  const askedNames: string[] = []
  const server = await startLoopbackServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const send = (value: unknown): void => {
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value))
      }
      const body = Buffer.concat(chunks).toString()
      const find = (query: Query): readonly OsvRecord[] => {
        askedNames.push(query.package?.name ?? '')
        return records.filter((record) => matches(record, query))
      }
      const id = /^\/v1\/vulns\/(.+)$/.exec(request.url ?? '')?.[1]
      const record = records.find((one) => one.id === id)
      if (request.url === '/v1/query') send({ vulns: find(JSON.parse(body) as Query) })
      else if (request.url === '/v1/querybatch') {
        const { queries } = JSON.parse(body) as { queries: readonly Query[] }
        send({
          results: queries.map((query) => {
            const vulns = find(query).map(({ id: found, modified }) => ({ id: found, modified }))
            return vulns.length === 0 ? {} : { vulns }
          }),
        })
      } else if (record !== undefined) send(record)
      else response.writeHead(404).end('{"code":5,"message":"Bug not found."}')
    })
  })
  return {
    origin: server.origin,
    askedNames,
    asked: server.asked,
    close: () => {
      server.close()
    },
  }
}

function matches(record: OsvRecord, query: Query): boolean {
  const affected = record['affected'] as readonly {
    readonly package: { readonly name: string }
    readonly versions?: readonly string[]
  }[]
  return affected.some(
    ({ package: { name }, versions }) =>
      normalizedName(name) === normalizedName(query.package?.name ?? '') &&
      (versions === undefined || query.version === undefined || versions.includes(query.version)),
  )
}
