import type { Storefront } from '@redthread/contract/channels'
import type { ProductFacts } from '#modules/catalog/index.ts'
import { escapeXml } from '../rules/escape-xml.ts'
import type { Unit } from '../runs/uploaded-file.ts'
import { offeredProducts } from './export-source.ts'
import { originOf, productPage, shopPath } from './shop-pages.ts'

/** The channel whose pages are listed, and the address of the house. */
export interface SitemapVoice {
  readonly channel: Storefront
  readonly houseUrl: string
}

const namespaces =
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"'

/**
 * The pages of a channel, in each of its languages with the others beside them (hreflang). A file
 * has at most 50,000 addresses; what a larger channel has more is left out.
 */
export async function* exportSitemap(unit: Unit, voice: SitemapVoice): AsyncGenerator<string> {
  const { channel, houseUrl } = voice
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${namespaces}>\n`
  const home = (locale: Storefront['locales'][number]): string =>
    `${originOf(channel, houseUrl)}${shopPath(channel, locale)}`
  yield urlsOf(new Map(channel.locales.map((locale) => [locale, home(locale)])), voice)
  let left = 50_000 - channel.locales.length
  for await (const { products } of offeredProducts(unit, channel)) {
    const pages = products.map((product) => ({ product, pages: pagesOf(product, voice) }))
    const fitting = pages.filter((one) => (left -= one.pages.size) >= 0)
    yield fitting.map((one) => urlsOf(one.pages, voice, one.product)).join('')
    if (left < 0) break
  }
  yield '</urlset>\n'
}

type Pages = ReadonlyMap<Storefront['locales'][number], string>

function pagesOf(product: ProductFacts, { channel, houseUrl }: SitemapVoice): Pages {
  return new Map(
    channel.locales.flatMap((locale) => {
      const page = productPage(channel, product, { locale, houseUrl })
      return page === null ? [] : [[locale, page] as const]
    }),
  )
}

function urlsOf(pages: Pages, { channel }: SitemapVoice, product?: ProductFacts): string {
  const own = pages.get(channel.defaultLocale)
  const links = [...pages].map(([locale, page]) => alternate(`${locale}-${channel.country}`, page))
  if (own !== undefined) links.push(alternate('x-default', own))
  const changed = product?.changedAt.toString({ smallestUnit: 'second' })
  const since = changed === undefined ? '' : `<lastmod>${changed}</lastmod>`
  const beside = pages.size > 1 ? links.join('') : ''
  return [...pages.values()]
    .map((page) => `<url><loc>${escapeXml(page)}</loc>${since}${beside}</url>\n`)
    .join('')
}

function alternate(language: string, page: string): string {
  return `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeXml(page)}"/>`
}

/** The list of sitemaps of a host that serves several shops. */
export function sitemapIndex(addresses: readonly string[]): string {
  const entries = addresses.map(
    (address) => `<sitemap><loc>${escapeXml(address)}</loc></sitemap>\n`,
  )
  const schema = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
  return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex ${schema}>\n${entries.join('')}</sitemapindex>\n`
}
