import type { Channel, LegalEntity, Storefront } from '@redthread/contract/channels'
import type { Id } from '@redthread/kernel/id'

interface Behind {
  readonly id: Id<'brd'>
  readonly code: string
  readonly name: string
  readonly legalEntity: LegalEntity
  readonly hash: string | null
  readonly css: string | null
}

/** A channel as its visitors may know it: without what is the retailer's own business. */
export function storefrontOf(channel: Channel, brand: Behind): Storefront {
  const { pricePolicy: _, settings, rank: _rank, version: _version, ...shown } = channel
  const { createdAt: _created, changedAt: _changed, ...rest } = shown
  const { reservationMinutes: _minutes, completeInAllLocales: _all, ...open } = settings
  const { id, code, name, legalEntity, hash, css } = brand
  return { ...rest, settings: open, brand: { id, code, name, legalEntity }, hash, css }
}
