import type { OfferHint } from '@redthread/contract/carts'
import type { Locale } from '@redthread/kernel/words'
import type { CartInput } from '@redthread/pricing/cart-input'
import type { PricedCart } from '@redthread/pricing/priced-cart'
import { promotionsInReach } from '@redthread/pricing/promotions-in-reach'
import { hintWords } from './cart-words.ts'
import { moneyText } from './money-text.ts'
import { say } from './say.ts'

/** What hints are made of. */
export interface HintSource {
  readonly priced: PricedCart
  readonly input: CartInput
  readonly names: (promotionId: string) => string
  /** A way of delivery that becomes free from a value on, and how much lacks for it. */
  readonly freeDelivery: { readonly name: string; readonly missing: number } | null
}

/** Hints beyond these would be noise. */
const most = 3

/**
 * The advantages within reach, nearest kinds first: free delivery, then promotions that only lack
 * some money or pieces. Those that ask for a code are told to nobody who has not entered it.
 */
export function offerHints(source: HintSource, locale: Locale): OfferHint[] {
  const { priced, names, freeDelivery } = source
  const { currency } = priced
  const hints = promotionsInReach(source.input, priced).map(
    ({ promotionId, kind, missing }): OfferHint => {
      const name = names(promotionId)
      return { kind, promotionId, name, missing, text: text({ kind, missing, name }) }
    },
  )
  function text({ kind, missing, name }: Pick<OfferHint, 'kind' | 'missing' | 'name'>): string {
    const n = kind === 'pieces' ? String(missing) : moneyText(missing, currency, locale)
    return say(hintWords[kind], locale, { n, name })
  }
  if (freeDelivery === null || freeDelivery.missing <= 0) return hints.slice(0, most)
  const { name, missing } = freeDelivery
  const free = { kind: 'free_delivery', promotionId: null, name, missing } as const
  return [{ ...free, text: text(free) }, ...hints].slice(0, most)
}
