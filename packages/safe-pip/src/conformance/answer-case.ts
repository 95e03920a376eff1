import { normalizeName } from '@safe-pip/core/python/package-name'
import { parseRequirement } from '@safe-pip/core/python/requirement'
import { parseSdistFilename } from '@safe-pip/core/python/sdist-filename'
import { findInSpecifier, isInSpecifier, parseSpecifier } from '@safe-pip/core/python/specifier'
import {
  compareVersions,
  hasOversizedNumber,
  parseVersion,
  renderBaseVersion,
  renderLocalLabel,
} from '@safe-pip/core/python/version'
import { parseWheelFilename } from '@safe-pip/core/python/wheel-filename'
import { rawText } from '@safe-pip/core/base/display'
import { parseMarker } from '@safe-pip/core/python/marker'
import { evaluateMarker, type MarkerEnvironment } from '@safe-pip/core/python/evaluate-marker'

/** An answer without the error form; `build` numbers may be larger than JSON's readers expect, hence bigint. */
type Answer = Readonly<Record<string, unknown>>

type Case = Readonly<Record<string, unknown>>

const REFUSED = '{"error":true}'

/** Answers one line of the conformance door (CONTRACT "The conformance door"). Total: what is no case is refused. */
export function answerCase(line: string): string {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return REFUSED
    throw error
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return REFUSED
  const answer = answerOf(value as Case)
  return answer === null ? REFUSED : render(answer)
}

function answerOf(asked: Case): Answer | null {
  const has = (...keys: string[]): boolean => keys.every((key) => Object.hasOwn(asked, key))
  if (has('versions', 'specifier')) return answerFilter(asked)
  if (has('version', 'specifier')) return answerContains(asked)
  if (has('version')) return answerVersion(asked['version'])
  if (has('compare')) return answerCompare(asked['compare'])
  if (has('specifier')) return answerSpecifier(asked['specifier'])
  if (has('requirement')) return answerRequirement(asked['requirement'])
  if (has('marker')) return answerMarker(asked)
  if (has('name')) return answerName(asked['name'])
  if (has('wheel')) return answerWheel(asked['wheel'])
  return has('sdist') ? answerSdist(asked['sdist']) : null
}

function answerVersion(text: unknown): Answer | null {
  const version = typeof text === 'string' ? parseVersion(text) : null
  if (version?.ok !== true) return null
  const { value } = version
  return {
    normalized: value.normalized,
    prerelease: value.isPrerelease,
    postrelease: value.post !== null,
    devrelease: value.dev !== null,
    base: renderBaseVersion(value),
    local: renderLocalLabel(value),
  }
}

function answerCompare(pair: unknown): Answer | null {
  if (!Array.isArray(pair) || pair.length !== 2) return null
  const [left, right] = pair.map((text: unknown) => (typeof text === 'string' ? parseVersion(text) : null))
  return left?.ok === true && right?.ok === true ? { order: compareVersions(left.value, right.value) } : null
}

function answerSpecifier(text: unknown): Answer | null {
  const specifier = typeof text === 'string' ? parseSpecifier(text) : null
  return specifier?.ok === true ? { normalized: specifier.value.normalized } : null
}

function answerContains(asked: Case): Answer | null {
  const { version, specifier, prereleases = null } = asked
  // Of a number too long `packaging` raises instead of skipping it.
  if (typeof version !== 'string' || typeof specifier !== 'string' || !isChoice(prereleases) || hasOversizedNumber(version))
    return null
  const parsed = parseSpecifier(specifier)
  return parsed.ok ? { contains: isInSpecifier(version, parsed.value, { prereleases }) } : null
}

function answerFilter(asked: Case): Answer | null {
  const { versions, specifier, prereleases = null } = asked
  if (!isTexts(versions) || typeof specifier !== 'string' || !isChoice(prereleases) || versions.some(hasOversizedNumber))
    return null
  const parsed = parseSpecifier(specifier)
  return parsed.ok ? { filter: findInSpecifier(versions, parsed.value, { prereleases }) } : null
}

function answerRequirement(text: unknown): Answer | null {
  const requirement = typeof text === 'string' ? parseRequirement(text) : null
  if (requirement?.ok !== true) return null
  const { name, extras, specifier, marker, url } = requirement.value
  if (marker !== null && marker.normalized === null) return null
  return {
    name,
    extras,
    specifier: specifier.normalized,
    marker: marker?.normalized ?? null,
    url: url === null ? null : rawText(url),
  }
}

function answerMarker({ marker, environment }: Case): Answer | null {
  const parsed = typeof marker === 'string' ? parseMarker(marker) : null
  const given = environmentOf(environment)
  if (parsed?.ok !== true || given === null) return null
  const outcome = evaluateMarker(parsed.value, given)
  return outcome.ok ? { evaluates: outcome.value } : null
}

/** Null: not an object of texts and lists of texts. `extra` may be null, which is none. */
function environmentOf(value: unknown): MarkerEnvironment | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const given = Object.entries(value).map(
    ([key, entry]: [string, unknown]) => [key, key === 'extra' && entry === null ? '' : entry] as const,
  )
  return given.every(([, entry]) => typeof entry === 'string' || isTexts(entry))
    ? (Object.fromEntries(given) as MarkerEnvironment)
    : null
}

function answerName(text: unknown): Answer | null {
  // packaging's `canonicalize_name` refuses nothing; only its `validate=True` does.
  return typeof text === 'string' ? { normalized: normalizeName(text) } : null
}

function answerWheel(text: unknown): Answer | null {
  const wheel = typeof text === 'string' ? parseWheelFilename(text) : null
  if (wheel?.ok !== true) return null
  const { name, version, build, tags } = wheel.value
  return { name, version: version.normalized, build: build === null ? [] : [build.number, build.suffix], tags }
}

function answerSdist(text: unknown): Answer | null {
  const sdist = typeof text === 'string' ? parseSdistFilename(text) : null
  return sdist?.ok === true ? { name: sdist.value.name, version: sdist.value.version.normalized } : null
}

function isChoice(value: unknown): value is boolean | null {
  return value === null || typeof value === 'boolean'
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string')
}

/** JSON in which a whole number of any size stands with all its digits. */
function render(value: unknown): string {
  if (typeof value === 'bigint') return String(value)
  if (Array.isArray(value)) return `[${value.map(render).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{${Object.entries(value)
    .map(([key, entry]) => `${JSON.stringify(key)}:${render(entry)}`)
    .join(',')}}`
}
