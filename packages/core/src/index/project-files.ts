import { untrustedText } from '../base/display.ts'
import type { PublishedFile } from '../model/published.ts'
import { parseArchiveName } from './archive-name.ts'
import type { IndexPage, PageLink } from './index-page.ts'

/** A file with what it takes to fetch its metadata. */
export interface ProjectFile extends PublishedFile {
  /** Absolute. */
  readonly url: string
  /** The page that names it; '' for a folder. */
  readonly page: string
  /** The sidecar's sha256, true = offered without one, false = not offered (PEP 658). */
  readonly coreMetadata: string | boolean
}

/**
 * The wheels and sdists of one project on an index page or a page of links, as pip would see them: the file name is the last segment of
 * the URL, and on an index page the label too. All else is no file of the project.
 */
export function findProjectFiles(
  page: IndexPage,
  options: { project: string; isLinksPage: boolean; pageUrl: URL },
): ProjectFile[] {
  const base = (page.base === null ? null : URL.parse(page.base, options.pageUrl.href)) ?? options.pageUrl
  return page.links.flatMap((link) => {
    const filename = lastSegment(link)
    if (filename === null || (!options.isLinksPage && link.label !== filename)) return []
    const name = parseArchiveName(filename, options.project)
    const url = URL.parse(link.url, base.href)
    if (name === null || url === null) return []
    const { sha256, size, uploadTime, yanked, coreMetadata } = link
    return [
      {
        filename,
        version: name.version,
        sha256,
        size,
        uploadTime,
        yanked: yanked === null ? null : untrustedText(yanked),
        url: url.href,
        page: options.pageUrl.href,
        coreMetadata: name.kind === 'wheel' && coreMetadata,
      },
    ]
  })
}

function lastSegment({ url }: PageLink): string | null {
  const path = url.replace(/[?#].*$/s, '')
  try {
    return decodeURIComponent(path.slice(path.lastIndexOf('/') + 1))
  } catch {
    return null
  }
}
