import { withoutCredentials } from '@safe-pip/core/base/without-credentials'
import { evaluateMarker } from '@safe-pip/core/python/evaluate-marker'
import { parseMarker } from '@safe-pip/core/python/marker'
import { parseWheelFilename } from '@safe-pip/core/python/wheel-filename'
import type { Gate, PageFile } from '@safe-pip/gate/contract'
import type { AskedRequirement, PipTarget } from '../pip/contract.ts'

/**
 * With hashes pip knows what it will take before it has seen a page, yet it fetches one file after the other and reads no
 * metadata alone. So the gate begins with all of them at once: the pages that pip will ask for (every index of
 * its own, nothing else), and of each the wheel that pip will choose. A wrong guess costs a download and no more.
 */
export function expectPinned(
  asked: readonly AskedRequirement[],
  { target, gate }: { target: PipTarget; gate: Pick<Gate, 'expect'> },
): void {
  const { places, tags, environment } = target
  if (places.noBinary.length > 0 || places.findLinks.length > 0) return
  const indexes = places.indexUrls.map((url) => withoutCredentials(url).replace(/\/*$/, '/'))
  const rank = new Map(tags.map((tag, position) => [tag, position]))
  const hashed = asked.filter(({ kind, hashes, isConstraint }) => kind === 'index' && hashes.length > 0 && !isConstraint)
  for (const { name, hashes, marker } of hashed) {
    if (name === null || !isHolding(marker, environment)) continue
    const wanted = new Set(hashes)
    gate.expect(name, {
      indexes,
      choose: (files) => {
        const ranked = files
          .filter(({ sha256 }) => sha256 !== null && wanted.has(`sha256:${sha256}`))
          .map((file) => ({ file, rank: rankOf(file, rank) }))
          .filter((one) => one.rank !== Number.POSITIVE_INFINITY)
        return ranked.toSorted((a, b) => a.rank - b.rank)[0]?.file ?? null
      },
    })
  }
}

/** Of what does not fit the target: infinite. */
function rankOf({ filename, kind }: PageFile, rank: ReadonlyMap<string, number>): number {
  const wheel = kind === 'wheel' ? parseWheelFilename(filename) : null
  if (wheel?.ok !== true) return Number.POSITIVE_INFINITY
  return Math.min(...wheel.value.tags.map((tag) => rank.get(tag) ?? Number.POSITIVE_INFINITY))
}

function isHolding(marker: string | null, environment: PipTarget['environment']): boolean {
  if (marker === null) return true
  const parsed = parseMarker(marker)
  const holds = parsed.ok ? evaluateMarker(parsed.value, { extra: '', ...environment }) : null
  return holds?.ok === true && holds.value
}
