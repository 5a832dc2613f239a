import type { ExportWish } from '@redthread/contract/integrations-exports'
import type { Storefront } from '@redthread/contract/channels'
import { storefrontList } from '#modules/channels/index.ts'
import type { Config } from '#platform/config.ts'
import type { Unit } from '../runs/uploaded-file.ts'
import { saleListCode } from '../runs/price-inputs.ts'
import { loadTarget } from '../runs/target.ts'
import { exportGoogleLocal, exportGoogleTsv, exportGoogleXml } from './google-feed.ts'
import type { FeedVoice } from './google-items.ts'
import { exportJsonLd } from './json-ld.ts'
import { exportOwnCsv } from './own-csv.ts'
import { exportOwnJsonl } from './own-jsonl.ts'
import { exportShopify } from './shopify-csv.ts'
import { originOf } from './shop-pages.ts'
import { exportSitemap } from './sitemap.ts'

/** What an export is made with. */
export interface Exporting {
  readonly unit: Unit
  readonly config: Config
}

/** A file that is given out as it is made. */
export interface OpenExport {
  readonly name: string
  readonly mediaType: string
  readonly text: AsyncIterable<string>
}

/** The channel that a wish speaks for, with its language; null where none is named or open. */
export async function exportChannel(
  { unit }: Pick<Exporting, 'unit'>,
  wish: ExportWish,
): Promise<Storefront | null> {
  const { items } = await unit((ctx) => storefrontList(ctx, {}))
  const open = items.filter(({ state }) => state === 'active')
  if (wish.channelId !== undefined) return open.find(({ id }) => id === wish.channelId) ?? null
  return open.find(({ kind }) => kind === 'web') ?? null
}

/** Opens an export; null where its format needs a channel and none is open. */
export async function openExport(
  exporting: Exporting,
  wish: ExportWish,
): Promise<OpenExport | null> {
  const { unit, config } = exporting
  const channel = await exportChannel(exporting, wish)
  const plain = { name: fileNames[wish.format], mediaType: mediaTypes[wish.format] }
  if (wish.format === 'own_jsonl') return { ...plain, text: exportOwnJsonl(unit) }
  if (wish.format === 'own_csv') return { ...plain, text: exportOwnCsv(unit) }
  const houseUrl = config.publicUrl === '' ? `http://localhost:${config.port}` : config.publicUrl
  if (wish.format === 'shopify_products') {
    const text = shopifyText(exporting, { channel, wish, houseUrl })
    return { ...plain, text }
  }
  if (channel === null) return null
  const voice = { channel, locale: wish.locale ?? channel.defaultLocale, houseUrl }
  return { ...plain, text: feedText(unit, wish.format, voice) }
}

function feedText(
  unit: Unit,
  format: ExportWish['format'],
  voice: FeedVoice,
): AsyncIterable<string> {
  switch (format) {
    case 'google_tsv':
      return exportGoogleTsv(unit, voice)
    case 'google_local_tsv':
      return exportGoogleLocal(unit, voice, voice.channel.code)
    case 'json_ld':
      return exportJsonLd(unit, voice)
    case 'sitemap':
      return exportSitemap(unit, voice)
    case 'google_xml':
    case 'own_csv':
    case 'own_jsonl':
    case 'shopify_products':
      return exportGoogleXml(unit, voice)
  }
}

interface ForShopify {
  readonly channel: Storefront | null
  readonly wish: ExportWish
  readonly houseUrl: string
}

async function* shopifyText(
  { unit }: Exporting,
  { channel, wish, houseUrl }: ForShopify,
): AsyncGenerator<string> {
  const { lists } = await unit((ctx) => loadTarget(ctx))
  const saleList = lists.get(saleListCode)
  yield* exportShopify(unit, {
    locale: wish.locale ?? channel?.defaultLocale ?? 'en',
    currency: channel?.currency ?? 'EUR',
    saleLists: new Set(saleList === undefined ? [] : [saleList]),
    origin: originOf({ host: channel?.host ?? null }, houseUrl),
    channel: wish.channelId === undefined ? null : channel,
  })
}

const fileNames: Readonly<Record<ExportWish['format'], string>> = {
  own_csv: 'products.csv',
  own_jsonl: 'products.jsonl',
  shopify_products: 'shopify-products.csv',
  google_xml: 'google-products.xml',
  google_tsv: 'google-products.tsv',
  google_local_tsv: 'google-local-inventory.tsv',
  json_ld: 'products-json-ld.jsonl',
  sitemap: 'sitemap.xml',
}

const mediaTypes: Readonly<Record<ExportWish['format'], string>> = {
  own_csv: 'text/csv; charset=utf-8',
  own_jsonl: 'application/x-ndjson; charset=utf-8',
  shopify_products: 'text/csv; charset=utf-8',
  google_xml: 'application/xml; charset=utf-8',
  google_tsv: 'text/tab-separated-values; charset=utf-8',
  google_local_tsv: 'text/tab-separated-values; charset=utf-8',
  json_ld: 'application/x-ndjson; charset=utf-8',
  sitemap: 'application/xml; charset=utf-8',
}
