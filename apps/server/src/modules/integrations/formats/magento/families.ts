import type { Table } from '../../files/table.ts'
import type { TableRow } from '../../rules/table-row.ts'

/** One variation that a configurable product names: its SKU and what it picks, by attribute. */
export interface Variation {
  readonly sku: string
  readonly picks: Readonly<Record<string, string>>
}

/** Who belongs to whom: simple products stand before or after the configurable one. */
export interface Families {
  /** Row of the configurable product by the SKU of a variation. */
  readonly parentRow: ReadonlyMap<string, number>
  /** How many of the variations named have a row, by the row of the configurable product. */
  readonly sizes: ReadonlyMap<number, number>
}

/** Takes `sku=MH01-XS-Black,size=XS,color=Black|sku=…` apart. */
export function variationsIn(text: string): Variation[] {
  return text.split('|').flatMap((part) => {
    const pairs = part.split(/,(?=[\w-]+=)/).map((pair) => {
      const at = pair.indexOf('=')
      return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()] as const
    })
    const { sku, ...picks } = Object.fromEntries(pairs)
    return sku === undefined || sku === '' ? [] : [{ sku, picks }]
  })
}

/** Reads a file once for its families. Keeps SKUs, no texts. */
export async function readFamilies(table: Table): Promise<Families> {
  const parentRow = new Map<string, number>()
  const there = new Set<string>()
  for await (const part of table.rows()) {
    for (const { row, cells } of part) {
      if (cells['variations'] === undefined) {
        if (cells['sku'] !== undefined && !isOtherView(cells)) there.add(cells['sku'])
        continue
      }
      for (const { sku } of variationsIn(cells['variations'])) parentRow.set(sku, row)
    }
  }
  const sizes = new Map<number, number>()
  for (const [sku, row] of parentRow) {
    if (there.has(sku)) sizes.set(row, (sizes.get(row) ?? 0) + 1)
  }
  return { parentRow, sizes }
}

/** Rows of a store view only say what differs in its language. */
export function isOtherView(cells: TableRow['cells']): boolean {
  return (cells['store_view'] ?? 'default') !== 'default' && cells['store_view'] !== 'admin'
}
