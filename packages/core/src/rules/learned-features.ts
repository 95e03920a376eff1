import { rawText, type UntrustedText } from '../base/display.ts'
import type { CapabilityUse, CodeContext } from '../model/code-facts.ts'
import type { ArchiveFacts, MetadataFacts, SourceFacts } from '../model/facts.ts'
import type { Place } from '../model/place.ts'
import { isAutomatic, isReachable, placeOf } from './code-evidence.ts'

/** What the learned layer sees of an artifact: its code and its own metadata, never its name, author, index or age. */
export interface LearnedFacts {
  readonly source: SourceFacts
  readonly metadata: MetadataFacts | null
  readonly archive: ArchiveFacts | null
}

/**
 * The features of an artifact by name, each with the first place that shows it; null for one of the whole artifact.
 * A feature is there or not; numbers become steps (`python-below:2kB`).
 */
export function findFeatures({ source, metadata, archive }: LearnedFacts): Map<string, Place | null> {
  const features = new Map<string, Place | null>()
  const add = (name: string, place: Place | null): void => {
    if (!features.has(name)) features.set(name, place)
  }
  let automatic = 0
  let reachable = 0
  for (const use of source.uses) {
    if (!isReachable(use.context)) continue
    reachable += 1
    if (isAutomatic(use.context)) automatic += 1
    for (const name of namesOf(use)) {
      add(`${whenOf(use.context)}:${name}`, placeOf(use))
      add(`any:${name}`, placeOf(use))
    }
  }
  for (const literal of source.literals) {
    if (!isReachable(literal.context)) continue
    add(`literal:${literal.class}`, placeOf(literal))
    if (isAutomatic(literal.context)) add(`auto:literal:${literal.class}`, placeOf(literal))
    for (const layer of literal.layers) add(`literal-layer:${layer}`, placeOf(literal))
  }
  for (const problem of source.problems) add(`problem:${problem.id}`, null)
  addSteps(add, 'uses-automatic', automatic, [1, 2, 4, 8])
  addSteps(add, 'uses', reachable, [1, 2, 4, 8, 16, 64])
  addSteps(add, 'python-bytes', source.bytes, [500, 2000, 8000, 32_000, 128_000, 1_000_000])
  addSteps(add, 'python-files', source.files, [2, 3, 5, 10, 40])
  addSteps(add, 'density', source.bytes === 0 ? 0 : (1e6 * reachable) / source.bytes, [20, 100, 500, 2500])
  if (archive !== null) addSteps(add, 'members', archive.members.length, [5, 10, 20, 50, 200])
  if (metadata !== null) addMetadata(add, metadata)
  return features
}

type Add = (name: string, place: Place | null) => void

/** Names that a use stands for, from what it does to what it touches. */
function namesOf(use: CapabilityUse): string[] {
  const act = `${use.capability}/${use.action}`
  return [
    act,
    use.name,
    ...(use.isDerived ? [`derived:${use.capability}`] : []),
    ...use.layers.flatMap((layer) => [`layer:${layer}`, `layer:${layer}:${use.capability}`]),
    ...use.sources.map(({ kind }) => `${kind}>${use.capability}`),
    ...use.objects.flatMap((object) => [`object:${object.class}`, `object:${object.class}:${use.capability}`]),
    ...(use.file.endsWith('setup.py') ? [`setup:${act}`] : []),
  ]
}

function whenOf(context: CodeContext): string {
  return isAutomatic(context) ? 'auto' : context
}

function addMetadata(add: Add, metadata: MetadataFacts): void {
  const isEmpty = (text: UntrustedText | null): boolean => {
    const written = text === null ? '' : rawText(text).trim()
    return written === '' || written === 'UNKNOWN'
  }
  if (isEmpty(metadata.homePage) && metadata.projectUrls.length === 0) add('metadata:no-url', null)
  if (isEmpty(metadata.summary)) add('metadata:no-summary', null)
  if (isEmpty(metadata.license)) add('metadata:no-license', null)
  if (isEmpty(metadata.author) && isEmpty(metadata.authorEmail)) add('metadata:no-author', null)
  if (metadata.requiresDist.length === 0 && metadata.requiresPython === null) add('metadata:requires-nothing', null)
  if (metadata.classifierCount === 0) add('metadata:no-classifiers', null)
  addSteps(add, 'description', metadata.descriptionLength, [20, 200, 1000, 4000])
}

/**
 * Whether a feature says something of the code, not of size or metadata: a package of one's own company is small and
 * describes itself to nobody, so its code alone must look bad before the rest counts.
 */
export function isCodeFeature(name: string): boolean {
  return !/^(?:metadata:|description-|members-|python-)/.test(name)
}

/** `name-below:N` for every step that the number does not reach, so that one split of a tree can ask for a range. */
function addSteps(add: Add, name: string, value: number, steps: readonly number[]): void {
  for (const step of steps) if (value < step) add(`${name}-below:${step}`, null)
}
