import { dirname, relative, resolve, sep } from 'node:path'
import { rawText } from '@safe-pip/core/base/display'
import { withoutCredentials } from '@safe-pip/core/base/without-credentials'
import { expandVariables } from '@safe-pip/core/manifests/requirements-variables'
import type { ManifestFacts } from '@safe-pip/core/model/manifest'
import { normalizeName } from '@safe-pip/core/python/package-name'
import type { PipPlaces, PipProbe } from '../pip/contract.ts'

export interface OwnPlacesOptions {
  readonly probe: Pick<PipProbe, 'indexUrl' | 'extraIndexUrls' | 'findLinks'>
  /** Of the input files. */
  readonly manifests: readonly ManifestFacts[]
  readonly cwd: string
  /** Values of `${NAME}` in the input files. */
  readonly variables: ReadonlyMap<string, string>
  /** Absolute path of the output: pip takes a folder of links relative to the file that names it. */
  readonly output: string | null
}

export interface OwnPlaces extends PipPlaces {
  /** Whether the first index takes the place of whatever is configured where the file is used. */
  readonly replacesDefault: boolean
}

/**
 * Of the places where pip looked those that the input files name, since they are a matter of the project: what
 * comes from pip's settings or the command line is a matter of the machine, and what holds a password of its user.
 */
export function findOwnPlaces(places: PipPlaces, { probe, manifests, cwd, variables, output }: OwnPlacesOptions): OwnPlaces {
  const values = Object.fromEntries(variables)
  const written = new Set(
    manifests.flatMap(({ indexes }) => indexes.map(({ url }) => expandVariables(rawText(url), values).text)),
  )
  const settings = new Set([probe.indexUrl, ...probe.extraIndexUrls, ...probe.findLinks])
  const isOwn = (place: string): boolean => (written.has(place) || !settings.has(place)) && withoutCredentials(place) === place
  const folder = output === null ? cwd : dirname(output)
  const fromOutput = (place: string): string =>
    /^[a-z][a-z0-9+.-]*:/i.test(place) ? place : relative(folder, resolve(cwd, place)).split(sep).join('/') || '.'
  const named = (id: string, names: readonly string[]): string[] => {
    const words = manifests.flatMap(({ options }) => options.filter((option) => option.id === id))
    const listed = new Set(words.flatMap(({ value }) => (value === null ? [] : rawText(value).split(','))))
    return names.filter((name) => [...listed].some((value) => value === name || normalizeName(value.trim()) === name))
  }
  return {
    indexUrls: places.indexUrls.filter(isOwn),
    replacesDefault: places.indexUrls[0] !== undefined && isOwn(places.indexUrls[0]),
    findLinks: places.findLinks.filter(isOwn).map(fromOutput),
    noBinary: named('no-binary', places.noBinary),
    onlyBinary: named('only-binary', places.onlyBinary),
  }
}
