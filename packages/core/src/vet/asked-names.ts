import { known, type AskedNamesFacts, type FactState, type RequestFacts } from '../model/facts.ts'
import type { ManifestFacts } from '../model/manifest.ts'
import { placeIn } from '../model/place.ts'

/** The dependencies of a file by name, each once, at the first line that names it; not the project's own packages. */
export function findAskedNames({ file, entries }: ManifestFacts): AskedNamesFacts {
  const names = new Map<string, AskedNamesFacts['names'][number]>()
  for (const { name, isOwn, position } of entries) {
    if (name !== null && !isOwn && !names.has(name)) names.set(name, { name, place: placeIn(file, position) })
  }
  return { names: [...names.values()] }
}

/** The name under which an artifact was asked for. */
export function findAskedName(request: FactState<RequestFacts>): FactState<AskedNamesFacts> {
  if (request.state !== 'known') return request
  const { name } = request.value
  return known({ names: [{ name, place: { file: `request for ${name}` } }] })
}
