import { buildSdist, type SdistSpec } from '@safe-pip/testkit/build-sdist'
import { buildWheel, type WheelSpec } from '@safe-pip/testkit/build-wheel'
import type { BuiltFile } from '@safe-pip/testkit/built-file'
import { bytesOf } from '../base/byte-source.ts'
import type { Facts } from '../model/facts.ts'
import type { Rule, RuleContext } from '../model/rule.ts'
import type { Examination } from './examination.ts'
import { examineArtifact } from './examine.ts'

const CONTEXT: RuleContext = {
  now: 0,
  minimumAgeMs: 0,
  isCooldownExempt: () => false,
  popularRank: () => null,
  popularNames: [],
}

export function examineBuilt(file: Pick<BuiltFile, 'bytes' | 'filename'>): Promise<Examination> {
  return examineArtifact(bytesOf(file.bytes), file.filename, { codeReader: null })
}

export function examineWheel(spec: Partial<WheelSpec>): Promise<Examination> {
  return examineBuilt(buildWheel({ name: 'demo', version: '1.0', ...spec }))
}

export function examineSdist(spec: Partial<SdistSpec>): Promise<Examination> {
  return examineBuilt(buildSdist({ name: 'demo', version: '1.0', ...spec }))
}

/** What a rule says of an examined archive: `place: message`. */
export function sayings(rule: Rule, examination: Examination): string[] | null {
  const { file, archive, metadata, wheel, sdist, source } = examination
  const facts: Facts = { file, archive, metadata, wheel, sdist, source }
  const found = rule.find(facts, CONTEXT)
  return found === null
    ? null
    : found.map(({ message, place }) => `${place.file}${place.line === undefined ? '' : `:${place.line}`}: ${message}`)
}
