import { known, type AdvisoryFacts, type FactState } from '../model/facts.ts'
import type { ManifestFacts } from '../model/manifest.ts'
import { DEFAULT_POLICY } from '../policy/policy.ts'
import { auditFiles } from './audit-files.ts'
import { findLockPairs } from './find-lock-pairs.ts'
import type { Lock } from './lock-samples.test-support.ts'
import { findFormat, type FileContent } from './read-manifests.ts'
import { makeRuleContext } from './rule-context.ts'

const STANCE = { declaredIndexes: ['https://pypi.org/simple/'], internalNames: [], internalIndex: null }
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

export interface LockJudged {
  /** Rules that warn or stop, and checks that could not run. */
  readonly loud: readonly string[]
  /** Rules that only inform. */
  readonly quiet: readonly string[]
  readonly notChecked: readonly string[]
}

/** What is said of a lock beside its manifest, with the clean lock as the previous commit and nobody to ask. */
export async function judgeLock(lock: Lock, after: string): Promise<LockJudged> {
  const contents = new Map([
    [lock.file, after],
    ...(lock.manifest === null ? [] : [[lock.manifest.file, lock.manifest.text] as const]),
  ])
  const read = (path: string): Promise<FileContent> => {
    const text = contents.get(path)
    return Promise.resolve(text === undefined ? { state: 'missing' } : { state: 'bytes', bytes: bytes(text) })
  }
  const manifests = [factsOf(lock.file, after)]
  const change = { before: factsOf(lock.file, lock.text), after: factsOf(lock.file, after), isManifestUnchanged: true }
  const lookUp = (releases: readonly { name: string; version: string }[]): Promise<Map<string, FactState<AdvisoryFacts>>> =>
    Promise.resolve(new Map(releases.map(({ name, version }) => [`${name} ${version}`, known({ matches: [] })])))
  const policy = DEFAULT_POLICY
  const { findings, notChecked } = await auditFiles(
    {
      manifests,
      stance: STANCE,
      changes: new Map([[lock.file, change]]),
      lockPairs: await findLockPairs(manifests, read),
      lookUp,
    },
    { policy, ruleContext: makeRuleContext(policy, { now: 0 }) },
  )
  const rulesOf = (isLoud: boolean): string[] =>
    [...new Set(findings.filter(({ effect }) => (effect !== 'none') === isLoud).map(({ rule }) => rule))].toSorted()
  return { loud: rulesOf(true), quiet: rulesOf(false), notChecked: [...new Set(notChecked.map(({ check }) => check))] }
}

function factsOf(file: string, text: string): ManifestFacts {
  const format = findFormat(file, bytes(text))
  if (format === null) throw new Error(`nothing reads ${file}`)
  return format.read({ file, bytes: bytes(text) })
}
