import { untrustedText } from '../base/display.ts'
import { known, NO_FACTS } from '../model/facts.ts'
import type { PinnedFacts, PublishedFile, PublishedRelease, RecordedFile, ReleasePin } from '../model/published.ts'
import type { Rule } from '../model/rule.ts'
import { CONTEXT } from './artifact-rule.test-support.ts'

export const A: string = 'a'.repeat(64)
export const B: string = 'b'.repeat(64)
export const WHEEL = 'demo-1.0-py3-none-any.whl'

export function published(parts: Partial<PublishedFile> = {}): PublishedFile {
  return { filename: WHEEL, version: '1.0', sha256: A, size: 10, uploadTime: '2025-01-01T00:00:00Z', yanked: null, ...parts }
}

/** A file recorded on line 5 of `uv.lock`. */
export function recorded(parts: Partial<RecordedFile> = {}): RecordedFile {
  const place = { file: 'uv.lock', line: 5 }
  return { filename: untrustedText(WHEEL), sha256: [A], size: null, uploadTime: null, place, ...parts }
}

/** `line effect: message` of what the rule says of demo 1.0, recorded and published like this. */
export function sayings(
  rule: Rule,
  given: {
    recorded?: readonly RecordedFile[]
    files?: readonly PublishedFile[]
    pin?: Partial<ReleasePin>
    release?: Partial<PublishedRelease>
  },
): string[] {
  const pinned: PinnedFacts = {
    name: 'demo',
    version: '1.0',
    pins: [
      { place: { file: 'uv.lock', line: 3 }, isLock: true, recorded: given.recorded ?? [recorded()], edges: null, ...given.pin },
    ],
    published: {
      indexes: ['https://pypi.org/simple/'],
      foundOn: ['https://pypi.org/simple/'],
      hasProject: true,
      projectStatus: null,
      statusReason: null,
      pageGivesTimes: true,
      files: given.files ?? [published()],
      requirements: null,
      ...given.release,
    },
  }
  const found = rule.find({ ...NO_FACTS, pinned: known(pinned) }, CONTEXT) ?? []
  return found.map(({ place, effect, message }) => `${place.line ?? 0} ${effect ?? rule.effect}: ${message}`)
}
