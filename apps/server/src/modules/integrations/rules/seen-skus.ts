/** The SKUs of a file so far, each with the row that had it first. */
export class SeenSkus {
  readonly #rows = new Map<string, number>()

  /** Notes a SKU; false where an earlier row has it. */
  add(sku: string, row: number): boolean {
    if (this.#rows.has(sku)) return false
    this.#rows.set(sku, row)
    return true
  }
}
