import { useLocation } from 'react-router'
import { languages } from '../words/languages.ts'
import type { ShopView } from '../views/shop-view.ts'

/** Tells search engines where the same page stands in the shop's other languages. */
export function OtherLanguages({ shop, origin }: { shop: ShopView; origin: string }) {
  const { pathname } = useLocation()
  const rest = pathname.split('/').slice(2).join('/')
  const addressOf = (segment: string) => `${origin}/${segment}${rest === '' ? '' : `/${rest}`}`
  return (
    <>
      <link rel="canonical" href={addressOf(shop.segment)} />
      {shop.languages.map(({ locale, segment }) => (
        <link
          key={locale}
          rel="alternate"
          hrefLang={`${locale}-${shop.country}`}
          href={addressOf(segment)}
          title={languages[locale]}
        />
      ))}
    </>
  )
}
