import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { display } from '@safe-pip/core/base/display'
import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import {
  parseDeclaredRequirements,
  type DeclaredLine,
  type DeclaredRequirements,
} from '@safe-pip/core/manifests/declared-requirements'
import { normalizeName } from '@safe-pip/core/python/package-name'
import { parseRequirement } from '@safe-pip/core/python/requirement'
import { isProjectFile } from './find-target.ts'
import type { PinRequest } from './pin-request.ts'

/** What pip is to resolve. */
export interface PinInputs {
  /** Words behind `pip install`. */
  readonly words: readonly string[]
  /** Who asks for the requirements that stand on the command line, in their order: `demo (pyproject.toml)`. */
  readonly origins: readonly string[]
  /** The same requirements. */
  readonly requirements: readonly string[]
}

/** Project files become requirements, which every pip understands; all else is pip's to read. Throws `usage` and `configuration`. */
export function findInputs(request: PinRequest, cwd: string): PinInputs {
  const projects = request.files.filter(isProjectFile)
  if (projects.length === 0 && (request.hasAllExtras || request.extras.length + request.groups.length > 0)) {
    throw new SafePipError('usage', '--extra and --group are for pyproject.toml and setup.cfg')
  }
  const declared = projects.map((file) => ({ file, lists: readProject(file, cwd) }))
  const asked = declared.flatMap(({ file, lists }) => chooseLines(lists, { file, request }))
  assertKnown(request, declared)
  const files = request.files.filter((file) => !isProjectFile(file))
  const words = [
    ...request.pipWords,
    ...request.constraints.flatMap((file) => ['-c', file]),
    ...files.flatMap((file) => ['-r', file]),
    ...asked.map(({ text }) => text),
  ]
  return { words, origins: asked.map(({ origin }) => origin), requirements: asked.map(({ text }) => text) }
}

function readProject(file: string, cwd: string): DeclaredRequirements {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(resolve(cwd, file))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new SafePipError('usage', `${display(file)} cannot be read: ${code}`)
  }
  const parsed = parseDeclaredRequirements(file, bytes)
  if (parsed.ok) return parsed.value
  throw new SafePipError('configuration', `${display(file)}: ${display(parsed.problem)}`, {
    hint: 'write what it needs into a requirements.in and pin that',
  })
}

interface AskedLine {
  readonly text: string
  readonly origin: string
}

function chooseLines(lists: DeclaredRequirements, { file, request }: { file: string; request: PinRequest }): AskedLine[] {
  const origin = lists.project === null ? `-r ${file}` : `${lists.project} (${file})`
  const own = lists.project === null ? null : normalizeName(lists.project)
  const extras = request.hasAllExtras ? [...lists.extras.keys()] : request.extras.map(normalizeName)
  const taken = new Set<string>()
  const asked: AskedLine[] = []
  const take = (lines: readonly DeclaredLine[], from: string, under: string | null = null): void => {
    for (const line of lines) {
      const text = underMarker(line.text, under)
      const requirement = parseRequirement(text)
      const isItself = requirement.ok && requirement.value.name === own && requirement.value.url === null
      if (!isItself) asked.push({ text, origin: from })
      else for (const extra of requirement.value.extras) takeExtra(extra, requirement.value.marker?.normalized ?? null)
    }
  }
  const takeExtra = (extra: string, under: string | null = null): void => {
    const key = `${extra};${under ?? ''}`
    if (taken.has(key)) return
    taken.add(key)
    take(lists.extras.get(extra) ?? [], origin, under)
  }
  take(lists.main, origin)
  for (const extra of extras) takeExtra(extra)
  for (const group of new Set(request.groups.map(normalizeName))) {
    take(
      lists.groups.get(group) ?? [],
      origin.replace(/\)?$/, (end) => `:${group}${end}`),
    )
  }
  return asked
}

/** What an extra holds, where the project asks for its own extra under a marker: `demo[win]; sys_platform == "win32"`. */
function underMarker(text: string, under: string | null): string {
  if (under === null) return text
  const requirement = parseRequirement(text)
  if (!requirement.ok) return text
  const own = requirement.value.marker?.normalized ?? null
  if (own === null) return `${text.trimEnd()} ; ${under}`
  return `${text.slice(0, text.lastIndexOf(';'))}; (${own}) and (${under})`
}

/** A misspelt extra must not become a file without its packages. */
function assertKnown(request: PinRequest, declared: readonly { lists: DeclaredRequirements }[]): void {
  const missing = (names: readonly string[], kind: 'extras' | 'groups'): string | undefined =>
    names.find((name) => !declared.some(({ lists }) => lists[kind].has(normalizeName(name))))
  const extra = missing(request.extras, 'extras')
  if (extra !== undefined) throw new SafePipError('usage', `there is no extra ${display(extra)}`)
  const group = missing(request.groups, 'groups')
  if (group !== undefined) throw new SafePipError('usage', `there is no dependency group ${display(group)}`)
}
