import { locales } from '@redthread/kernel/words'
import { Type as T, type Static } from 'typebox'
import { ChannelId } from './channels.ts'
import { Instant, Shape } from './define.ts'

/** The kinds of file that are given out. */
export const exportFormats = [
  'own_csv',
  'own_jsonl',
  'shopify_products',
  'google_xml',
  'google_tsv',
  'google_local_tsv',
  'json_ld',
  'sitemap',
] as const
export type ExportFormat = (typeof exportFormats)[number]

/** What to give out; feeds, JSON-LD and sitemap speak for one channel, in one language. */
export const ExportWish = Shape(
  {
    format: T.Enum([...exportFormats]),
    channelId: T.Optional(ChannelId),
    locale: T.Optional(T.Enum([...locales])),
  },
  { title: 'ExportWish' },
)
export type ExportWish = Static<typeof ExportWish>

/** Where the file is fetched, without sign-in, for ten minutes. */
export const ExportTicket = Shape(
  { path: T.String(), name: T.String(), expiresAt: Instant },
  { title: 'ExportTicket' },
)
export type ExportTicket = Static<typeof ExportTicket>
