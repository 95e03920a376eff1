import { readFileSync } from 'node:fs'
import { findFormat } from '@safe-pip/core/vet/read-manifests'
import type { ManifestFacts } from '@safe-pip/core/model/manifest'
import { format as REQUIREMENTS } from '@safe-pip/core/manifests/requirements'
import { parseRequirement } from '@safe-pip/core/python/requirement'
import { isInSpecifier, parseSpecifier } from '@safe-pip/core/python/specifier'
import { findVersion } from '@safe-pip/core/python/version'
import type { PinTarget } from './find-target.ts'

/** What the output file holds from last time. */
export interface PreviousPin {
  readonly name: string
  readonly version: string
  /** `sha256:…` */
  readonly hashes: readonly string[]
  readonly line: number
}

export interface PreviousResult {
  /** Null: there is none yet. */
  readonly text: string | null
  /** By normalised name. */
  readonly pins: ReadonlyMap<string, PreviousPin>
}

export function readPrevious(target: PinTarget): PreviousResult {
  if (target.path === null) return { text: null, pins: new Map() }
  let bytes: Buffer
  try {
    bytes = readFileSync(target.path)
  } catch {
    return { text: null, pins: new Map() }
  }
  const path = target.file ?? ''
  const format = target.form === 'pylock' ? findFormat('pylock.toml', null) : REQUIREMENTS
  const facts = format?.read({ file: path, bytes }) ?? null
  return { text: bytes.toString('utf8'), pins: facts === null ? new Map() : findPins(facts) }
}

/** Every entry with one exact version; of a name that stands twice nothing is known. */
function findPins(facts: ManifestFacts): Map<string, PreviousPin> {
  const pins = new Map<string, PreviousPin>()
  const doubled = new Set<string>()
  for (const entry of facts.entries) {
    const { name, resolved, editable, source, position } = entry
    if (name === null || resolved === null || findVersion(resolved) === null || editable || source.kind !== 'index') continue
    if (pins.has(name)) doubled.add(name)
    const hashes = [...entry.hashes, ...entry.artifacts.flatMap((artifact) => artifact.hashes)]
    pins.set(name, { name, version: resolved, hashes: hashes.map(({ text }) => text), line: position.line })
  }
  for (const name of doubled) pins.delete(name)
  return pins
}

/**
 * Pins that are offered to pip as constraints: not those that shall move, nor those that what is asked for rules out
 * already. `asked`: dependency specifiers.
 */
export function choosePreferences(
  pins: ReadonlyMap<string, PreviousPin>,
  options: { readonly moving: ReadonlySet<string>; readonly asked: readonly string[] },
): Map<string, PreviousPin> {
  const chosen = new Map([...pins].filter(([name]) => !options.moving.has(name)))
  for (const text of options.asked) {
    const requirement = parseRequirement(text)
    // Whether a marker holds only pip knows.
    if (!requirement.ok || requirement.value.marker !== null) continue
    const pin = chosen.get(requirement.value.name)
    if (pin !== undefined && !isInSpecifier(pin.version, requirement.value.specifier, { prereleases: true }))
      chosen.delete(pin.name)
  }
  return chosen
}

/** What the files ask for, as dependency specifiers; entries without a range rule nothing out. */
export function findAskedRanges(manifests: readonly ManifestFacts[]): string[] {
  return manifests.flatMap(({ entries }) =>
    entries.flatMap(({ name, specifier, marker, source }) => {
      const isRange = name !== null && specifier !== null && specifier !== '' && marker === null && source.kind === 'index'
      return isRange && parseSpecifier(specifier).ok ? [`${name}${specifier}`] : []
    }),
  )
}
