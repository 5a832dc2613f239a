/** Wakes one sleeper at a time; a ring that nobody hears is kept for the next who lies down. */
export class Bell {
  readonly #sleepers: (() => void)[] = []
  #rung = false

  ring(): void {
    const wake = this.#sleepers.shift()
    if (wake === undefined) this.#rung = true
    else wake()
  }

  ringForAll(): void {
    for (const wake of this.#sleepers.splice(0)) wake()
    this.#rung = true
  }

  /** Sleeps until the next ring. */
  sleep(): Promise<void> {
    if (this.#rung) {
      this.#rung = false
      return Promise.resolve()
    }
    return new Promise((resolve) => this.#sleepers.push(resolve))
  }
}
