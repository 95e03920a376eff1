import { normalizeName } from '../python/package-name.ts'
import type { Effect, UncheckedEffect } from '../model/severity.ts'
import { DEFAULT_POLICY, type Policy, type PolicyException, type Profile } from './policy.ts'

/** What one policy file says; what it leaves out is the business of the layer below. */
export interface PolicyLayer {
  readonly profile?: Profile
  readonly rules?: Readonly<Record<string, Effect | 'off'>>
  readonly unchecked?: Readonly<Record<string, UncheckedEffect>>
  readonly indexes?: Partial<Policy['indexes']>
  readonly names?: Partial<Policy['names']>
  readonly build?: Partial<Policy['build']>
  readonly cooldown?: Partial<Policy['cooldown']>
  readonly osv?: Partial<Policy['sources']['osv']>
  readonly exceptions?: readonly PolicyException[]
}

/** What options of the command line add, above every file. */
export interface PolicyOptions {
  readonly accept?: readonly string[]
  /** Names; normalised here. */
  readonly allowBuild?: readonly string[]
  readonly allowIndex?: readonly string[]
}

/**
 * One policy of all layers, the strongest last. A single value counts as the strongest layer wrote it; tables are
 * merged key by key; lists add up, so that neither a project forgets the user's indexes and internal names nor
 * the user the project's — except `public`, which a layer replaces, because adding up could only let more names out.
 */
export function mergeLayers(layers: readonly PolicyLayer[], options: PolicyOptions = {}): Policy {
  const base = DEFAULT_POLICY
  const last = <Value>(pick: (layer: PolicyLayer) => Value | undefined, otherwise: Value): Value =>
    layers.reduce<Value>((value, layer) => pick(layer) ?? value, otherwise)
  const all = <Item>(pick: (layer: PolicyLayer) => readonly Item[] | undefined): Item[] => [
    ...new Set(layers.flatMap((layer) => pick(layer) ?? [])),
  ]
  const table = <Item>(
    pick: (layer: PolicyLayer) => Readonly<Record<string, Item>> | undefined,
  ): Readonly<Record<string, Item>> => Object.assign({}, ...layers.map(pick)) as Record<string, Item>
  return {
    profile: last((layer) => layer.profile, base.profile),
    rules: table((layer) => layer.rules),
    unchecked: table((layer) => layer.unchecked),
    accept: [...new Set(options.accept)],
    indexes: {
      allowed: [...new Set([...all((layer) => layer.indexes?.allowed), ...(options.allowIndex ?? [])])],
      public: last((layer) => layer.indexes?.public, base.indexes.public),
      internalNames: all((layer) => layer.indexes?.internalNames),
      internalIndex: last((layer) => layer.indexes?.internalIndex, base.indexes.internalIndex),
    },
    names: { banned: all((layer) => layer.names?.banned) },
    build: { allow: [...new Set([...all((layer) => layer.build?.allow), ...(options.allowBuild ?? []).map(normalizeName)])] },
    cooldown: {
      minimumAgeMs: last((layer) => layer.cooldown?.minimumAgeMs, base.cooldown.minimumAgeMs),
      exempt: all((layer) => layer.cooldown?.exempt),
    },
    sources: {
      osv: {
        isEnabled: last((layer) => layer.osv?.isEnabled, base.sources.osv.isEnabled),
        url: last((layer) => layer.osv?.url, base.sources.osv.url),
      },
    },
    exceptions: layers.flatMap((layer) => layer.exceptions ?? []),
  }
}
