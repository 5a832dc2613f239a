import { Interned } from './interned.ts'

/** The facet values of all channels, each with the facet that it belongs to, as numbers. */
export class Tokens {
  readonly facets = new Interned()
  readonly #tokens = new Interned()
  readonly #facetOf: number[] = []

  /** The number of `code:value`. */
  add(token: string): number {
    const number = this.#tokens.add(token)
    if (number === this.#facetOf.length) {
      this.#facetOf.push(this.facets.add(token.slice(0, token.indexOf(':'))))
    }
    return number
  }

  find(token: string): number {
    return this.#tokens.find(token)
  }

  facetOf(token: number): number {
    return this.#facetOf[token] ?? -1
  }

  /** The token as it was written: `code:value`. */
  textOf(token: number): string {
    return this.#tokens.texts[token] ?? ''
  }

  valueOf(token: number): string {
    const text = this.textOf(token)
    return text.slice(text.indexOf(':') + 1)
  }

  get size(): number {
    return this.#tokens.size
  }
}
