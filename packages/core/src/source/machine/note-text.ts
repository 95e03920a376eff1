import { untrustedText } from '../../base/display.ts'
import type { CodeObject } from '../../model/code-facts.ts'
import { findHosts } from '../objects/hosts.ts'
import { findMarkers } from '../objects/markers.ts'
import { classifyPath } from '../objects/paths.ts'
import type { Value } from '../values.ts'
import type { Site } from './frame.ts'
import type { Machine } from './machine.ts'

const MOST = 200_000

const NOTHING: readonly CodeObject[] = []
/** The last texts that were looked at: functions are read several times. */
const known = new Map<string, readonly CodeObject[]>()
const MOST_KNOWN = 4000

/** What a constant text names: hosts, telling paths, markers. */
export function objectsOfText(text: string): readonly CodeObject[] {
  if (text.length < 4) return NOTHING
  if (text.length > 400) return lookAt(text)
  let objects = known.get(text)
  if (objects === undefined) {
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(text, (objects = lookAt(text)))
  }
  return objects
}

function lookAt(text: string): CodeObject[] {
  const objects: CodeObject[] = []
  const cut = text.length > MOST ? text.slice(0, MOST) : text
  for (const host of findHosts(cut))
    if (host.class !== 'documentation') objects.push({ kind: 'host', class: host.class, text: untrustedText(host.text) })
  const path = classifyPath(cut)
  if (path !== null) objects.push({ kind: 'path', class: path, text: untrustedText(cut.slice(0, 200)) })
  for (const marker of findMarkers(cut)) objects.push({ kind: 'marker', class: marker.class, text: untrustedText(marker.text) })
  return objects
}

/** Characters of derived text that count as one step. */
const CHARACTERS_A_STEP = 100

/** Keeps a telling constant as a fact, wherever it stands. */
export function noteText(machine: Machine, value: Value, site: Site): void {
  if (value.t !== 'str' && value.t !== 'bytes') return
  // Text that was unpacked or deciphered cost more than one step.
  if ((value.layers?.length ?? 0) > 0) machine.budget.spend(value.s.length / CHARACTERS_A_STEP)
  const isHidden = (value.layers?.length ?? 0) > 0 || site.frame.unit.layers.length > 0
  for (const object of objectsOfText(value.s)) {
    if (object.kind === 'host' && object.class === 'plain' && !isHidden) continue
    if (object.kind === 'path' && object.class === 'archive') continue
    machine.recorder.literal(object, site, value.layers)
  }
}
