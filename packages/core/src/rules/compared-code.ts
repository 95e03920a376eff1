import { rawText } from '../base/display.ts'
import type { CapabilityUse, CodeObject } from '../model/code-facts.ts'
import type { ComparedArtifact, ComparisonFacts } from '../model/comparison.ts'
import { isAutomatic, isReachable } from './code-evidence.ts'

/** What a call can do to the world, with the moment it does it; two calls of the same kind at the same time are alike. */
export function automaticUses({ source }: ComparedArtifact): CapabilityUse[] {
  return (source?.uses ?? []).filter((use) => isAutomatic(use.context) && (use.context !== 'import' || use.isReached))
}

/** The members of a wheel or sdist as paths, those of an sdist below its top folder; folders left out. */
export function filePaths({ archive, sdist }: Pick<ComparedArtifact, 'archive' | 'sdist'>): Map<string, number> {
  const root = sdist === null ? '' : `${sdist.root}/`
  const paths = new Map<string, number>()
  for (const { path, kind, size } of archive?.members ?? []) {
    const text = rawText(path)
    if (kind === 'file' || kind === 'hardlink') paths.set(text.startsWith(root) ? text.slice(root.length) : text, size)
  }
  return paths
}

export interface NamedHost {
  readonly host: string
  readonly class: string
  readonly place: { readonly file: string; readonly line: number }
}

/** Hosts that the code names where it can run, each once. */
export function namedHosts({ source }: ComparedArtifact): Map<string, NamedHost> {
  const hosts = new Map<string, NamedHost>()
  const add = (object: CodeObject, place: NamedHost['place']): void => {
    const host = object.kind === 'host' && object.class !== 'documentation' ? hostOf(rawText(object.text)) : null
    if (host !== null && !hosts.has(host)) hosts.set(host, { host, class: object.class, place })
  }
  for (const use of source?.uses ?? []) {
    if (isReachable(use.context)) for (const object of use.objects) add(object, { file: use.file, line: use.line })
  }
  for (const literal of source?.literals ?? []) {
    if (isReachable(literal.context)) add(literal, { file: literal.file, line: literal.line })
  }
  return hosts
}

function hostOf(text: string): string | null {
  const url = URL.parse(text.includes('://') ? text : `http://${text}`)
  return url === null || url.hostname === '' ? null : url.hostname
}

/** Whether the code of both sides was read, so that what is not seen before is new. */
export function isCodeComparable({ before, after }: ComparisonFacts): boolean {
  return before.source !== null && after.source !== null
}
