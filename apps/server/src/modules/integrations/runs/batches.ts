import type { Entry } from '../rules/entry.ts'

/** Entries that are dealt with in one transaction. */
export interface Batch {
  readonly entries: readonly Entry[]
  /** How many rows of the file they stand for. */
  readonly rows: number
}

// A transaction of this size is short enough that shoppers do not wait, and long enough to pay.
const mostVariants = 400
const mostEntries = 200
const mostPlainEntries = 2_000

/** Gathers entries into batches, leaving out those that an earlier attempt has dealt with. */
export async function* batchesOf(
  entries: AsyncIterable<Entry>,
  skip: number,
): AsyncGenerator<Batch> {
  let due: Entry[] = []
  let sizes = { rows: 0, variants: 0, products: 0 }
  let number = 0
  for await (const entry of entries) {
    if (number++ < skip) continue
    const variants = entry.product?.variants.length ?? 0
    if (due.length > 0 && sizes.variants + variants > mostVariants) {
      yield { entries: due, rows: sizes.rows }
      due = []
      sizes = { rows: 0, variants: 0, products: 0 }
    }
    due.push(entry)
    sizes = {
      rows: sizes.rows + entry.rows.length,
      variants: sizes.variants + variants,
      products: sizes.products + (entry.product === undefined ? 0 : 1),
    }
    if (sizes.products >= mostEntries || due.length >= mostPlainEntries) {
      yield { entries: due, rows: sizes.rows }
      due = []
      sizes = { rows: 0, variants: 0, products: 0 }
    }
  }
  if (due.length > 0) yield { entries: due, rows: sizes.rows }
}
