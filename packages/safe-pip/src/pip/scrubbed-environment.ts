import type { Gate, Upstream } from '@safe-pip/gate/contract'
import type { World } from '../command.ts'

export interface PipEnvironment {
  /** What the launcher and everything under it starts with. */
  readonly inherited: Record<string, string>
  /** `PIP_…`: seen by pip's own parser only. */
  readonly options: Record<string, string>
}

/** What may hold a password, or would lead a build script around the gate. */
const TAKEN_AWAY = /^(?:pip_.*|https?_proxy|all_proxy|ftp_proxy|no_proxy|netrc|git_allow_protocol)$/i

/** Build scripts inherit pip's whole environment, index passwords included; so pip's variables go another way. */
export function splitEnvironment(env: World['env']): PipEnvironment {
  const inherited: Record<string, string> = {}
  const options: Record<string, string> = {}
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined) continue
    if (name.startsWith('PIP_')) options[name] = value
    else if (!TAKEN_AWAY.test(name)) inherited[name] = value
  }
  return { inherited, options }
}

/**
 * What build scripts and the pips that they start see (reference/pip-and-the-gate.md 1.4): the gate as their index,
 * no configuration file, no netrc, no keyring, a proxy that refuses everything, and no way for git. `places` are
 * those of pip's options, in their order: what policy allows besides is not looked at unasked, nor is PyPI.
 */
export function gateEnvironment(gate: Pick<Gate, 'origin' | 'indexUrl'>, places: readonly Upstream[]): Record<string, string> {
  const urlsOf = (isWanted: (upstream: Upstream) => boolean): string[] =>
    places.filter(isWanted).map((upstream) => gate.indexUrl(upstream))
  const [index, ...extra] = urlsOf(({ kind }) => kind === 'index')
  const links = urlsOf(({ kind }) => kind !== 'index')
  const proxies = ['http_proxy', 'https_proxy', 'all_proxy'].flatMap((name) => [name, name.toUpperCase()])
  return {
    PIP_CONFIG_FILE: '/dev/null',
    ...(index === undefined ? { PIP_NO_INDEX: '1' } : { PIP_INDEX_URL: index }),
    ...(extra.length === 0 ? {} : { PIP_EXTRA_INDEX_URL: extra.join(' ') }),
    ...(links.length === 0 ? {} : { PIP_FIND_LINKS: links.join(' ') }),
    PIP_NO_INPUT: '1',
    PIP_DISABLE_PIP_VERSION_CHECK: '1',
    PIP_KEYRING_PROVIDER: 'disabled',
    PIP_NO_CACHE_DIR: '1',
    PIP_TIMEOUT: '600',
    PIP_RETRIES: '0',
    PIP_USER_AGENT_USER_DATA: 'safe-pip-build',
    NETRC: '/dev/null',
    ...Object.fromEntries(proxies.map((name) => [name, gate.origin])),
    no_proxy: '127.0.0.1',
    NO_PROXY: '127.0.0.1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_TERMINAL_PROMPT: '0',
  }
}
