import type { Locale } from '@redthread/kernel/words'
import { languages } from '../words/languages.ts'
import { useElsewhere } from '../views/use-elsewhere.ts'
import type { ShopView } from '../views/shop-view.ts'

/** Tells search engines where the same page stands in the shop's other languages. */
export function OtherLanguages({ shop, origin }: { shop: ShopView; origin: string }) {
  const pathIn = useElsewhere()
  const addressOf = (segment: string, locale: Locale) => {
    const path = pathIn(locale)
    return `${origin}/${segment}${path === '' ? '' : `/${path}`}`
  }
  return (
    <>
      <link rel="canonical" href={addressOf(shop.segment, shop.locale)} />
      {shop.languages.map(({ locale, segment }) => (
        <link
          key={locale}
          rel="alternate"
          hrefLang={`${locale}-${shop.country}`}
          href={addressOf(segment, locale)}
          title={languages[locale]}
        />
      ))}
    </>
  )
}
