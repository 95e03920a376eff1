import { createHash } from 'node:crypto'

/** A wheel or sdist that the kit made. */
export interface BuiltFile {
  /** Normalised project name (PEP 503). */
  readonly project: string
  readonly version: string
  readonly filename: string
  readonly bytes: Buffer
  readonly sha256: string
  /** METADATA of a wheel, PKG-INFO of an sdist. */
  readonly metadata: string
  readonly requiresPython: string | null
}

export function sha256Of(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

export function normalizedName(name: string): string {
  return name.replaceAll(/[-_.]+/g, '-').toLowerCase()
}

/** As a name stands in a wheel's file name. */
export function escapedName(name: string): string {
  return normalizedName(name).replaceAll('-', '_')
}

/** What a METADATA or PKG-INFO file says. */
export interface MetadataSpec {
  readonly name: string
  readonly version: string
  readonly requires?: readonly string[]
  /** Requirements by extra. */
  readonly extras?: Readonly<Record<string, readonly string[]>>
  readonly requiresPython?: string
  readonly metadataVersion?: string
  /** More headers, as they stand: `['License-Expression', 'MIT']`. */
  readonly headers?: readonly (readonly [string, string])[]
  readonly description?: string
}

export function renderMetadata(spec: MetadataSpec): string {
  const headers: (readonly [string, string])[] = [
    ['Metadata-Version', spec.metadataVersion ?? '2.1'],
    ['Name', spec.name],
    ['Version', spec.version],
    ...(spec.requiresPython === undefined ? [] : [['Requires-Python', spec.requiresPython] as const]),
    ...(spec.requires ?? []).map((requirement) => ['Requires-Dist', requirement] as const),
    ...Object.entries(spec.extras ?? {}).flatMap(([extra, requirements]) => [
      ['Provides-Extra', extra] as const,
      ...requirements.map((requirement) => ['Requires-Dist', withExtra(requirement, extra)] as const),
    ]),
    ...(spec.headers ?? []),
  ]
  return `${headers.map(([key, value]) => `${key}: ${value}\n`).join('')}${spec.description === undefined ? '' : `\n${spec.description}`}`
}

function withExtra(requirement: string, extra: string): string {
  const [base, marker] = requirement.split(';', 2)
  return marker === undefined ? `${base}; extra == "${extra}"` : `${base}; (${marker.trim()}) and extra == "${extra}"`
}
