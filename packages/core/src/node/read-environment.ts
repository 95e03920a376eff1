import { existsSync, readdirSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseMetadata } from '../archive/metadata.ts'
import { rawText, untrustedText } from '../base/display.ts'
import { dependencyEntry, manifestFacts, unreadableFacts } from '../manifests/dependency-entry.ts'
import { memberOf, textOf } from '../manifests/document.ts'
import { readJsonDocument } from '../manifests/json-document.ts'
import type { DeclaredSource, LockedEdge, ManifestFacts } from '../model/manifest.ts'
import { parsePackageName } from '../python/package-name.ts'
import { parseRequirement } from '../python/requirement.ts'
import { shownPath, readIfThere } from './disk-files.ts'
import { findChangedFiles } from './read-installed-record.ts'

const START = { line: 1, column: 1 }

/**
 * The folders that hold the distributions of a Python, found by its files alone: `lib/pythonX.Y/site-packages` (and Debian's
 * `dist-packages`) of the prefix that the interpreter stands in. Nothing is started.
 */
export function findSitePackages(python: string): string[] {
  // A virtual environment's interpreter is a link: its prefix is where the link stands.
  const prefixes = [dirname(dirname(python)), ...(existsSync(python) ? [dirname(dirname(realpathSync(python)))] : [])]
  for (const prefix of prefixes) {
    const found = ['lib', 'lib64', 'local/lib']
      .flatMap((library) => listNames(join(prefix, library)).map((name) => join(prefix, library, name)))
      .concat(join(prefix, 'Lib'))
      .filter((folder) => /(?:python\d+(?:\.\d+)?|Lib)$/.test(folder))
      .flatMap((folder) => ['site-packages', 'dist-packages'].map((name) => join(folder, name)))
      .filter((folder) => existsSync(folder))
    if (found.length > 0) return [...new Set(found.map((folder) => realpathSync(folder)))]
  }
  return []
}

/** What is installed in these folders: one file of facts for each `*.dist-info`, its METADATA, direct_url.json and RECORD (PEP 376, 610). */
export function readEnvironment(folders: readonly string[], cwd: string): ManifestFacts[] {
  return folders.flatMap((folder) =>
    listNames(folder)
      .filter((name) => name.endsWith('.dist-info'))
      .map((name) => readDistribution(join(folder, name), cwd)),
  )
}

function readDistribution(folder: string, cwd: string): ManifestFacts {
  const file = shownPath(join(folder, 'METADATA'), cwd)
  const parts = { file, format: 'installed', role: 'environment' } as const
  const bytes = readIfThere(join(folder, 'METADATA'))
  const metadata = bytes === null ? null : parseMetadata(bytes, file)
  const name = metadata?.name == null ? null : parsePackageName(rawText(metadata.name).trim())
  if (metadata?.version == null || name?.ok !== true) {
    return unreadableFacts({
      ...parts,
      problems: [
        {
          id: 'not-understood',
          message: 'not understood: METADATA without a valid Name and Version',
          position: START,
          text: null,
        },
      ],
    })
  }
  const version = rawText(metadata.version).trim()
  const source = readDirectUrl(join(folder, 'direct_url.json'))
  const edges = metadata.requiresDist.flatMap(({ text, line }): LockedEdge[] => {
    const requirement = parseRequirement(rawText(text))
    if (!requirement.ok) return []
    const { name: wanted, specifier, extras, marker, url } = requirement.value
    const shown = marker?.normalized ?? null
    // What only an extra asks for is not asked for by the distribution itself.
    if (shown?.includes('extra') === true) return []
    return [
      {
        name: wanted,
        specifier: url === null ? untrustedText(specifier.normalized) : null,
        version: null,
        extras,
        marker: shown === null ? null : untrustedText(shown),
        group: null,
        position: { line, column: 1 },
      },
    ]
  })
  return manifestFacts({
    ...parts,
    problems: findChangedFiles(folder),
    entries: [
      dependencyEntry({
        name: name.value,
        nameAsWritten: metadata.name,
        specifier: `==${version}`,
        specifierAsWritten: untrustedText(version),
        source: source.place,
        editable: source.isEditable,
        position: START,
        resolved: version,
        edges,
      }),
    ],
  })
}

/** Where it came from, when that was no index (PEP 610). */
function readDirectUrl(path: string): { place: DeclaredSource; isEditable: boolean } {
  const bytes = readIfThere(path)
  const { root } = bytes === null ? { root: null } : readJsonDocument(bytes)
  const url = textOf(memberOf(root, 'url'))
  if (url === null) return { place: { kind: 'index', index: null }, isEditable: false }
  const vcs = memberOf(root, 'vcs_info')
  if (vcs !== null) {
    const commit = textOf(memberOf(vcs, 'commit_id'))
    const requested = textOf(memberOf(vcs, 'requested_revision'))
    return {
      place: {
        kind: 'vcs',
        url: untrustedText(url),
        vcs: textOf(memberOf(vcs, 'vcs')) ?? 'git',
        requested: requested === null ? null : untrustedText(requested),
        commit,
        subdirectory: null,
      },
      isEditable: false,
    }
  }
  const editable = memberOf(memberOf(root, 'dir_info'), 'editable')
  if (url.startsWith('file:')) {
    return {
      place: { kind: 'path', path: untrustedText(url.replace(/^file:\/\//, '')) },
      isEditable: editable?.kind === 'boolean' && editable.value,
    }
  }
  return { place: { kind: 'url', url: untrustedText(url) }, isEditable: false }
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder).toSorted()
  } catch {
    return []
  }
}
