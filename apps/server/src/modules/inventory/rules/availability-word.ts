import type { AvailabilityWord } from '@redthread/contract/inventory'
import type { BackorderKind } from '@redthread/contract/inventory-policies'

/** What shoppers read for a number of pieces. */
export function availabilityWord(
  available: number,
  fewLeft: number,
  backorder: { readonly kind: BackorderKind; readonly left: number } | null,
): AvailabilityWord {
  if (available > fewLeft) return 'in_stock'
  if (available > 0) return 'few_left'
  return backorder !== null && backorder.left > 0 ? backorder.kind : 'out_of_stock'
}
