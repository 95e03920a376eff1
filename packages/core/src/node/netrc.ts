/** A login of a netrc file. */
export interface NetrcEntry {
  readonly login: string
  readonly password: string
}

/** Machines by host name; `default` when no machine matches. */
export interface Netrc {
  readonly machines: ReadonlyMap<string, NetrcEntry>
  readonly default: NetrcEntry | null
}

/** The value of an `Authorization` header (RFC 7617). */
export function basicAuthorization(login: string, password: string): string {
  return `Basic ${Buffer.from(`${login}:${password}`).toString('base64')}`
}

const TOKEN = /"((?:\\[\s\S]|[^"\\])*)"|(\S+)/g

/** Reads a netrc file as Python's `netrc` does: `macdef` bodies end at an empty line, `#` starts a comment. */
export function parseNetrc(text: string): Netrc {
  const machines = new Map<string, NetrcEntry>()
  let fallback: NetrcEntry | null = null
  const body = text.replaceAll(/^[ \t]*macdef[^\n]*\n(?:[^\n]+\n?)*/gm, '').replaceAll(/(^|\s)#[^\n]*/g, '$1')
  const tokens = [...body.matchAll(TOKEN)].map((match) => (match[1] ?? match[2] ?? '').replaceAll(/\\([\s\S])/g, '$1'))
  let position = 0
  while (position < tokens.length) {
    const word = tokens[position]
    if (word !== 'machine' && word !== 'default') {
      position += 1
      continue
    }
    const host = word === 'machine' ? (tokens[position + 1] ?? '') : ''
    position += word === 'machine' ? 2 : 1
    let login = ''
    let password = ''
    while (position < tokens.length && tokens[position] !== 'machine' && tokens[position] !== 'default') {
      const value = tokens[position + 1] ?? ''
      if (tokens[position] === 'login' || tokens[position] === 'user') login = value
      else if (tokens[position] === 'password') password = value
      position += 2
    }
    if (word === 'machine') machines.set(host.toLowerCase(), { login, password })
    else fallback = { login, password }
  }
  return { machines, default: fallback }
}
