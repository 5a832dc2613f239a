import type { BrandTheme, Storefront } from '@redthread/contract/channels'
import type { Locale } from '@redthread/kernel/words'
import type { Door } from '../door.ts'
import { languages } from '../words/languages.ts'
import { brandView } from './find-shop.server.ts'
import { segmentOf } from './shop-address.ts'
import type { BrandView } from './shop-view.ts'
import { storefronts } from './storefronts.server.ts'

/** The shops of one brand, a country each. */
export interface BrandShops {
  readonly brand: Pick<BrandView, 'code' | 'name' | 'logoSvg' | 'logoAlt'>
  readonly shops: readonly ShopDoor[]
}

interface ShopDoor {
  readonly segment: string
  readonly country: string
  readonly languages: readonly string[]
}

/** Every web shop by brand; each opens in the reader's language where it speaks it. */
export async function listShops(door: Door, locale: Locale): Promise<BrandShops[]> {
  const byBrand = Map.groupBy(await storefronts(door), ({ brandId }) => brandId)
  return Promise.all(
    [...byBrand].map(async ([brandId, shops]) => {
      const theme = await door.ask<BrandTheme>('channels.get_theme', { params: { brandId } })
      const { code, name, logoSvg, logoAlt } = brandView(theme, locale)
      return {
        brand: { code, name, logoSvg, logoAlt },
        shops: shops.map((shop) => doorOf(shop, locale)),
      }
    }),
  )
}

function doorOf(shop: Storefront, reader: Locale): ShopDoor {
  const spoken = shop.locales.includes(reader) ? reader : shop.defaultLocale
  return {
    segment: segmentOf(shop, spoken),
    country: new Intl.DisplayNames(reader, { type: 'region' }).of(shop.country) ?? shop.country,
    languages: shop.locales.map((locale) => languages[locale]),
  }
}
