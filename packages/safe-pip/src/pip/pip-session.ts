import { SafePipError } from '@safe-pip/core/base/safe-pip-error'
import type { PipEnd, PipPlan, PipProbe, PipRun, PipSession } from './contract.ts'
import { listOf, textOf } from './fields.ts'
import type { LauncherProcess, Message } from './launcher-process.ts'
import { parseInstalled, parseAsked, parsePipPlan, parseTaken, parseTarget } from './parse-talk.ts'
import { gateEnvironment } from './scrubbed-environment.ts'
import { placesOf } from './surroundings.ts'
import { unknownPip } from './unknown-pip.ts'

type Kept = Pick<PipEnd, 'wasReleased' | 'stoppedBecause' | 'plan' | 'taken' | 'heldOutput'>

/** A pip that has read its command line and waits. */
export class Session implements PipSession {
  readonly probe: PipProbe
  readonly #launcher: LauncherProcess
  readonly #cwd: string
  #interruptedBy: 'SIGINT' | 'SIGTERM' | null = null

  constructor(launcher: LauncherProcess, probe: PipProbe, cwd: string) {
    this.#launcher = launcher
    this.#cwd = cwd
    this.probe = probe
  }

  kill(): void {
    this.#launcher.signal('SIGKILL')
  }

  async run(run: PipRun): Promise<PipEnd> {
    const stopListening = this.#passSignalsOn()
    try {
      const { origin, userInfo, userKey } = run.gate
      this.#launcher.tell({
        run: {
          origin,
          userInfo,
          userKey,
          env: gateEnvironment(run.gate, placesOf(this.probe, this.#cwd)),
          stdoutToStderr: run.stdout === 'stderr',
        },
      })
      const kept = await this.#talk(run)
      const { exitCode, signal } = await this.#launcher.ended
      return { ...kept, exitCode, signal, interruptedBy: this.#interruptedBy }
    } catch (error) {
      this.kill()
      await this.#launcher.ended
      throw error
    } finally {
      stopListening()
    }
  }

  async #talk(run: PipRun): Promise<Kept> {
    let kept: Kept = { wasReleased: false, stoppedBecause: null, plan: null, taken: [], heldOutput: { stdout: '', stderr: '' } }
    for (let message = await this.#launcher.hear(); message !== null; message = await this.#launcher.hear()) {
      if (message.kind === 'unknown') throw unknownPip(this.probe.installation, textOf(message['message']) ?? '')
      if (message.kind === 'plan') {
        const plan = parsePipPlan(message['plan'])
        if (plan === null) throw broken('plan')
        const answer = await run.onPlan(plan)
        kept = { ...kept, plan, wasReleased: answer.go }
        this.#launcher.tell(answer)
      } else if (message.kind === 'end') kept = endOf(message, kept)
      else this.#launcher.tell(await answerTo(message, run))
    }
    return kept
  }

  /** The group is another than ours, so that Ctrl-C reaches us only. The second one ends it at once. */
  #passSignalsOn(): () => void {
    const pass = (signal: 'SIGINT' | 'SIGTERM'): void => {
      this.#launcher.signal(this.#interruptedBy === null ? signal : 'SIGKILL')
      this.#interruptedBy ??= signal
    }
    process.on('SIGINT', pass)
    process.on('SIGTERM', pass)
    return () => {
      process.off('SIGINT', pass)
      process.off('SIGTERM', pass)
    }
  }
}

async function answerTo(message: Message, run: PipRun): Promise<unknown> {
  if (message.kind === 'asked') {
    const asked = parseAsked(message['asked'])
    if (asked === null) throw broken('requirements')
    return run.onAsked(asked, parseInstalled(message['installed']), parseTarget(message))
  }
  const url = textOf(message['url'])
  if (message.kind !== 'repository' || url === null) throw broken(message.kind)
  return run.onRepository({ url, revision: textOf(message['revision']) })
}

function endOf(message: Message, kept: { readonly plan: PipPlan | null }): Kept {
  const taken = parseTaken(message['taken'])
  if (taken === null) throw broken('files')
  const [stdout = '', stderr = ''] = listOf(message['held'])
  return {
    plan: kept.plan,
    wasReleased: message['released'] === true,
    stoppedBecause: textOf(message['stopped']),
    taken,
    heldOutput: { stdout, stderr },
  }
}

function broken(what: string): SafePipError {
  return new SafePipError('child-process', `the launcher of pip said something that cannot be read (${what})`)
}
