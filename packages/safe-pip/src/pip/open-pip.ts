import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import { findOwnOption } from '../own-options.ts'
import type { OpenPipRequest, PipOpening } from './contract.ts'
import { textOf } from './fields.ts'
import { findPip, type PipCandidate } from './find-pip.ts'
import { LauncherProcess, type Message } from './launcher-process.ts'
import { parseInstallation, parseProbe } from './parse-probe.ts'
import { Session } from './pip-session.ts'
import { splitEnvironment } from './scrubbed-environment.ts'
import { unknownPip } from './unknown-pip.ts'

/** The launcher's exit code under a Python on which it cannot work. */
const OLD_PYTHON = 97

/** Commands of pip that safe-pip does not vet, so that nothing has to be asked first. `uninstall` runs no package code. */
const OTHER = new Set([
  'cache',
  'check',
  'completion',
  'config',
  'debug',
  'freeze',
  'hash',
  'help',
  'index',
  'inspect',
  'list',
  'search',
  'show',
  'uninstall',
])

/**
 * Finds pip and lets its own parser read the command line. Throws SafePipError: `pip-not-found` (lists what was
 * tried), `pip-too-old`, `pip-unknown`.
 */
export async function openPip(request: OpenPipRequest): Promise<PipOpening> {
  const { candidates, tried } = findPip(request.pip, request.world)
  const misses = [...tried]
  for (const candidate of candidates) {
    if (candidate.start.length === 1 && OTHER.has(request.argv[0] ?? '')) {
      return { kind: 'other', start: candidate.start, argv: request.argv }
    }
    const opening = await openCandidate(candidate, request)
    if (typeof opening !== 'string') return opening
    misses.push(`${candidate.origin} (${candidate.python}): ${opening}`)
  }
  throw new SafePipError('pip-not-found', `no pip was found. Tried: ${misses.join('; ')}`)
}

/** A text says why there is no pip. */
async function openCandidate(candidate: PipCandidate, request: OpenPipRequest): Promise<PipOpening | string> {
  const { inherited, options } = splitEnvironment(request.world.env)
  const launcher = new LauncherProcess(candidate.python, {
    env: inherited,
    world: request.world,
    output: request.output ?? 'inherit',
  })
  const own = request.ownOptions.map(({ word, kind }) => ({ word, kind }))
  let order: unknown = { argv: request.argv, root: candidate.root, env: options, own }
  let how = { origin: candidate.origin, start: candidate.start }
  let message = await launcher.hear()
  // `--python` is another interpreter in the same process: it says `ready` once more.
  while (message?.kind === 'ready' || message?.kind === 'again') {
    if (message.kind === 'ready') launcher.tell(order)
    else {
      how = { ...how, origin: 'pip --python' }
      order = message['order']
    }
    message = await launcher.hear()
  }
  if (how.origin === 'pip --python' && (message === null || message.kind === 'no-pip')) {
    throw new SafePipError('pip-not-found', 'pip cannot run under the interpreter that --python names')
  }
  if (message === null) {
    const { exitCode, signal } = await launcher.ended
    if (exitCode === OLD_PYTHON) return 'its Python is older than 3.7, which no pip since 22.3 runs on'
    return `it cannot be started (${signal ?? `exit code ${exitCode ?? 'unknown'}`})`
  }
  if (message.kind === 'probe') return openSession(launcher, { message, how, cwd: request.world.cwd })
  await launcher.ended
  return describeEnd(message, { how, request })
}

type How = { origin: string; start: readonly string[] }

function openSession(launcher: LauncherProcess, { message, how, cwd }: { message: Message; how: How; cwd: string }): PipOpening {
  const installation = parseInstallation(message['installation'], how)
  const read = installation === null ? null : parseProbe(message['probe'], installation)
  if (read === null || !read.ok) {
    launcher.signal('SIGKILL')
    throw unknownPip(installation, read?.problem ?? 'it does not say what it is')
  }
  const own = new Map<string, string[]>()
  for (const [word, value] of read.value.own) {
    const isFlag = findOwnOption(word)?.kind === 'flag'
    own.set(word, [...(own.get(word) ?? []), isFlag ? '' : value])
  }
  return { kind: 'vetted', session: new Session(launcher, read.value.probe, cwd), own }
}

function describeEnd(message: Message, { how, request }: { how: How; request: OpenPipRequest }): PipOpening | string {
  const installation = parseInstallation(message['installation'], how)
  if (message.kind === 'no-pip') return 'it has no pip'
  if (message.kind === 'other') return { kind: 'other', start: how.start, argv: request.argv }
  if (message.kind === 'too-old') {
    throw new SafePipError(
      'pip-too-old',
      `${installation?.shown ?? 'this pip'} is older than 22.3, the oldest that can be vetted`,
    )
  }
  const { exitCode, stdout, stderr } = message
  if (message.kind === 'ended' && typeof exitCode === 'number') {
    return { kind: 'ended', exitCode, stdout: textOf(stdout) ?? '', stderr: textOf(stderr) ?? '' }
  }
  throw unknownPip(installation, textOf(message['message']) ?? message.kind)
}
