/** What becomes of one entry of a requirements file; what is absent stays as it is. */
export interface RequirementChange {
  /** The entry becomes `==` this version. */
  readonly version?: string
  /** `sha256:…`; all hashes of the entry. */
  readonly hashes?: readonly string[]
  /** The revision of a repository. */
  readonly commit?: string
}

/** Byte order mark, blanks, name, extras. */
const HEAD = /^\u{feff}?[ \t]*[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?(?:[ \t]*\[[^\][\r\n]*\])?/u
/** One hash option, with the continuation before it. */
const HASH_OPTION = /(?:[ \t]*\\(?:\r\n|\n|\r))?[ \t]*--hash(?:=|[ \t]+)[^\s\\]+/g
const REPOSITORY = /git\+[^\s\\;]+/i

/**
 * The physical lines of one requirement, changed as little as can be: comments, blanks, line ends and options stay. Null
 * where the lines are not of a form that can be edited. Whoever calls reads the result again before it is used.
 */
export function editRequirement(lines: string, change: RequirementChange): string | null {
  let text: string | null = lines
  if (change.commit !== undefined) text = withCommit(text, change.commit)
  if (text !== null && change.version !== undefined) text = withVersion(text, change.version)
  if (text !== null && change.hashes !== undefined) text = withHashes(text, change.hashes)
  return text
}

function withVersion(text: string, version: string): string | null {
  const head = HEAD.exec(text)?.[0]
  if (head === undefined) return null
  const rest = text.slice(head.length)
  const end = rest.search(/[ \t]*(?:[;\\\r\n]|[ \t]#|[ \t]--|$)/)
  // A range that goes on in the next line.
  if (/^[ \t]*\\(?:\r\n|\n|\r(?!\n))(?![ \t]*(?:--|;))/.test(rest.slice(end))) return null
  const [, lead = '', written = ''] = /^([ \t]*)(.*)$/.exec(rest.slice(0, end)) ?? []
  if (!/^(?:(?:[<>=!~]=?=?)[^@(]*)?$/.test(written)) return null
  const gap = /^[<>=!~]+([ \t]+)/.exec(written)?.[1] === undefined ? '' : ' '
  return `${head}${written === '' ? '' : lead}==${gap}${version}${rest.slice(end)}`
}

function withHashes(text: string, hashes: readonly string[]): string | null {
  const bare = text.replaceAll(HASH_OPTION, '')
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
  const [, tail = ''] = /((?:[ \t]+#[^\r\n]*)?[ \t]*(?:\r\n|\n|\r)?)$/.exec(bare) ?? []
  const content = bare.slice(0, bare.length - tail.length)
  if (content.trim() === '' || content.trimStart().startsWith('#') || content.endsWith('\\')) return null
  return `${content}${hashes.map((hash) => ` \\${lineEnd}    --hash=${hash}`).join('')}${tail}`
}

function withCommit(text: string, commit: string): string | null {
  const found = REPOSITORY.exec(text)
  if (found === null) return null
  const [url] = found
  const fragment = url.indexOf('#')
  const place = fragment === -1 ? url : url.slice(0, fragment)
  const path = place.indexOf('/', place.indexOf('://') + 3)
  const at = place.lastIndexOf('@')
  const repository = path !== -1 && at > path ? place.slice(0, at) : place
  const after = fragment === -1 ? '' : url.slice(fragment)
  return `${text.slice(0, found.index)}${repository}@${commit}${after}${text.slice(found.index + url.length)}`
}

/** The version of an `==` pin that begins at `column` (from 1) of a line of another format, such as a TOML string. */
export function editPin(line: string, { column, version }: { column: number; version: string }): string | null {
  const from = line.slice(column - 1)
  const pin = /^(["']{0,3}[ \t]*[A-Za-z0-9][A-Za-z0-9._-]*[ \t]*(?:\[[^\]]*\])?[ \t]*==[ \t]*)([A-Za-z0-9.!+_-]+)/.exec(from)
  if (pin === null) return null
  const [whole, head = ''] = pin
  return `${line.slice(0, column - 1)}${head}${version}${from.slice(whole.length)}`
}
