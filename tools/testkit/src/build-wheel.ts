import { createHash } from 'node:crypto'
import { escapedName, normalizedName, renderMetadata, sha256Of, type BuiltFile, type MetadataSpec } from './built-file.ts'
import { writeZip, type ZipEntry, type ZipShape } from './zip-writer.ts'

export interface RecordRow {
  readonly path: string
  /** `sha256=…` in URL-safe base64 without padding, or empty. */
  readonly hash: string
  readonly size: string
}

export interface WheelSpec extends MetadataSpec {
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  /** Default `py3-none-any`. */
  readonly tags?: string
  readonly build?: string
  /** `{ console_scripts: { tool: 'module:main' } }`. */
  readonly entryPoints?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** The whole METADATA, in place of the rendered one. */
  readonly metadata?: string
  /** The whole WHEEL file, in place of the rendered one; null leaves it out. */
  readonly wheel?: string | null
  /** Name of the dist-info folder. */
  readonly distInfo?: string
  readonly filename?: string
  /** Last word on the rows of RECORD; a string is written as it is, null leaves RECORD out. */
  readonly record?: (rows: readonly RecordRow[]) => readonly RecordRow[] | string | null
  /** Last word on the entries of the zip, RECORD among them. */
  readonly entries?: (entries: readonly ZipEntry[]) => readonly ZipEntry[]
  readonly shape?: ZipShape
}

/** A wheel that pip installs and a strict reader passes, unless a knob says otherwise. Without `files` it holds one empty module. */
export function buildWheel(spec: WheelSpec): BuiltFile {
  const name = escapedName(spec.name)
  const tags = spec.tags ?? 'py3-none-any'
  const distInfo = spec.distInfo ?? `${name}-${spec.version}.dist-info`
  const metadata = spec.metadata ?? renderMetadata(spec)
  const files: [string, string | Uint8Array][] = [
    ...Object.entries(spec.files ?? { [`${name}/__init__.py`]: '' }),
    [`${distInfo}/METADATA`, metadata],
    ...(spec.wheel === null ? [] : [[`${distInfo}/WHEEL`, spec.wheel ?? wheelFile(tags, spec.build)] as [string, string]]),
    ...(spec.entryPoints === undefined
      ? []
      : [[`${distInfo}/entry_points.txt`, entryPoints(spec.entryPoints)] as [string, string]]),
  ]
  const rows: RecordRow[] = [
    ...files.map(([path, data]) => ({ path, hash: recordHash(data), size: String(Buffer.from(data as Uint8Array).length) })),
    { path: `${distInfo}/RECORD`, hash: '', size: '' },
  ]
  const record = spec.record === undefined ? rows : spec.record(rows)
  if (record !== null) files.push([`${distInfo}/RECORD`, typeof record === 'string' ? record : renderRecord(record)])
  const entries = files.map(([path, data]): ZipEntry => ({ name: path, data }))
  const bytes = writeZip(spec.entries?.(entries) ?? entries, spec.shape)
  const build = spec.build === undefined ? '' : `-${spec.build}`
  return {
    project: normalizedName(spec.name),
    version: spec.version,
    filename: spec.filename ?? `${name}-${spec.version.replaceAll('-', '_')}${build}-${tags}.whl`,
    bytes,
    sha256: sha256Of(bytes),
    metadata,
    requiresPython: spec.requiresPython ?? null,
  }
}

export function recordHash(data: string | Uint8Array): string {
  return `sha256=${createHash('sha256').update(data).digest('base64url')}`
}

function renderRecord(rows: readonly RecordRow[]): string {
  const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  return rows.map(({ path, hash, size }) => `${cell(path)},${hash},${size}\n`).join('')
}

function wheelFile(tags: string, build: string | undefined): string {
  const [pythons = '', abis = '', platforms = ''] = tags.split('-')
  const all = pythons
    .split('.')
    .flatMap((python) => abis.split('.').flatMap((abi) => platforms.split('.').map((platform) => `${python}-${abi}-${platform}`)))
  const isPure = platforms === 'any'
  return [
    'Wheel-Version: 1.0',
    'Generator: safe-pip-testkit',
    `Root-Is-Purelib: ${isPure ? 'true' : 'false'}`,
    ...all.map((tag) => `Tag: ${tag}`),
    ...(build === undefined ? [] : [`Build: ${build}`]),
    '',
  ].join('\n')
}

function entryPoints(groups: NonNullable<WheelSpec['entryPoints']>): string {
  return Object.entries(groups)
    .map(
      ([group, points]) =>
        `[${group}]\n${Object.entries(points)
          .map(([name, target]) => `${name} = ${target}\n`)
          .join('')}`,
    )
    .join('\n')
}
