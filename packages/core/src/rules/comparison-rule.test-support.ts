import { untrustedText } from '../base/display.ts'
import type { CapabilityUse, SourceFacts } from '../model/code-facts.ts'
import type { ComparedArtifact } from '../model/comparison.ts'
import { known, NO_FACTS, type MetadataFacts, type SdistFacts, type WheelFacts } from '../model/facts.ts'
import type { Rule } from '../model/rule.ts'
import { CONTEXT, REQUEST } from './artifact-rule.test-support.ts'

/** A wheel of demo 1.0 of which nothing but this is known. */
function compared(parts: Partial<ComparedArtifact> = {}): ComparedArtifact {
  return {
    kind: 'wheel',
    filename: 'demo-1.0-py3-none-any.whl',
    version: '1.0',
    size: 1,
    uploadTime: null,
    hasProvenance: false,
    archive: null,
    metadata: null,
    wheel: null,
    sdist: null,
    source: null,
    ...parts,
  }
}

/** Files by path, with their sizes. */
export function archiveOf(files: Readonly<Record<string, number>>): NonNullable<ComparedArtifact['archive']> {
  const members = Object.entries(files).map(([path, size]) => ({ path: untrustedText(path), kind: 'file' as const, size }))
  return { format: 'zip', members, anomalies: [], unpackedBytes: Object.values(files).reduce((sum, size) => sum + size, 0) }
}

export function sourceOf(...uses: readonly Partial<CapabilityUse>[]): SourceFacts {
  const whole = uses.map((use) => ({
    capability: 'network' as const,
    action: 'send',
    context: 'import' as const,
    name: 'requests.post',
    file: 'demo/__init__.py',
    line: 2,
    column: 1,
    text: untrustedText('requests.post(url)'),
    layers: [],
    isDerived: false,
    isReached: true,
    objects: [],
    sources: [],
    ...use,
  }))
  const inventory = { bytecode: [], pickles: [], natives: [], archives: [] }
  return { uses: whole, literals: [], files: 1, bytes: 1, problems: [], inventory }
}

export function metadataOf(parts: Partial<MetadataFacts>): MetadataFacts {
  return {
    file: 'METADATA',
    metadataVersion: null,
    name: null,
    version: null,
    requiresPython: null,
    requiresDist: [],
    providesExtra: [],
    summary: null,
    homePage: null,
    projectUrls: [],
    author: null,
    authorEmail: null,
    maintainer: null,
    maintainerEmail: null,
    license: null,
    classifierCount: 0,
    descriptionLength: 0,
    dynamic: [],
    problems: [],
    ...parts,
  }
}

export function wheelOf(startupFiles: WheelFacts['startupFiles']): WheelFacts {
  return {
    distInfo: 'demo-1.0.dist-info',
    tags: [],
    rootIsPurelib: true,
    problems: [],
    entryPoints: [],
    dataMembers: [],
    startupFiles,
    topLevel: [],
  }
}

export function sdistOf(parts: Partial<SdistFacts> = {}): SdistFacts {
  return { root: 'demo-1.0', hasSetupPy: false, buildSystem: null, buildHooks: [], entryPoints: [], problems: [], ...parts }
}

/** `file:line effect: message` of what is new since demo 0.9. */
export function sayings(rule: Rule, before: Partial<ComparedArtifact>, after: Partial<ComparedArtifact>): string[] {
  return tell(rule, { comparison: { before: compared({ version: '0.9', ...before }), after: compared(after) } })
}

/** The same of a wheel beside its sdist. */
export function twinSayings(rule: Rule, wheel: Partial<ComparedArtifact>, sdist: Partial<ComparedArtifact>): string[] {
  const other = compared({ kind: 'sdist', filename: 'demo-1.0.tar.gz', sdist: sdistOf(), ...sdist })
  return tell(rule, { twins: { wheel: compared(wheel), sdist: other } })
}

function tell(
  rule: Rule,
  facts: {
    comparison?: { before: ComparedArtifact; after: ComparedArtifact }
    twins?: { wheel: ComparedArtifact; sdist: ComparedArtifact }
  },
): string[] {
  const { comparison, twins } = facts
  const found = rule.find(
    {
      ...NO_FACTS,
      request: known(REQUEST),
      ...(comparison === undefined ? {} : { comparison: known(comparison) }),
      ...(twins === undefined ? {} : { twins: known(twins) }),
    },
    CONTEXT,
  )
  return (found ?? []).map(
    ({ place, effect, message }) =>
      `${place.file}${place.line === undefined ? '' : `:${place.line}`} ${effect ?? rule.effect}: ${message}`,
  )
}
