import { untrustedText } from '@safe-pip/core/base/display'
import type { IndexPage, PageLink } from '@safe-pip/core/index/index-page'
import { parseArchiveName } from '@safe-pip/core/index/archive-name'
import type { PageFile, Upstream } from './contract.ts'

/** A file as the gate offers it. */
export interface OfferedFile {
  readonly file: PageFile
  /** Why it is refused whatever the policy says: two digests or two spellings of one file name. */
  readonly refusal: string | null
}

export interface PageSurroundings {
  readonly upstream: Upstream
  /** Null on a page of links, which holds files of any project. */
  readonly project: string | null
  /** Where the page was at last, after redirects. */
  readonly pageUrl: URL
  readonly isHostAllowed: (url: URL, isContentFixed: boolean) => boolean
}

/**
 * Turns links into checked files. A link stays when its URL's last segment is the name of a wheel or sdist of
 * this project, equal to the label, and its host may hold files of this page: a host of the user's indexes,
 * PyPI's own file host, or any public host over https when the page gives a sha256 (the digest is then what
 * is trusted). Links with user-info, of other schemes (VCS, file), or to private addresses are dropped.
 */
export function buildPageFiles(page: IndexPage, surroundings: PageSurroundings): Map<string, OfferedFile> {
  const offered = new Map<string, OfferedFile>()
  const spellings = new Map<string, string>()
  const pageGivesTimes = page.links.some((link) => link.uploadTime !== null)
  const base = (page.base === null ? null : URL.parse(page.base, surroundings.pageUrl.href)) ?? surroundings.pageUrl
  for (const link of page.links) {
    const file = fileOf(link, { ...surroundings, base, page, pageGivesTimes })
    if (file === null) continue
    const key = file.filename.toLowerCase().replaceAll(/[-_.]+/g, '-')
    const first = offered.get(spellings.get(key) ?? file.filename)
    if (first === undefined) {
      offered.set(file.filename, { file, refusal: null })
      spellings.set(key, file.filename)
    } else if (first.file.filename !== file.filename) {
      refuse(offered, first.file, 'the index lists this file in two spellings')
      offered.set(file.filename, { file, refusal: 'the index lists this file in two spellings' })
    } else if (first.file.sha256 !== file.sha256 || (first.file.origin !== file.origin && file.sha256 === null)) {
      refuse(offered, first.file, 'the index lists this file twice with different content')
    }
  }
  return offered
}

function refuse(offered: Map<string, OfferedFile>, file: PageFile, refusal: string): void {
  offered.set(file.filename, { file, refusal })
}

interface LinkSurroundings extends PageSurroundings {
  readonly base: URL
  readonly page: IndexPage
  readonly pageGivesTimes: boolean
}

function fileOf(link: PageLink, surroundings: LinkSurroundings): PageFile | null {
  const url = URL.parse(link.url, surroundings.base.href)
  if (url === null || !surroundings.isHostAllowed(url, link.sha256 !== null)) return null
  const filename = lastSegment(url)
  const { upstream, project, page } = surroundings
  if (filename === null || (project !== null && link.label !== filename)) return null
  const name = parseArchiveName(filename, project ?? undefined)
  if (name === null) return null
  url.hash = ''
  return {
    upstream,
    project: name.project,
    filename,
    kind: name.kind,
    version: name.version,
    origin: url.href,
    sha256: link.sha256,
    size: link.size,
    requiresPython: link.requiresPython,
    coreMetadata: name.kind === 'wheel' ? link.coreMetadata : false,
    release: {
      indexUrl: upstream.shown,
      projectStatus: page.status,
      statusReason: page.statusReason === null ? null : untrustedText(page.statusReason),
      yanked: link.yanked !== null,
      yankedReason: link.yanked === null ? null : untrustedText(link.yanked),
      uploadTime: link.uploadTime,
      ...(link.hasProvenance === true ? { hasProvenance: true } : {}),
      pageGivesTimes: surroundings.pageGivesTimes,
      sidecarProblem: null,
    },
  }
}

/** Decoded once; null when it holds anything that a file name of ours may not. */
function lastSegment(url: URL): string | null {
  try {
    const name = decodeURIComponent(url.pathname.slice(url.pathname.lastIndexOf('/') + 1))
    return /^[A-Za-z0-9._+!-]+$/.test(name) ? name : null
  } catch {
    return null
  }
}
