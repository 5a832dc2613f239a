import type { Id } from '@redthread/kernel/id'
import type { Currency } from '@redthread/kernel/money'

/** The circumstances of a price but for its window, all said: null is everybody's. */
export interface PriceScope {
  readonly variantId: Id<'var'>
  readonly currency: Currency
  readonly channelId: Id<'chn'> | null
  readonly country: string | null
  readonly listId: Id<'lst'> | null
  readonly groupId: Id<'grp'> | null
  readonly companyId: Id<'com'> | null
  readonly minQuantity: number
}

/** A price to be written down, with nothing left to be guessed; `amount` null takes it away. */
export interface WantedPrice extends PriceScope {
  readonly amount: number | null
  readonly taxIncluded: boolean
  readonly validFrom: Temporal.Instant | null
  readonly validUntil: Temporal.Instant | null
}

/** A price as it is written down. */
export interface KeptPrice extends PriceScope {
  readonly id: Id<'prc'>
  readonly amount: number
  readonly taxIncluded: boolean
  readonly validFrom: Temporal.Instant | null
  readonly validUntil: Temporal.Instant | null
}

/** The text of a scope, as the column `scope` generates it (the variant stands beside it). */
export function scopeText(scope: PriceScope): string {
  const { currency, channelId, country, listId, groupId, companyId, minQuantity } = scope
  return [currency, channelId, country, listId, groupId, companyId, minQuantity]
    .map((part) => part ?? '')
    .join('|')
}

/** Names the scope together with its variant. */
export function scopeKey(scope: PriceScope): string {
  return `${scope.variantId}|${scopeText(scope)}`
}
