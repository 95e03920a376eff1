import { absent } from '@safe-pip/core/model/facts'
import { releaseKey, type Intelligence } from '@safe-pip/core/node/intelligence/intelligence'

/** What is known of advisories in this run; without a snapshot every release is *not checked*. */
export function openRunIntelligence(): Intelligence {
  return {
    snapshot: null,
    lookUp: (releases) =>
      Promise.resolve(new Map(releases.map((release) => [releaseKey(release), absent('no snapshot', 'known-malware')]))),
    close: () => undefined,
  }
}
