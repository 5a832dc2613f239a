import type { Storefront } from '@redthread/contract/channels'

/** What a shop window needs to know of its channel. */
export type ChannelView = Pick<
  Storefront,
  'id' | 'kind' | 'currency' | 'country' | 'locales' | 'defaultLocale' | 'pricesIncludeTax'
>
