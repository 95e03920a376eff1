import type { ManifestFacts } from '../model/manifest.ts'
import { manifestFacts } from './dependency-entry.ts'
import type { ManifestFormat, ManifestInput } from './manifest-format.ts'
import { readPipArguments } from './pip-arguments.ts'
import { splitShellWords } from './shell-words.ts'

const ID = 'shell-candidates'
const INSTALL = /(?:^|[\s;&|("'!%])(?:pip3?(?:\.\d+)?|uv\s+pip|python[\d.]*\s+-m\s+pip)\s+(?:-[\w-]+\s+)*install\s+/g

/**
 * `pip install …` in Dockerfiles, CI files, Makefiles, shell scripts and notebooks: candidates of low confidence. What a
 * shell would do with variables, quotes over lines and templates is not known here.
 */
export const format: ManifestFormat = {
  id: ID,
  summary: 'pip install lines in Dockerfiles, CI files, Makefiles, scripts and notebooks (candidates)',
  role: 'candidates',
  matches: (path) =>
    /(?:^|\/)(?:(?:Dockerfile|Containerfile)[^/]*|[^/]*\.dockerfile|Makefile|GNUmakefile|[^/]*\.mk|[^/]*\.sh|[^/]*\.ipynb|\.gitlab-ci\.ya?ml|azure-pipelines\.ya?ml|\.travis\.ya?ml)$|(?:^|\/)\.(?:github\/workflows|circleci)\/[^/]+\.ya?ml$/i.test(
      path,
    ),
  read,
}

function read(input: ManifestInput): ManifestFacts {
  const text = new TextDecoder('utf-8').decode(input.bytes)
  const entries: ManifestFacts['entries'][number][] = []
  const indexes: ManifestFacts['indexes'][number][] = []
  const options: ManifestFacts['options'][number][] = []
  const isNotebook = input.file.endsWith('.ipynb')
  for (const { line, number } of joinedLines(text)) {
    // A notebook's cells are JSON texts: a quote or `\n` ends a line of code.
    const shell = isNotebook
      ? line
          .replaceAll(String.raw`\"`, "'")
          .replaceAll(String.raw`\n`, ' ; ')
          .replaceAll('"', ' ; ')
      : line
    for (const match of shell.matchAll(INSTALL)) {
      const position = { line: number, column: Math.max(1, match.index + 1) }
      const rest = shell.slice(match.index + match[0].length).split(/\s(?:&&|\|\||[;|&>#])|[;`]|["')]\s*$/, 1)[0] ?? ''
      const words = splitShellWords(rest) ?? rest.split(/\s+/)
      // What a shell includes lies where its commands have put it, which is not known here.
      const found = readPipArguments(words.map((word) => ({ text: word, position })))
      entries.push(...found.entries)
      indexes.push(...found.indexes)
      options.push(...found.options)
    }
  }
  return manifestFacts({ file: input.file, format: ID, role: 'candidates', entries, indexes, options })
}

/** Physical lines joined at a trailing backslash. */
function joinedLines(text: string): { line: string; number: number }[] {
  const joined: { line: string; number: number }[] = []
  let open: { line: string; number: number } | null = null
  for (const [index, physical] of text.split('\n').entries()) {
    const line = physical.replace(/\r$/, '')
    const current: { line: string; number: number } = open ?? { line: '', number: index + 1 }
    current.line += open === null ? line : ` ${line.trim()}`
    if (line.endsWith('\\') && current.line.length < 20_000) {
      current.line = current.line.slice(0, -1)
      open = current
    } else {
      joined.push(current)
      open = null
    }
  }
  if (open !== null) joined.push(open)
  return joined
}
