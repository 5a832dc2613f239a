import type { Table } from '../../files/table.ts'
import type { TableRow } from '../../rules/table-row.ts'

/** Who belongs to whom in a file, found in a first pass: variations may stand before parents. */
export interface Families {
  /** How many variations each variable product has, by the row of the product. */
  readonly sizes: ReadonlyMap<number, number>
  /** The row of the variable product that a reference (`id:741`, or a SKU) names. */
  readonly parentRow: (reference: string) => number | undefined
  /** The SKU that a reference names. */
  readonly skuOf: (reference: string) => string
}

/** The types of a row, lower case: `simple, downloadable, virtual` is three. */
export function typesOf({ cells }: Pick<TableRow, 'cells'>): readonly string[] {
  return (cells['type'] ?? 'simple').split(',').map((type) => type.trim().toLowerCase())
}

/** Reads a file once for its families. Keeps ids and SKUs, no texts. */
export async function readFamilies(table: Table): Promise<Families> {
  const parents = new Map<string, number>()
  const skus = new Map<string, string>()
  const wanted: string[] = []
  for await (const part of table.rows()) {
    for (const row of part) {
      const types = typesOf(row)
      const { id, sku, parent } = row.cells
      if (id !== undefined && sku !== undefined) skus.set(`id:${id}`, sku)
      if (sku !== undefined) skus.set(keyOf(sku), sku)
      if (types.includes('variable')) {
        if (id !== undefined) parents.set(`id:${id}`, row.row)
        if (sku !== undefined) parents.set(keyOf(sku), row.row)
      }
      if (types.includes('variation') && parent !== undefined) wanted.push(keyOf(parent))
    }
  }
  const sizes = new Map<number, number>()
  for (const key of wanted) {
    const row = parents.get(key)
    if (row !== undefined) sizes.set(row, (sizes.get(row) ?? 0) + 1)
  }
  return {
    sizes,
    parentRow: (reference) => parents.get(keyOf(reference)),
    skuOf: (reference) => skus.get(keyOf(reference)) ?? reference.trim(),
  }
}

// SKUs of one file are written in different case here and there: `woo-beanie`, `Woo-Beanie`.
function keyOf(reference: string): string {
  return reference
    .trim()
    .toLowerCase()
    .replace(/^id:\s*/, 'id:')
}
