import { display } from '@safe-pip/core/base/display'
import { SafePipError } from '@safe-pip/core/base/safe-pip-error'

/** pip's `${NAME}`. */
const VARIABLE = /\$\{([A-Z0-9_]+)\}/g
const URL_TEXT = /[a-z][a-z0-9+.-]*:\/\/[^\s"']+/gi
/** Names of query parameters that carry a signature or a key, as storage services sign their URLs. */
const SIGNING = /sig|token|key|secret|cred|pass|auth|expires|policy|jwt|^x-|^se$|^sp$|^sv$/i
/** A value that long is no version and no page number. */
const LONG_VALUE = 16

/** Variables that input files name, with their values: what is written `${TOKEN}` there is meant to stay out of files. */
export function findVariables(
  texts: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): ReadonlyMap<string, string> {
  const names = new Set(texts.flatMap((text) => [...text.matchAll(VARIABLE)].map(([, name = '']) => name)))
  return new Map([...names].flatMap((name) => (env[name] === undefined || env[name] === '' ? [] : [[name, env[name]] as const])))
}

/** Requirements in whose URLs the values of variables are variables again, which pip expands when it installs. */
export function restoreVariables(text: string, variables: ReadonlyMap<string, string>): string {
  // The longest first: one value may be a part of another.
  const spellings = [...variables]
    .flatMap(([name, value]) =>
      [...new Set([value, encodeURI(value), encodeURIComponent(value)])].map((spelling) => ({ name, spelling })),
    )
    .toSorted((a, b) => b.spelling.length - a.spelling.length)
  return text.replace(URL_TEXT, (url) => {
    let open = url
    for (const { name, spelling } of spellings) {
      // What was put back already is not looked at again.
      open = open
        .split(/(\$\{[A-Z0-9_]+\})/)
        .map((part, at) => (at % 2 === 1 ? part : part.replaceAll(spelling, `\${${name}}`)))
        .join('')
    }
    return open
  })
}

/** A lock has no variables, and whoever reads it reads its URLs. Throws `configuration`. */
export function assertNoSecrets(lock: string, variables: ReadonlyMap<string, string>): void {
  for (const [url] of lock.matchAll(URL_TEXT)) {
    const rest = url.replace(/^[^:]+:\/\/[^/?#]*/, '')
    for (const [name, value] of variables) {
      if (![value, encodeURI(value), encodeURIComponent(value)].some((spelling) => rest.includes(spelling))) continue
      throw refusal(`the value of \${${display(name)}} would stand in a URL of the lock`)
    }
    const query = rest.indexOf('?') === -1 ? '' : rest.slice(rest.indexOf('?') + 1).replace(/#.*$/, '')
    for (const parameter of query.split('&')) {
      const [name = '', value = ''] = parameter.split('=', 2)
      if (!SIGNING.test(name) && value.length < LONG_VALUE) continue
      throw refusal(`the index signs its URLs (${display(name, 60)}), and a signature would stand in the lock`)
    }
  }
}

function refusal(reason: string): SafePipError {
  return new SafePipError('configuration', reason, {
    hint: 'write hashed requirements instead, which name no file: -o requirements.txt',
  })
}
