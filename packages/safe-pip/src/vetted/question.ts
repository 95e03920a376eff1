import { createInterface } from 'node:readline/promises'
import type { World } from '../command.ts'

/** Asks yes or no on the terminal; no terminal, end of input or anything but yes is a no. One question at a time. */
export class Questions {
  readonly #world: World
  #last: Promise<unknown> = Promise.resolve()

  constructor(world: World) {
    this.#world = world
  }

  get mayAsk(): boolean {
    return this.#world.isStdinTerminal && this.#world.isStderrTerminal
  }

  /** `text` ends without the ` [y/N] ` that is added here. */
  ask(text: string): Promise<boolean> {
    const answer = this.#last.then(() => this.#askNow(text))
    this.#last = answer.catch(() => undefined)
    return answer
  }

  async #askNow(text: string): Promise<boolean> {
    if (!this.mayAsk) return false
    this.#world.stderr(`${text} [y/N] `)
    const lines = createInterface({ input: this.#world.stdin, terminal: false })
    try {
      const answer = await new Promise<string>((done) => {
        lines.once('line', done)
        lines.once('close', () => {
          done('')
        })
      })
      return /^y(?:es)?$/i.test(answer.trim())
    } finally {
      lines.close()
    }
  }
}
