import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Benefit, AmountTier, QuantityTier } from '@redthread/pricing/promotions/benefit'
import type { Teller } from './teller.ts'

/** What a benefit gives, as part of a sentence. */
export function sayBenefit(i18n: I18n, benefit: Benefit, tell: Teller): string {
  const { amount, percent, count, names } = tell
  switch (benefit.kind) {
    case 'percent':
      return i18n._(msg`${percent(benefit.basisPoints)} off`)
    case 'fixed_off_cart':
      return i18n._(msg`${amount(benefit.amounts)} off the cart`)
    case 'fixed_off_item':
      return i18n._(msg`${amount(benefit.amounts)} off each piece`)
    case 'fixed_price':
      return i18n._(msg`${amount(benefit.amounts)} a piece`)
    case 'buy_x_get_y':
      return benefit.basisPoints === 10_000
        ? i18n._(msg`buy ${count(benefit.buy)}, get ${count(benefit.get)} free`)
        : i18n._(
            msg`buy ${count(benefit.buy)}, get ${count(benefit.get)} at ${percent(benefit.basisPoints)} off`,
          )
    case 'cheapest_free':
      return i18n._(msg`of every ${count(benefit.every)}, the cheapest ${count(benefit.free)} free`)
    case 'tiered_by_amount':
    case 'tiered_by_quantity':
      return tiers(i18n, benefit.tiers, tell)
    case 'bundle_price':
      return i18n._(msg`a set for ${amount(benefit.amounts)}`)
    case 'gift':
      return i18n._(msg`a gift: ${names(benefit.variantIds)}`)
    case 'free_shipping':
      return i18n._(msg`free shipping`)
    case 'shipping_percent':
      return i18n._(msg`${percent(benefit.basisPoints)} off shipping`)
    case 'shipping_price':
      return i18n._(msg`shipping for ${amount(benefit.amounts)}`)
    case 'points_multiplier':
      return i18n._(msg`${count(benefit.basisPoints / 10_000)} times the points`)
    case 'points_bonus':
      return i18n._(msg`${count(benefit.points)} extra points`)
  }
}

function tiers(i18n: I18n, steps: readonly (AmountTier | QuantityTier)[], tell: Teller): string {
  const said = steps.map((step) => {
    const from = typeof step.from === 'number' ? tell.pieces(step.from) : tell.amount(step.from)
    const off =
      typeof step.basisPoints === 'number'
        ? tell.percent(step.basisPoints)
        : tell.amount(step.amounts ?? {})
    return i18n._(msg`${off} off from ${from} on`)
  })
  return said.join(', ')
}
