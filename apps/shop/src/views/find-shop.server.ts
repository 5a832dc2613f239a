import type { BrandTheme, Storefront } from '@redthread/contract/channels'
import type { Locale } from '@redthread/kernel/words'
import type { Door } from '../door.ts'
import { segmentOf, shopAtSegment } from './shop-address.ts'
import type { BrandView, LegalView, ShopView } from './shop-view.ts'
import { storefronts } from './storefronts.server.ts'

const found = new WeakMap<Door, Map<string, Promise<ShopView | null>>>()

/**
 * The shop and language of an address's first segment; null where there is none. Asked once per
 * page, however many loaders want to know.
 */
export function findShop(door: Door, segment: string): Promise<ShopView | null> {
  const known = found.get(door) ?? new Map<string, Promise<ShopView | null>>()
  found.set(door, known)
  const shop = known.get(segment) ?? lookUp(door, segment)
  known.set(segment, shop)
  return shop
}

async function lookUp(door: Door, segment: string): Promise<ShopView | null> {
  const at = shopAtSegment(await storefronts(door), segment)
  if (at === null) return null
  const { shop, locale } = at
  const params = { brandId: shop.brandId }
  const theme = await door.ask<BrandTheme>('channels.get_theme', { params })
  const { settings, brand } = shop
  const others = shop.locales.filter((other) => other !== shop.defaultLocale)
  return {
    segment,
    channelId: shop.id,
    code: shop.code,
    country: shop.country,
    currency: shop.currency,
    locale,
    languages: [shop.defaultLocale, ...others].map((language) => ({
      locale: language,
      segment: segmentOf(shop, language),
    })),
    announcement: settings.announcement?.[locale] ?? null,
    contact: { email: settings.contactEmail ?? null, phone: settings.contactPhone ?? null },
    legal: legalView(brand.legalEntity, locale),
    brand: brandView(theme, locale),
  }
}

/** As {@link findShop}, but answers 404 in its place where there is none. */
export async function mustFindShop(door: Door, segment: string): Promise<ShopView> {
  const shop = await findShop(door, segment)
  if (shop === null) throw new Response(null, { status: 404 })
  return shop
}

/** What pages need of a brand's clothes, in one language. */
export function brandView(theme: BrandTheme, locale: Locale): BrandView {
  const { kit } = theme
  const { logo, imagery, colors } = kit
  const { tagline } = kit.tone[locale]
  return {
    id: theme.brandId,
    code: theme.code,
    name: theme.name,
    css: theme.css,
    icon: theme.icon,
    logoSvg: logo.svg,
    logoAlt: logo.alt,
    heroSvg: imagery.heroSvg,
    heroAlt: imagery.heroAlt[locale],
    tagline,
    surface: colors.surface,
    ownFont: kit.typography.family !== 'figtree',
  }
}

function legalView(legal: Storefront['brand']['legalEntity'], locale: Locale): LegalView {
  const { lines, postalCode, city, country } = legal.address
  const land = new Intl.DisplayNames(locale, { type: 'region' }).of(country) ?? country
  return {
    name: legal.name,
    vatId: legal.vatId,
    address: [...lines, `${postalCode} ${city}`.trim(), land].join(', '),
    email: legal.email,
    phone: legal.phone,
  }
}
