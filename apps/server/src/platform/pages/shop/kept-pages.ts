import type { ReadyAnswer } from '../../ready-answer.ts'
import type { LoggedQuestion } from './page-log.ts'

/** A page as bytes, with its policy, and what it was drawn from. */
export interface KeptPage {
  readonly ready: ReadyAnswer
  readonly policy: string
  readonly questions: readonly LoggedQuestion[]
}

interface Entry {
  readonly page: KeptPage
  checkedAt: number
  checking: Promise<KeptPage | null> | null
}

const mostBytes = 64 * 2 ** 20
/** How long a page is believed without asking again, in ms. */
const believedMs = 120
/** How long an address is not tried again whose page could not be kept, in ms. */
const refusedMs = 20_000
const mostRefused = 5_000

/**
 * Pages that are the same for everybody, as bytes. Before a page is given out, the questions that
 * it was drawn from are asked again, which costs next to nothing where the answers lie in memory:
 * so no event has to name the pages that it makes wrong. One drawing at a time for each address.
 */
export class KeptPages {
  readonly #entries = new Map<string, Entry>()
  readonly #drawing = new Map<string, Promise<KeptPage | null>>()
  readonly #refused = new Map<string, number>()
  #weight = 0

  /** The page at an address: kept, or drawn now; null where it may not be kept. */
  find(
    key: string,
    draw: () => Promise<KeptPage | null>,
  ): KeptPage | null | Promise<KeptPage | null> {
    const entry = this.#entries.get(key)
    if (entry === undefined) return this.#isRefused(key) ? null : this.#drawn(key, draw)
    if (performance.now() - entry.checkedAt < believedMs) return entry.page
    entry.checking ??= this.#checked(key, entry, draw).finally(() => {
      entry.checking = null
    })
    return entry.checking
  }

  async #checked(
    key: string,
    entry: Entry,
    draw: () => Promise<KeptPage | null>,
  ): Promise<KeptPage | null> {
    const at = performance.now()
    if (await isStillRight(entry.page)) {
      entry.checkedAt = at
      // The longest unasked one goes first.
      if (this.#entries.delete(key)) this.#entries.set(key, entry)
      return entry.page
    }
    if (this.#entries.get(key) === entry) this.#drop(key, entry)
    return this.#drawn(key, draw)
  }

  #drawn(key: string, draw: () => Promise<KeptPage | null>): Promise<KeptPage | null> {
    const running = this.#drawing.get(key)
    if (running !== undefined) return running
    const checkedAt = performance.now()
    const drawing = draw()
      .then((page) => {
        if (page === null) this.#refuse(key)
        else this.#keep(key, { page, checkedAt, checking: null })
        return page
      })
      .finally(() => this.#drawing.delete(key))
    this.#drawing.set(key, drawing)
    return drawing
  }

  #isRefused(key: string): boolean {
    const until = this.#refused.get(key)
    if (until === undefined) return false
    if (performance.now() < until) return true
    this.#refused.delete(key)
    return false
  }

  #refuse(key: string): void {
    if (this.#refused.size >= mostRefused) this.#refused.clear()
    this.#refused.set(key, performance.now() + refusedMs)
  }

  #keep(key: string, entry: Entry): void {
    const before = this.#entries.get(key)
    if (before !== undefined) this.#drop(key, before)
    this.#entries.set(key, entry)
    this.#weight += weightOf(entry)
    for (const [oldest, other] of this.#entries) {
      if (this.#weight <= mostBytes) return
      this.#drop(oldest, other)
    }
  }

  #drop(key: string, entry: Entry): void {
    this.#entries.delete(key)
    this.#weight -= weightOf(entry)
  }
}

/** Plain bytes, with as much again for their packed forms and all around them. */
function weightOf({ page }: Entry): number {
  return page.ready.plain.length * 2 + 2_000
}

async function isStillRight({ questions }: KeptPage): Promise<boolean> {
  for (const { answer, again } of questions) {
    try {
      const asked = again()
      const now = asked instanceof Promise ? ((await asked) as unknown) : asked
      if (now !== answer && (now as { etag?: unknown } | null)?.etag !== answer.etag) return false
    } catch {
      return false
    }
  }
  return true
}
