import { bytesOf } from '@safe-pip/core/base/byte-source'
import { MANIFEST_FORMATS } from '@safe-pip/core/manifests/registry.generated'
import { known, NO_FACTS, type FactName, type Facts } from '@safe-pip/core/model/facts'
import type { ManifestFacts } from '@safe-pip/core/model/manifest'
import type { Rule, RuleContext, Sighting } from '@safe-pip/core/model/rule'
import { loadCodeReader } from '@safe-pip/core/node/load-code-reader'
import type { ComparedArtifact } from '@safe-pip/core/model/comparison'
import { comparedArtifact } from '@safe-pip/core/vet/compare-artifacts'
import type { Examination } from '@safe-pip/core/vet/examination'
import { examineArtifact } from '@safe-pip/core/vet/examine'
import { buildSdist } from '@safe-pip/testkit/build-sdist'
import { buildWheel } from '@safe-pip/testkit/build-wheel'
import { findAskedNames } from '@safe-pip/core/vet/asked-names'
import { BASE_FACTS } from './base-facts.ts'
import type { Example } from './parse-examples.ts'

const POPULAR = ['boto3', 'urllib3', 'requests', 'setuptools', 'certifi', 'numpy', 'pandas', 'cryptography', 'django', 'flask']

/** The clock of all examples is 22 November 2026, the cooldown the default of two days. */
const EXAMPLE_CONTEXT: RuleContext = {
  now: Date.parse('2026-11-22T00:00:00Z'),
  minimumAgeMs: 2 * 86_400_000,
  isCooldownExempt: () => false,
  isBanned: (name) => name.startsWith('evil-'),
  popularRank: (name) => (POPULAR.includes(name) ? POPULAR.indexOf(name) + 1 : null),
  popularNames: POPULAR,
}

/** Runs one example through its rule; the answer says what is wrong with the example, null = it holds. */
export async function findExampleProblem(rule: Rule, example: Example): Promise<string | null> {
  const facts = await factsOf(rule, example)
  const sightings = rule.find(facts, EXAMPLE_CONTEXT)
  if (sightings === null) {
    const isBesides = rule.needs.some((need) => facts[need]?.state === 'not-applicable')
    if (example.outcome === 'clean' && example.kind === 'facts' && isBesides) return null
    const lacking = rule.needs.filter((need) => facts[need]?.state !== 'known')
    return `the rule could not speak: no ${lacking.join(', ')}`
  }
  if (example.outcome !== 'flagged') {
    return sightings.length === 0 ? null : `expected nothing, found: ${sightings.map(({ message }) => message).join('; ')}`
  }
  return compare(sightings, { rule, example })
}

function compare(sightings: readonly Sighting[], { rule, example }: { rule: Rule; example: Example }): string | null {
  const lines = sightings.map(({ place }) => place.line ?? 0).toSorted((a, b) => a - b)
  if (example.lines !== null && lines.join() !== example.lines.join()) {
    return `expected findings on lines ${example.lines.join()}, found them on ${lines.join() || 'none'}`
  }
  const count = example.count ?? (example.lines === null ? 1 : example.lines.length)
  if (sightings.length !== count) {
    return `expected ${count} findings, found ${sightings.length}: ${sightings.map(({ message }) => message).join('; ')}`
  }
  const effects = new Set(sightings.map(({ effect }) => effect ?? rule.effect))
  return example.effect === null || (effects.size === 1 && effects.has(example.effect as Rule['effect']))
    ? null
    : `expected the effect ${example.effect}, found ${[...effects].join()}`
}

function factsOf(rule: Rule, example: Example): Facts | Promise<Facts> {
  if (example.kind === 'facts') return factsOfJson(rule, example.content)
  return example.kind === 'file' ? factsOfFile(example) : factsOfArchive(example, example.kind)
}

function factsOfJson(rule: Rule, content: string): Facts {
  const said: unknown = JSON.parse(content)
  if (!isRecord(said)) throw new Error('facts are an object: fact name → what differs')
  for (const name of Object.keys(said)) {
    if (!rule.needs.includes(name as FactName))
      throw new Error(`${rule.id} needs no fact ${name}; it needs ${rule.needs.join(', ')}`)
  }
  return Object.fromEntries(
    rule.needs.map((need) => [
      need,
      said[need] === null ? { state: 'not-applicable' } : known(overlay(BASE_FACTS[need], said[need], need)),
    ]),
  )
}

/** Objects key by key, all else replaced; a key that the ordinary facts do not have must be optional and is taken as it is. */
function overlay(base: unknown, said: unknown, path: string): unknown {
  if (said === undefined) return base
  if (!isRecord(base) || !isRecord(said)) {
    if (base !== null && said !== null && Array.isArray(base) !== Array.isArray(said))
      throw new Error(`${path} is of another kind`)
    return said
  }
  return {
    ...base,
    ...Object.fromEntries(Object.entries(said).map(([key, value]) => [key, overlay(base[key], value, `${path}.${key}`)])),
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Python is read by the analyzer: an sdist when there is a `setup.py`, a wheel otherwise; parts are its other files. */
function factsOfFile(example: Example): Facts {
  const manifest = readManifest(example.file, example.content)
  if (manifest === null) throw new Error(`nothing reads a file named ${example.file}`)
  const { stance, repository } = BASE_FACTS
  const before = example.before === null ? null : readManifest(example.file, example.before)
  return {
    ...NO_FACTS,
    manifest: known(manifest),
    askedNames: known(findAskedNames(manifest)),
    stance: known(stance),
    repository: known({ ...repository, siblings: example.parts.map(({ file }) => file) }),
    ...(before === null ? {} : { change: known({ before, after: manifest, isManifestUnchanged: null }) }),
  }
}

function readManifest(file: string, content: string): ManifestFacts | null {
  const format = MANIFEST_FORMATS.find(({ matches }) => matches(file))
  return format?.read({ file, bytes: new TextEncoder().encode(content) }) ?? null
}

/**
 * `demo 1.0` with the example and its parts as members, read by everything that reads artifacts; all else as in the ordinary facts. With a
 * `before` block it is compared with `demo 0.9`, in which the member was like that.
 */
export async function factsOfArchive({ file, content, parts, before }: Example, kind: 'wheel' | 'sdist'): Promise<Facts> {
  const members = (text: string): Record<string, string> =>
    Object.fromEntries([...parts, { file, content: text }].map((part) => [part.file, part.content]))
  const after = await examineDemo('1.0', { kind, files: members(content) })
  const { sha256: _, size: __, metadataBytes: ___, ...facts } = after.examination
  const earlier = before === null ? null : await examineDemo('0.9', { kind, files: members(before) })
  const { release, request, advisories } = BASE_FACTS
  return {
    ...NO_FACTS,
    ...facts,
    release: known(release),
    request: known(request),
    advisories: known(advisories),
    ...(earlier === null ? {} : { comparison: known({ before: earlier.compared, after: after.compared }) }),
  }
}

async function examineDemo(
  version: string,
  { kind, files }: { kind: 'wheel' | 'sdist'; files: Readonly<Record<string, string>> },
): Promise<{ examination: Examination; compared: ComparedArtifact }> {
  const demo = { name: 'demo', version, files }
  const backend = 'pyproject.toml' in files || 'setup.py' in files ? 'none' : 'tiny'
  const built = kind === 'wheel' ? buildWheel(demo) : buildSdist({ ...demo, backend })
  const examination = await examineArtifact(bytesOf(built.bytes), built.filename, { codeReader: await loadCodeReader() })
  return { examination, compared: comparedArtifact(examination, { filename: built.filename, version, release: null }) }
}
