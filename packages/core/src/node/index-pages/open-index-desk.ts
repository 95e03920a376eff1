import { untrustedText } from '../../base/display.ts'
import type { ProjectFile } from '../../index/project-files.ts'
import type { FileStance } from '../../model/file-facts.ts'
import { matchesPattern } from '../../python/name-pattern.ts'
import { isSameIndex, shownUrl } from '../../rules/declared-urls.ts'
import type { PublishedAnswer, PublishedQuery } from '../../vet/ask-indexes.ts'
import { isVersionOf } from '../../vet/find-pinned.ts'
import type { HttpClient } from '../http-client.ts'
import { findPipSources, type PipSources } from '../own-indexes.ts'
import { fetchRequirements } from './fetch-requirements.ts'
import { openPageFetcher } from './page-fetcher.ts'
import { openProjectPlaces, type PlaceAnswer } from './project-places.ts'

type Environment = Readonly<Record<string, string | undefined>>

export interface IndexDeskOptions {
  /** The only indexes that are asked; `declaredIndexes` with credentials. */
  readonly stance: FileStance
  readonly env: Environment
  /** Folders of links are relative to it. */
  readonly cwd: string
  /** For everything together; what did not answer by then is *not checked*. */
  readonly budgetMs: number
}

/** Asks the user's own indexes what they publish of releases. Never throws. */
export interface IndexDesk {
  readonly findPublished: (queries: readonly PublishedQuery[]) => Promise<readonly PublishedAnswer[]>
  readonly close: () => void
}

/** Nobody waits longer for an index that does not accept a connection. */
const CONNECT_MS = 3000

/**
 * Each page is fetched once however many releases are looked for on it. A name is only asked for at the indexes that it comes from:
 * those that its file names, or those of pip's own settings; an internal name at the internal index alone.
 */
export function openIndexDesk({ stance, env, cwd, budgetMs }: IndexDeskOptions): IndexDesk {
  const configured = findPipSources(env)
  let http: HttpClient | null = null
  const places = openProjectPlaces({
    cwd,
    async openFetcher() {
      try {
        // Loaded only when something is asked: the hook runs on a Node that has no such client.
        const { openHttpClient } = await import('../http-client.ts')
        http = openHttpClient(environmentOf(configured, env), { connectMs: CONNECT_MS, trustedHosts: configured.trustedHosts })
        return openPageFetcher({ http, env, own: stance.declaredIndexes, budgetMs })
      } catch {
        return null
      }
    },
  })

  /** The places to ask, or why none may be asked. */
  function findPlaces({
    name,
    sources,
  }: PublishedQuery): { indexes: string[]; links: readonly string[] } | { gap: string; index: string } {
    const isInternal = matchesPattern(name, stance.internalNames)
    const isPlain = sources.includes(null)
    if (isPlain && !isInternal && configured.indexes.length === 0)
      return { gap: 'pip is configured without an index', index: 'index' }
    const wanted = sources.flatMap((source) => (source === null ? (isInternal ? [] : configured.indexes) : [source]))
    const indexes: string[] = []
    for (const source of isInternal && stance.internalIndex !== null ? [...wanted, stance.internalIndex] : wanted) {
      const own = stance.declaredIndexes.find((index) => isSameIndex(index, source))
      if (own === undefined || !/^https?:/i.test(own)) return { gap: 'it is none of your indexes', index: shownUrl(source) }
      const isElsewhere = isInternal && !(stance.internalIndex !== null && isSameIndex(own, stance.internalIndex))
      if (isElsewhere) return { gap: 'internal names are not asked for there', index: shownUrl(source) }
      if (!indexes.some((index) => isSameIndex(index, own))) indexes.push(own)
    }
    return indexes.length === 0
      ? { gap: 'no index has internal names', index: 'index' }
      : { indexes, links: isPlain && !isInternal ? configured.links : [] }
  }

  async function answerQuery(query: PublishedQuery): Promise<PublishedAnswer> {
    const found = findPlaces(query)
    if ('gap' in found) return gapOf(found.index, { reason: found.gap, effect: 'none' })
    const asked = [
      ...found.indexes.map((place) => ({ place, isLinks: false })),
      ...found.links.map((place) => ({ place, isLinks: true })),
    ]
    const answers = await Promise.all(asked.map(({ place, isLinks }) => places.ask(place, { project: query.name, isLinks })))
    const at = answers.findIndex((answer) => 'failure' in answer)
    const failed = answers[at]
    if (failed !== undefined && 'failure' in failed) {
      const { place = '' } = asked[at] ?? {}
      return gapOf(/^https?:/i.test(place) ? shownUrl(place) : place, { reason: failed.failure, effect: 'warn' })
    }
    const pages = answers.flatMap((answer) => ('page' in answer && answer.page !== null ? [answer.page] : []))
    const files = pages.flatMap((page) => page.files)
    const ofRelease = files.filter(({ version }) => isVersionOf(version, query.version))
    const requirements = query.wantsRequirements === true ? await fetchRequirements(ofRelease, places.fetchFile) : null
    const marked = pages.find(({ status }) => status !== null)
    return {
      state: 'published',
      published: {
        indexes: found.indexes.map(shownUrl),
        foundOn: findPlacesOf(query.version, { asked, answers }),
        hasProject:
          files.length > 0 || answers.slice(0, found.indexes.length).some((answer) => 'page' in answer && answer.page !== null),
        projectStatus: marked?.status ?? null,
        statusReason: marked?.statusReason === null || marked === undefined ? null : untrustedText(marked.statusReason),
        pageGivesTimes: files.some(({ uploadTime }) => uploadTime !== null),
        files: ofRelease,
        requirements,
      },
    }
  }

  return {
    findPublished: (queries) => Promise.all(queries.map(answerQuery)),
    close() {
      void http?.close()
    },
  }
}

/** pip's own settings for the network in the words of the environment; its proxy stands in for those of others. */
function environmentOf({ certFile, proxy }: PipSources, env: Environment): Environment {
  const address = proxy === null || proxy.includes('://') ? proxy : `http://${proxy}`
  return {
    ...env,
    ...(certFile === null ? {} : { PIP_CERT: certFile }),
    ...(address === null ? {} : { http_proxy: address, https_proxy: address, no_proxy: '' }),
  }
}

/** Where files of the version are; folders of links only where no index has any. */
function findPlacesOf(
  version: string,
  { asked, answers }: { asked: readonly { readonly place: string }[]; answers: readonly PlaceAnswer[] },
): string[] {
  const found = asked.filter((_, at) => filesOf(answers[at]).some((file) => isVersionOf(file.version, version)))
  const [remote, local] = [true, false].map((isRemote) => found.filter(({ place }) => /^https?:/i.test(place) === isRemote))
  return remote === undefined || remote.length === 0
    ? (local ?? []).map(({ place }) => place)
    : remote.map(({ place }) => shownUrl(place))
}

function filesOf(answer: PlaceAnswer | undefined): readonly ProjectFile[] {
  return answer !== undefined && 'page' in answer ? (answer.page?.files ?? []) : []
}

function gapOf(subject: string, { reason, effect }: { reason: string; effect: 'none' | 'warn' }): PublishedAnswer {
  return { state: 'gap', gap: { check: 'index', reason, subject, effect } }
}
