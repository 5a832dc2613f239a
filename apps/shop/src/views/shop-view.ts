import type { Currency } from '@redthread/kernel/money'
import type { Locale } from '@redthread/kernel/words'

/** A shop as its pages draw it: one channel, in the reader's language, in its brand's clothes. */
export interface ShopView {
  /** First segment of every address of this shop and language, such as `fi` or `fi-en`. */
  readonly segment: string
  readonly channelId: string
  /** Code of the channel, such as `beauty-fi`. */
  readonly code: string
  readonly country: string
  readonly currency: Currency
  readonly locale: Locale
  /** The shop's languages, its own first, each with the segment that speaks it. */
  readonly languages: readonly { readonly locale: Locale; readonly segment: string }[]
  readonly announcement: string | null
  readonly contact: { readonly email: string | null; readonly phone: string | null }
  readonly legal: LegalView
  readonly brand: BrandView
}

export interface LegalView {
  readonly name: string
  readonly vatId: string
  readonly address: string
  readonly email: string
  readonly phone: string | null
}

export interface BrandView {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly css: string
  readonly icon: string
  readonly logoSvg: string
  readonly logoAlt: string
  readonly heroSvg: string
  readonly heroAlt: string
  readonly tagline: string
  /** The page's background, for the frame that a phone draws around it. */
  readonly surface: { readonly light: string; readonly dark: string }
  readonly ownFont: boolean
}
