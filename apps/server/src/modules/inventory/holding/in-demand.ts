import type { Config } from '#platform/config.ts'

const demands = new WeakMap<Config, InDemand>()
const mostOvertaken = 1_000

/** Who is after which articles at this moment, in this process. */
export class InDemand {
  readonly #wanted = new Map<string, number>()
  readonly #overtaken = new Set<string>()

  static of(config: Config): InDemand {
    const demand = demands.get(config) ?? new InDemand()
    demands.set(config, demand)
    return demand
  }

  isWanted(variantIds: Iterable<string>): boolean {
    for (const id of variantIds) if (this.#wanted.has(id)) return true
    return false
  }

  /** Counts somebody in; the function given counts them out, once. */
  want(variantIds: readonly string[]): () => void {
    for (const id of variantIds) this.#wanted.set(id, (this.#wanted.get(id) ?? 0) + 1)
    let isOver = false
    return () => {
      if (isOver) return
      isOver = true
      for (const id of variantIds) {
        const left = (this.#wanted.get(id) ?? 0) - 1
        if (left > 0) this.#wanted.set(id, left)
        else this.#wanted.delete(id)
      }
    }
  }

  /** Notes that somebody else was faster than this buyer, who comes back at once. */
  overtake(reference: string): void {
    if (this.#overtaken.size >= mostOvertaken) this.#overtaken.clear()
    this.#overtaken.add(reference)
  }

  /** Tells once whether somebody was. */
  wasOvertaken(reference: string): boolean {
    return this.#overtaken.delete(reference)
  }
}
