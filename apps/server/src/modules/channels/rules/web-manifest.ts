import type { Locale } from '@redthread/kernel/words'
import type { BrandTheme } from '@redthread/contract/channels'

/** The web app manifest of a brand, as browsers ask for it before they install a shop. */
export function webManifest(theme: BrandTheme, locale: Locale, start: string) {
  const { colors, tone } = theme.kit
  return {
    id: start,
    name: theme.name,
    short_name: theme.name,
    description: tone[locale].tagline,
    lang: locale,
    dir: 'ltr',
    start_url: start,
    scope: '/',
    display: 'standalone',
    background_color: colors.surface.light,
    theme_color: colors.surface.light,
    icons: ['any', 'maskable'].map((purpose) => ({
      src: theme.icon,
      type: 'image/svg+xml',
      sizes: 'any',
      purpose,
    })),
  }
}
