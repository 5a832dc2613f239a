import { escapeXml } from '../rules/escape-xml.ts'
import type { Unit } from '../runs/uploaded-file.ts'
import { offeredProducts } from './export-source.ts'
import { googleFields, googleItems, type FeedVoice, type GoogleItem } from './google-items.ts'
import { originOf, shopPath } from './shop-pages.ts'

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
 * Google's local-inventory feed for the store that a channel stands for. Until stock is counted
 * here, what is offered is available and quantities are left out.
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
    'price',
    'sale_price',
    'pickup_method',
    'pickup_sla',
  ]
  yield `${names.join('\t')}\n`
  for await (const items of itemsOf(unit, voice)) {
    const rows = items.map(({ id, price, sale_price }) => {
      const cells = [storeCode, id, 'in_stock', price, sale_price, 'reserve', 'same_day']
      return `${cells.map(cellOf).join('\t')}\n`
    })
    yield rows.join('')
  }
}

async function* itemsOf(unit: Unit, voice: FeedVoice): AsyncGenerator<GoogleItem[]> {
  for await (const { products, prices } of offeredProducts(unit, voice.channel)) {
    yield products.flatMap((product) => googleItems(product, prices, voice))
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
