import { escapedName, normalizedName, renderMetadata, sha256Of, type BuiltFile, type MetadataSpec } from './built-file.ts'
import { writeGzip } from './gzip-writer.ts'
import { writeTar, type TarEntry, type TarShape } from './tar-writer.ts'
import { TINY_BACKEND } from './tiny-backend.ts'
import { writeZip } from './zip-writer.ts'

export interface SdistSpec extends MetadataSpec {
  /** Files below the top folder, beside PKG-INFO, `pyproject.toml` and the back end. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  /**
   * `tiny` (default): an in-tree back end of the kit that needs nothing; `setuptools`: `setup.py` with setuptools as
   * build requirement; `none`: no `pyproject.toml` (then `files` holds what there is).
   */
  readonly backend?: 'tiny' | 'setuptools' | 'none'
  readonly buildRequires?: readonly string[]
  readonly format?: 'tar.gz' | 'zip'
  readonly filename?: string
  readonly topFolder?: string
  /** The whole PKG-INFO; null leaves it out. */
  readonly pkgInfo?: string | null
  /** Last word on the members of the tar. */
  readonly entries?: (entries: readonly TarEntry[]) => readonly TarEntry[]
  readonly shape?: TarShape
}

/** An sdist that pip builds without any network, unless a knob says otherwise. */
export function buildSdist(spec: SdistSpec): BuiltFile {
  const name = escapedName(spec.name)
  const top = spec.topFolder ?? `${name}-${spec.version}`
  const metadata =
    spec.pkgInfo === undefined || spec.pkgInfo === null ? renderMetadata({ metadataVersion: '2.2', ...spec }) : spec.pkgInfo
  const files = Object.entries({
    ...(spec.pkgInfo === null ? {} : { 'PKG-INFO': metadata }),
    ...backendFiles(spec),
    [`${name}/__init__.py`]: '',
    ...spec.files,
  }).map(([path, data]) => ({ name: `${top}/${path}`, data }))
  const entries: readonly TarEntry[] = [{ name: `${top}/` }, ...files]
  const format = spec.format ?? 'tar.gz'
  const bytes =
    format === 'zip' ? writeZip(files) : writeGzip([{ data: writeTar(spec.entries?.(entries) ?? entries, spec.shape) }])
  return {
    project: normalizedName(spec.name),
    version: spec.version,
    filename: spec.filename ?? `${name}-${spec.version}.${format}`,
    bytes,
    sha256: sha256Of(bytes),
    metadata,
    requiresPython: spec.requiresPython ?? null,
  }
}

function backendFiles(spec: SdistSpec): Record<string, string> {
  const requires = (own: readonly string[]): string => JSON.stringify([...own, ...(spec.buildRequires ?? [])])
  switch (spec.backend ?? 'tiny') {
    case 'none':
      return {}
    case 'setuptools':
      return {
        'pyproject.toml': `[build-system]\nrequires = ${requires(['setuptools'])}\nbuild-backend = "setuptools.build_meta"\n`,
        'setup.py': [
          'from setuptools import setup',
          `setup(name=${JSON.stringify(spec.name)}, version=${JSON.stringify(spec.version)}, packages=[${JSON.stringify(escapedName(spec.name))}], install_requires=${JSON.stringify(spec.requires ?? [])})`,
          '',
        ].join('\n'),
      }
    case 'tiny':
      return {
        'pyproject.toml': `[build-system]\nrequires = ${requires([])}\nbuild-backend = "tiny_backend"\nbackend-path = ["."]\n`,
        'tiny_backend.py': TINY_BACKEND,
      }
  }
}
