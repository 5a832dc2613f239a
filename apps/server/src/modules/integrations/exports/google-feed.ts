import { escapeXml } from '../rules/escape-xml.ts'
import type { Unit } from '../runs/uploaded-file.ts'
import { offeredProducts } from './export-source.ts'
import { googleFields, googleItems, type FeedVoice, type GoogleItem } from './google-items.ts'
import { originOf, shopPath } from './shop-pages.ts'
import { storeStock } from './stock-told.ts'

/** What a channel offers as Google's product feed, RSS 2.0. */
export async function* exportGoogleXml(unit: Unit, voice: FeedVoice): AsyncGenerator<string> {
  const { channel, locale, houseUrl } = voice
  const home = `${originOf(channel, houseUrl)}${shopPath(channel, locale)}`
  const title = escapeXml(channel.name[locale])
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel>\n`
  yield `<title>${title}</title><link>${escapeXml(home)}</link><description>${title}</description>\n`
  for await (const items of itemsOf(unit, voice)) yield items.map(elementOf).join('')
  yield '</channel></rss>\n'
}

/** What a channel offers as Google's product feed, columns between tabs. */
export async function* exportGoogleTsv(unit: Unit, voice: FeedVoice): AsyncGenerator<string> {
  yield `${googleFields.join('\t')}\n`
  for await (const items of itemsOf(unit, voice)) {
    yield items
      .map((item) => `${googleFields.map((name) => cellOf(item[name])).join('\t')}\n`)
      .join('')
  }
}

/**
 * Google's local-inventory feed for the store that a channel stands for: what lies there now, and
 * what can be put aside for somebody today.
 */
export async function* exportGoogleLocal(
  unit: Unit,
  voice: FeedVoice,
  storeCode: string,
): AsyncGenerator<string> {
  const names = [
    'store_code',
    'id',
    'availability',
    'quantity',
    'price',
    'sale_price',
    'pickup_method',
    'pickup_sla',
  ]
  yield `${names.join('\t')}\n`
  const { locationId } = voice.channel
  if (locationId === null) return
  for await (const stretch of offeredProducts(unit, voice.channel)) {
    const bySku = new Map(
      stretch.products.flatMap(({ variants }) => variants.map(({ sku, id }) => [sku, id] as const)),
    )
    const items = stretch.products.flatMap((product) => googleItems(product, stretch, voice))
    const rows = items.map(({ id = '', price, sale_price }) => {
      const variantId = bySku.get(id)
      const known = variantId === undefined ? undefined : stretch.stock.get(variantId)
      const { availability, quantity } = storeStock(known, locationId)
      const pickup = availability === 'out_of_stock' ? ['', ''] : ['reserve', 'same_day']
      const told = quantity === null ? '' : String(quantity)
      const cells = [storeCode, id, availability, told, price, sale_price, ...pickup]
      return `${cells.map(cellOf).join('\t')}\n`
    })
    yield rows.join('')
  }
}

async function* itemsOf(unit: Unit, voice: FeedVoice): AsyncGenerator<GoogleItem[]> {
  for await (const stretch of offeredProducts(unit, voice.channel)) {
    yield stretch.products.flatMap((product) => googleItems(product, stretch, voice))
  }
}

function elementOf(item: GoogleItem): string {
  const inside = googleFields.flatMap((name) => {
    const text = item[name]
    if (text === undefined) return []
    // Further pictures are an element each.
    const values = name === 'additional_image_link' ? text.split(',') : [text]
    return values.map((value) => `<g:${name}>${escapeXml(value)}</g:${name}>`)
  })
  return `<item>${inside.join('')}</item>\n`
}

/** A cell between tabs: no tab or line break in it, and nothing that a spreadsheet would run. */
function cellOf(text: string | undefined): string {
  const line = (text ?? '').replaceAll(/[\t\r\n]+/g, ' ')
  return /^[=+\-@]/.test(line) ? `'${line}` : line
}
