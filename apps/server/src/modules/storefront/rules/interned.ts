/** Gives texts small numbers, the same text the same one. */
export class Interned {
  readonly #numbers = new Map<string, number>()
  readonly texts: string[] = []

  /** The number of a text, made now where it is new. */
  add(text: string): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    const number = this.texts.length
    this.#numbers.set(text, number)
    this.texts.push(text)
    return number
  }

  /** The number of a text; -1 where nothing carries it. */
  find(text: string): number {
    return this.#numbers.get(text) ?? -1
  }

  get size(): number {
    return this.texts.length
  }
}
