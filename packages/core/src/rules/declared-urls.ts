import { rawText } from '../base/display.ts'
import type { ManifestFacts, Position } from '../model/manifest.ts'

/** A URL that a dependency file names, and what for. */
export interface DeclaredUrl {
  readonly use: 'index' | 'find-links' | 'dependency' | 'repository' | 'artifact' | 'inclusion' | 'other'
  /** As written; rules print it through `shownUrl` only. */
  readonly text: string
  readonly position: Position
  /** Normalised name of the project it is for; null for what concerns the whole file. */
  readonly project: string | null
}

const HAS_SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i

/** Every URL of the file, in the order of its lines; texts without a scheme (paths) are none. */
export function findDeclaredUrls(manifest: ManifestFacts): DeclaredUrl[] {
  const urls: DeclaredUrl[] = manifest.indexes.map(({ kind, url, position }) => ({
    use: kind === 'find-links' || kind === 'other' ? kind : 'index',
    text: rawText(url),
    position,
    project: null,
  }))
  for (const { source, position, artifacts, name: project } of manifest.entries) {
    if (source.kind === 'url') urls.push({ use: 'dependency', text: rawText(source.url), position, project })
    if (source.kind === 'vcs') urls.push({ use: 'repository', text: rawText(source.url), position, project })
    for (const artifact of artifacts) {
      if (artifact.url !== null) urls.push({ use: 'artifact', text: rawText(artifact.url), position: artifact.position, project })
    }
  }
  for (const { target, position } of manifest.inclusions)
    urls.push({ use: 'inclusion', text: rawText(target), position, project: null })
  return urls
    .filter(({ text }) => HAS_SCHEME.test(text))
    .toSorted((a, b) => a.position.line - b.position.line || a.position.column - b.position.column)
}

/** `${NAME}` in a URL is whatever the environment holds; it stands for nothing here. */
export function parseDeclaredUrl(text: string): URL | null {
  return URL.parse(withoutVariables(text.replace(/^(?:git|hg|svn|bzr)\+/i, '')).replaceAll(/\$[A-Z0-9_]+/g, 'variable'))
}

/** No brace and no dollar inside, so that a text of a million `${` takes linear time. */
function withoutVariables(text: string): string {
  return text.includes('$') ? text.replaceAll(/\$\{[^{}$]*\}/g, 'variable') : text
}

/** Without credentials, query and fragment. */
export function shownUrl(text: string): string {
  const url = URL.parse(withoutVariables(text))
  if (url === null) return 'a URL that cannot be read'
  return `${url.protocol}//${url.host}${url.pathname}`
}

/** Equal but for credentials, trailing slashes, query and fragment. */
export function isSameIndex(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => shownUrl(text).replace(/\/+$/, '').toLowerCase())
  return left === right
}
