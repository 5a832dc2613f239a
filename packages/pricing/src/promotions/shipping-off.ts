import { takeOffShipping, type Draft } from './draft.ts'
import type { Reason } from './reason.ts'
import { isGiven } from '../is-given.ts'

/** Takes off every shipment of certain methods (of any where none are named) what `off` says. */
export function shippingOff(
  draft: Draft,
  methodIds: readonly string[] | null | undefined,
  off: (charge: number) => number,
): Reason | null {
  const { view } = draft
  let found = false
  view.shipping.forEach(({ methodId }, place) => {
    if (isGiven(methodIds) && methodIds.length > 0 && !methodIds.includes(methodId)) return
    found = true
    takeOffShipping(draft, place, off(view.shippingStart[place] ?? 0))
  })
  return found ? null : { code: 'shipping_method_mismatch' }
}
