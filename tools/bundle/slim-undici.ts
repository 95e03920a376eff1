import { readFileSync } from 'node:fs'
import type { Plugin } from 'esbuild'

/** What the product takes from undici; a test holds it against the imports. */
export const WANTED: readonly string[] = ['Agent', 'ProxyAgent', 'EnvHttpProxyAgent', 'request']

/**
 * undici's index loads fetch, web sockets, mocks and caches, which costs 40 ms at every start; the product needs
 * `request` and three agents. This keeps of that index, word for word, what those stand on; anything else that
 * is imported from undici ends the build.
 */
export const slimUndici: Plugin = {
  name: 'slim-undici',
  setup(build) {
    build.onLoad({ filter: /[\\/]node_modules[\\/]undici[\\/]index\.js$/ }, ({ path }) => ({
      contents: renderSlimIndex(readFileSync(path, 'utf8')),
      loader: 'js',
    }))
  },
}

/** The lines of undici's `index.js` that the agents and request need. Throws when the file no longer has them. */
export function renderSlimIndex(index: string): string {
  const take = (pattern: RegExp): string => {
    const found = pattern.exec(index)?.[0]
    if (found === undefined) throw new Error(`undici's index.js has no ${pattern.source} any more`)
    return found
  }
  const binding = (name: string): string => take(new RegExp(String.raw`^const (?:${name}|\{ ${name} \}) = .*$`, 'm'))
  const lines = [
    ...['Dispatcher', 'Agent', 'ProxyAgent', 'EnvHttpProxyAgent', 'errors', 'util', 'InvalidArgumentError', 'api'].map(binding),
    take(/^const \{ getGlobalDispatcher, .*$/m),
    take(/^Object\.assign\(Dispatcher\.prototype, api\)$/m),
    take(/^function makeDispatcher \(fn\) \{$.*?^\}$/ms),
    ...WANTED.map((name) => take(new RegExp(String.raw`^module\.exports\.${name} = .*$`, 'm'))),
  ]
  const refuse = (name: string): string => `get ${name}() { throw new Error('the bundle holds no ${name} of undici') }`
  const others = [...index.matchAll(/^module\.exports\.(\w+) = /gm)]
    .map(([, name = '']) => name)
    .filter((name) => !WANTED.includes(name))
  return `${lines.join('\n')}\nObject.defineProperties(module.exports, Object.getOwnPropertyDescriptors({ ${others.map(refuse).join(', ')} }))\n`
}
