/**
 * Text in which no URL holds user-info (promise 5), wherever the URL stands. A password with an unquoted `/`, `?` or
 * `#` in it ends the authority early: then everything up to the word's last `@` goes. Linear in the text.
 */
export function withoutCredentials(text: string): string {
  let from = text.indexOf('://')
  if (from === -1) return text
  let clean = ''
  let done = 0
  while (from !== -1) {
    const start = from + 3
    const next = text.indexOf('://', start)
    const word = /^\S*/.exec(text.slice(start, next === -1 ? undefined : next))?.[0] ?? ''
    clean += text.slice(done, start)
    done = start + lengthOfUserInfo(word)
    from = next
  }
  return clean + text.slice(done)
}

function lengthOfUserInfo(word: string): number {
  const end = word.search(/[/?#]/)
  const authority = end === -1 ? word : word.slice(0, end)
  const at = authority.lastIndexOf('@')
  if (at !== -1) return at + 1
  // `user:secret` where a port should be; `[` begins an IPv6 address.
  return /^[^:[\]]*:.*[^0-9]/.test(authority) ? word.lastIndexOf('@') + 1 : 0
}
