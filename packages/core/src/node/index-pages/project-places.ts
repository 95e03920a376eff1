import { readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArchiveName } from '../../index/archive-name.ts'
import { findProjectFiles, type ProjectFile } from '../../index/project-files.ts'
import { normalizeName } from '../../python/package-name.ts'
import { shownUrl } from '../../rules/declared-urls.ts'
import type { PageAnswer, PageFetcher } from './page-fetcher.ts'

/** What one place has of a project; the status as PEP 792 has it. */
export interface ProjectPage {
  readonly status: string | null
  readonly statusReason: string | null
  readonly files: readonly ProjectFile[]
}

/** `page: null`: the place does not know the project. */
export type PlaceAnswer = { readonly page: ProjectPage | null } | { readonly failure: string }

export interface ProjectPlaces {
  /** The bytes of a file that a page names; null where they cannot be had. Asked for once. */
  readonly fetchFile: (file: { url: string; page: string }) => Promise<Buffer | null>
  /** `place`: the URL of an index, or with `isLinks` a page or folder of links. Every page and folder is read once. */
  readonly ask: (place: string, what: { project: string; isLinks: boolean }) => Promise<PlaceAnswer>
}

export interface ProjectPlacesOptions {
  /** Folders are relative to it. */
  readonly cwd: string
  /** Called once, when the first page is wanted; null where this Node cannot. */
  readonly openFetcher: () => Promise<PageFetcher | null>
}

/** The places where pip looks for files of a project. */
export function openProjectPlaces({ cwd, openFetcher }: ProjectPlacesOptions): ProjectPlaces {
  const pages = new Map<string, Promise<PageAnswer>>()
  const folders = new Map<string, readonly string[]>()
  let fetcher: Promise<PageFetcher | null> | null = null

  const files = new Map<string, Promise<Buffer | null>>()

  function openOnce(): Promise<PageFetcher | null> {
    fetcher ??= openFetcher()
    return fetcher
  }

  async function fetchPage(url: URL): Promise<PageAnswer> {
    return (await openOnce())?.fetchPage(url) ?? { ok: false, problem: 'asking an index needs a newer Node' }
  }

  return {
    async fetchFile({ url, page }) {
      const fetching = files.get(url) ?? (async () => (await openOnce())?.fetchFile(new URL(url), new URL(page)) ?? null)()
      files.set(url, fetching)
      return fetching
    },
    async ask(place, { project, isLinks }) {
      if (isLinks && !/^https?:/i.test(place)) {
        const names = folders.get(place) ?? listFolder(place, cwd)
        folders.set(place, names)
        return { page: { status: null, statusReason: null, files: findFiles(names, project) } }
      }
      const url = new URL(shownUrl(place))
      const isLinksPage = isLinks || /\.html?$/i.test(url.pathname)
      if (!isLinksPage) url.pathname = `${url.pathname.replace(/\/*$/, '')}/${project}/`
      const fetching = pages.get(url.href) ?? fetchPage(url)
      pages.set(url.href, fetching)
      const answer = await fetching
      if (!answer.ok) return { failure: answer.problem }
      if (answer.value === null) return { page: null }
      const { page, url: pageUrl } = answer.value
      const { name, status, statusReason } = page
      if (!isLinksPage && name !== null && normalizeName(name) !== project)
        return { failure: 'its page is about another project' }
      const found = findProjectFiles(page, { project, isLinksPage, pageUrl })
      // Login pages and the like are HTML too: only one that names files of the project is about it.
      if (!isLinksPage && name === null && found.length === 0) return { failure: 'its page names no file of the project' }
      return { page: { status, statusReason, files: found } }
    },
  }
}

/** One that is not there has nothing, as in pip. */
function listFolder(place: string, cwd: string): readonly string[] {
  try {
    return readdirSync(place.startsWith('file:') ? fileURLToPath(place) : resolve(cwd, place.replace(/^~(?=\/|$)/, homedir())))
  } catch {
    return []
  }
}

/** Names only, so nothing can be said of hashes. */
function findFiles(names: readonly string[], project: string): ProjectFile[] {
  return names.flatMap((filename) => {
    const name = parseArchiveName(filename, project)
    if (name === null) return []
    const nothing = { sha256: null, size: null, uploadTime: null, yanked: null, coreMetadata: false }
    return [{ filename, version: name.version, url: '', page: '', ...nothing }]
  })
}
