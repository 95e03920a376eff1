import { matchRelease, mergeMatches } from '../../advisories/merge-matches.ts'
import { absent, known, type AdvisoryFacts, type FactState } from '../../model/facts.ts'
import type { Policy } from '../../policy/policy.ts'
import type { HttpClient } from '../http-client.ts'
import { releaseKey, type Intelligence, type ReleaseQuery } from './intelligence.ts'
import { openSnapshot, type Snapshot } from './open-snapshot.ts'
import type { OsvSource } from './osv-source.ts'

/** Older snapshots are *not checked* (DESIGN 5). */
const MAX_SNAPSHOT_AGE_MS: number = 7 * 86_400_000

/** Nobody waits longer for a service that does not accept a connection. */
const CONNECT_MS = 3000

export interface IntelligenceOptions {
  /** Absolute folder of `--home`. */
  readonly home: string
  /** Milliseconds since 1970. */
  readonly now: number
  readonly isOffline: boolean
  readonly sources: Policy['sources']
  /** Certificates and proxy for the live source. */
  readonly env: Readonly<Record<string, string | undefined>>
}

type State = FactState<AdvisoryFacts>

/** The check of which an absent answer speaks, once, for malware and vulnerabilities alike (CONTRACT "The report"). */
const CHECK = 'known-malware'

/** Opens what is known of advisories; see `Intelligence`. Never throws. */
export function openIntelligence(options: IntelligenceOptions): Intelligence {
  const opened = openSnapshot(options.home)
  const snapshot = opened.ok ? opened.value : null
  const lack = opened.ok ? findStaleness(opened.value, options.now) : opened.problem
  let http: HttpClient | null = null
  let source: Promise<OsvSource | string> | null = null
  const openSource = async (): Promise<OsvSource | string> => {
    try {
      // Loaded only when something is asked: the hook runs on a Node that has no such client.
      const [{ openHttpClient }, { openOsvSource }] = await Promise.all([import('../http-client.ts'), import('./osv-source.ts')])
      http = openHttpClient(options.env, { connectMs: CONNECT_MS })
      return openOsvSource(options.sources.osv.url, http)
    } catch {
      return 'the live source needs a newer Node'
    }
  }
  const lookUpOne = async (release: ReleaseQuery): Promise<State> => {
    if (snapshot !== null && lack === null) return askSnapshot(snapshot, { release, gap: null })
    const live = await askLive(release)
    if (live.state === 'known' || snapshot === null) return live
    return askSnapshot(snapshot, { release, gap: live.state === 'absent' ? live.reason : null })
  }
  const askLive = async (release: ReleaseQuery): Promise<State> => {
    const because = (reason: string): State => absent(`${lack ?? ''}, and ${reason}`, CHECK)
    if (options.isOffline) return absent(`offline and ${lack ?? ''}`, CHECK)
    if (!options.sources.osv.isEnabled) return because('the live source is switched off')
    if (!release.isPublic) return because('names that do not come from a public index are not sent anywhere')
    source ??= openSource()
    const osv = await source
    if (typeof osv === 'string') return because(osv)
    const answer = await osv.ask(release)
    return answer.ok ? known({ matches: mergeMatches(answer.value, release) }) : because(answer.problem)
  }
  return {
    snapshot: snapshot === null ? null : describeSnapshot(snapshot),
    async lookUp(releases) {
      const states = await Promise.all(releases.map(async (release) => [releaseKey(release), await lookUpOne(release)] as const))
      return new Map(states)
    },
    lookUpHere(releases) {
      if (snapshot === null) return new Map(releases.map((release) => [releaseKey(release), absent(lack ?? '', CHECK)]))
      return new Map(releases.map((release) => [releaseKey(release), askSnapshot(snapshot, { release, gap: lack })]))
    },
    close() {
      snapshot?.close()
      void http?.close()
    },
  }
}

function describeSnapshot({ header }: Snapshot): Intelligence['snapshot'] {
  return { snapshot: header.digest, time: header.time, sources: header.sources }
}

/** Null = within its maximum age. One from the future is as fresh as any: the run's clock may be set back. */
function findStaleness({ header }: Snapshot, now: number): string | null {
  const age = now - Date.parse(header.time)
  return age <= MAX_SNAPSHOT_AGE_MS ? null : `the snapshot is ${Math.floor(age / 86_400_000)} days old`
}

function askSnapshot(
  snapshot: Snapshot,
  { release, gap }: { release: Pick<ReleaseQuery, 'name' | 'version'>; gap: string | null },
): State {
  const advisories = snapshot.find(release.name)
  if (advisories === null) return absent('the snapshot is damaged', CHECK)
  const matches = matchRelease(advisories, release)
  return known(gap === null ? { matches } : { matches, gap })
}
