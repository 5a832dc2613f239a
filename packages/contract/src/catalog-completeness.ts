import { locales } from '@redthread/kernel/words'
import { Type as T, type Static } from 'typebox'
import { ProductId } from './catalog-product.ts'
import { ChannelId } from './channels.ts'
import { Instant, Shape } from './define.ts'

/** One thing missing: `category`, `title.fi`, `attribute.spf`. Those that gate keep it offline. */
export const MissingPart = Shape({
  code: T.String(),
  gates: T.Boolean({ description: 'False: it would be better, and is no obstacle.' }),
})
export type MissingPart = Static<typeof MissingPart>

/** How far a product is in one channel and language. */
export const LocaleCompleteness = Shape({
  locale: T.Enum([...locales]),
  isDefault: T.Boolean({ description: 'The language that a channel cannot do without.' }),
  ready: T.Boolean(),
  percent: T.Integer({ description: 'Of what is asked for, how much is there.' }),
  missing: T.Array(MissingPart),
})
export type LocaleCompleteness = Static<typeof LocaleCompleteness>

export const channelPresences = [
  'live',
  'incomplete',
  'not_active',
  'scheduled',
  'ended',
  'not_published',
] as const
export type ChannelPresence = (typeof channelPresences)[number]

/** Whether a channel shows a product, and what is missing in each of its languages. */
export const ChannelCompleteness = Shape(
  {
    channelId: ChannelId,
    presence: T.Enum([...channelPresences]),
    from: T.Union([Instant, T.Null()]),
    until: T.Union([Instant, T.Null()]),
    ready: T.Boolean({ description: 'Complete in all languages that the channel insists on.' }),
    locales: T.Array(LocaleCompleteness),
  },
  { title: 'ChannelCompleteness' },
)
export type ChannelCompleteness = Static<typeof ChannelCompleteness>

export const ProductCompleteness = Shape(
  { productId: ProductId, channels: T.Array(ChannelCompleteness) },
  { title: 'ProductCompleteness' },
)
export type ProductCompleteness = Static<typeof ProductCompleteness>
