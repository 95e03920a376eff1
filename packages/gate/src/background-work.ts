const AT_ONCE = 4

/** Work that nobody waits for yet, a few at a time. Its trouble is kept in the promise of whoever asks for the result. */
export class BackgroundWork {
  readonly #queue: (() => Promise<unknown>)[] = []
  #running = 0

  async add(work: () => Promise<unknown>): Promise<void> {
    this.#queue.push(work)
    while (this.#running < AT_ONCE) {
      const next = this.#queue.shift()
      if (next === undefined) return
      this.#running += 1
      await next().catch(() => undefined)
      this.#running -= 1
    }
  }

  /** What has not begun will not. */
  drop(): void {
    this.#queue.length = 0
  }
}
