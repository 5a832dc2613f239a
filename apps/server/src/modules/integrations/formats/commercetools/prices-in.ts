import type { Settings, SkuPrice } from '../../rules/entry.ts'
import type { Fault } from '../../rules/fault.ts'
import { isCurrency } from '../../rules/read-amount.ts'
import type { RowReader } from '../../rules/row-reader.ts'

interface Into {
  readonly faults: Fault[]
  readonly notes: Fault[]
}

// DE-EUR 2640 b2b#sunrise-store-berlin: country, currency, minor units, group, channel.
const written = /^(?:([A-Z]{2})-)?([A-Z]{3}) (-?\d+)(?:\|\d+)?(?: ([^#\s]+))?(?:#(.+))?$/

/** The prices of a row, as `EUR 3000;DE-EUR 2400;DE-EUR 2640#store`. */
export function pricesIn(
  reader: RowReader,
  { sku, settings }: { readonly sku: string; readonly settings: Settings },
  { faults, notes }: Into,
): SkuPrice[] {
  const { row } = reader
  const tell = (into: Fault[], value: string, reason: string): SkuPrice[] => {
    into.push({ row, column: 'prices', value, reason, soft: false })
    return []
  }
  const parts = reader
    .text('prices')
    .split(';')
    .map((part) => part.trim())
  return parts.flatMap((part): SkuPrice[] => {
    if (part === '') return []
    const match = written.exec(part)
    if (match === null) return tell(faults, part, 'invalid_amount')
    const [, country, currency = '', digits = '', group, channel] = match
    const amount = Number(digits)
    if (!isCurrency(currency)) return tell(faults, part, 'unknown_currency')
    if (amount < 0) return tell(faults, part, 'negative_amount')
    // Groups of customers are another room's: such prices are told, not taken.
    if (group !== undefined) return tell(notes, part, 'unknown_group')
    const { taxIncluded } = settings
    const place = { ...(country && { country }), ...(channel && { channel }) }
    return [{ row, sku, currency, amount, taxIncluded, ...place }]
  })
}
