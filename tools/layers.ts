/**
 * The one table of directions (DESIGN 4). Lint, the house tests and ARCHITECTURE.md's table follow it; a new
 * folder of core that is not named here fails the house tests.
 */
export interface Floor {
  /** Folders of `packages/core/src` on this floor; they do not know each other. */
  readonly folders: readonly string[]
  readonly purpose: string
  /** Whether it may touch the file system, the network, processes, the clock and the environment. */
  readonly mayTouchWorld: boolean
}

/** From the ground up: a floor may import the floors before it, never its own neighbours nor those after it. */
export const CORE_FLOORS: readonly Floor[] = [
  { folders: ['base'], purpose: 'errors, outcomes, limits, display of outside text', mayTouchWorld: false },
  {
    folders: ['python'],
    purpose: "Python's vocabulary: names, versions, specifiers, markers, requirements",
    mayTouchWorld: false,
  },
  { folders: ['model'], purpose: 'the words of safe-pip: facts, findings, rules, reports', mayTouchWorld: false },
  {
    folders: ['archive', 'manifests', 'source', 'index', 'advisories'],
    purpose: 'readers: bytes or text in, facts and problems out',
    mayTouchWorld: false,
  },
  { folders: ['rules'], purpose: 'facts in, findings out', mayTouchWorld: false },
  { folders: ['policy', 'report'], purpose: 'findings to effects and verdicts; reports to text', mayTouchWorld: false },
  { folders: ['vet'], purpose: 'one artifact or file from bytes to verdict', mayTouchWorld: false },
  { folders: ['node'], purpose: 'files, workers, clocks: the only place of core that touches the world', mayTouchWorld: true },
]

/** Package → the packages of this workspace that it may import. */
export const PACKAGE_IMPORTS: Readonly<Record<string, readonly string[]>> = {
  'core': [],
  'gate': ['core'],
  'pre-commit': ['core'],
  'safe-pip': ['core', 'gate'],
}

/** Modules through which code reaches the world; core imports them in `node` only. */
export const WORLD_MODULES: readonly string[] = [
  'child_process',
  'cluster',
  'dgram',
  'diagnostics_channel',
  'dns',
  'dns/promises',
  'fs',
  'fs/promises',
  'http',
  'http2',
  'https',
  'inspector',
  'net',
  'os',
  'process',
  'readline',
  'repl',
  'sqlite',
  'timers',
  'timers/promises',
  'tls',
  'tty',
  'worker_threads',
]

/** Packages of others that only these packages use. */
export const LIBRARY_OWNERS: Readonly<Record<string, readonly string[]>> = {
  undici: ['gate', 'core'],
  execa: ['safe-pip', 'pre-commit'],
  listr2: ['safe-pip'],
  commander: ['safe-pip', 'pre-commit'],
}

/** Folders of core that this folder must not import: its neighbours and everything above. */
export function findForbiddenFolders(folder: string): string[] {
  const level = CORE_FLOORS.findIndex(({ folders }) => folders.includes(folder))
  return CORE_FLOORS.slice(level).flatMap(({ folders }) => folders.filter((other) => other !== folder))
}
