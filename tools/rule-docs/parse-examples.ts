/**
 * Executed examples of `docs/rules/<id>.md`: fenced blocks whose info string says `flagged`, `clean` or `missed`
 * (not yet caught, and must stay so until the page changes). CONTRIBUTING.md "Examples that run" describes the format.
 */
export interface Example {
  /** Line of the opening fence in the page. */
  readonly line: number
  readonly outcome: 'flagged' | 'clean' | 'missed'
  /** `facts`: JSON; `file`: a dependency file; `wheel`, `sdist`: a member of an archive that is built and examined. */
  readonly kind: 'facts' | 'file' | 'wheel' | 'sdist'
  /** For files: the name under which the content is read. */
  readonly file: string
  readonly content: string
  /** Lines (of the block) that findings must name, in order; null = not said. */
  readonly lines: readonly number[] | null
  /** How many findings; null = not said (flagged: one). */
  readonly count: number | null
  readonly effect: string | null
  /** Files beside it: `part` blocks before it under the same heading. */
  readonly parts: readonly Part[]
  /** The same file in the previous commit: a `before` block under the same heading. */
  readonly before: string | null
}

export interface Part {
  readonly file: string
  readonly content: string
}

const FENCE = /^(`{3,})([^\n`]*)\n(.*?)^\1[ \t]*$|^#{1,6} [^\n]*$/gms
const ROLES = ['flagged', 'clean', 'missed', 'part', 'before'] as const
const KEYS = ['file', 'in', 'lines', 'count', 'effect']

/** Throws on an info string that it does not understand: an example that is not run must not look like one. */
export function parseExamples(page: string): Example[] {
  const examples: Example[] = []
  let parts: Part[] = []
  let before: string | null = null
  for (const match of page.matchAll(FENCE)) {
    const [whole, fence, info = '', content = ''] = match
    if (fence === undefined) {
      parts = []
      before = null
      continue
    }
    const line = page.slice(0, match.index).split('\n').length
    const words = info.trim().split(/\s+/)
    const role = ROLES.find((name) => words.includes(name))
    if (role === undefined) continue
    const settings = readSettings(
      words.filter((word) => word.includes('=')),
      line,
    )
    const plain = words.filter((word) => !word.includes('=') && word !== role)
    const isFacts = plain.includes('facts')
    if (plain.length > (isFacts ? 2 : 1))
      throw new Error(`line ${line}: cannot understand the words of this block: ${whole.split('\n')[0]}`)
    const file = settings.get('file') ?? ''
    if (isFacts === (file !== '')) throw new Error(`line ${line}: an example is either \`facts\` or has file=NAME`)
    if (role === 'part') parts.push({ file, content })
    else if (role === 'before') before = content
    else {
      examples.push({
        line,
        outcome: role,
        kind: isFacts ? 'facts' : kindOf([file, ...parts.map((part) => part.file)], settings.get('in'), line),
        file,
        content,
        lines: settings.get('lines')?.split(',').map(Number) ?? null,
        count: settings.has('count') ? Number(settings.get('count')) : null,
        effect: settings.get('effect') ?? null,
        parts: [...parts],
        before,
      })
    }
  }
  return examples
}

/** Python code stands in an archive: an sdist where there is a setup.py, else a wheel, unless the block says which. */
function kindOf(files: readonly string[], archive: string | undefined, line: number): Example['kind'] {
  if (archive === 'wheel' || archive === 'sdist') return archive
  if (archive !== undefined) throw new Error(`line ${line}: in= is wheel or sdist`)
  if (!/\.(?:pyw?|pth)$/.test(files[0] ?? '')) return 'file'
  return files.includes('setup.py') ? 'sdist' : 'wheel'
}

function readSettings(words: readonly string[], line: number): Map<string, string> {
  const settings = new Map<string, string>()
  for (const word of words) {
    const at = word.indexOf('=')
    const key = word.slice(0, at)
    if (!KEYS.includes(key)) throw new Error(`line ${line}: ${key}= is none of ${KEYS.join('=, ')}=`)
    settings.set(key, word.slice(at + 1))
  }
  return settings
}
