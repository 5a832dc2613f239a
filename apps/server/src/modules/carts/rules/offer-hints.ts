import type { OfferHint } from '@redthread/contract/carts'
import type { Locale } from '@redthread/kernel/words'
import type { CartInput } from '@redthread/pricing/cart-input'
import type { PricedCart } from '@redthread/pricing/priced-cart'
import { promotionsInReach, type PromotionInReach } from '@redthread/pricing/promotions-in-reach'
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
 * some money or pieces. Those that ask for a code are told to nobody who has not entered it. Of the
 * ways to free delivery the shortest is told alone, and none where nothing is asked for it.
 */
export function offerHints(source: HintSource, locale: Locale): OfferHint[] {
  const { priced, input, names } = source
  const { currency } = priced
  const near = promotionsInReach(input, priced)
  const ofDelivery = new Set<string>(
    input.promotions.filter((one) => one.class === 'shipping').map(({ id }) => id),
  )
  const offered = near.filter(({ promotionId }) => !ofDelivery.has(promotionId))
  const waived = near.find(({ promotionId }) => ofDelivery.has(promotionId))
  const isFree = priced.shipping.length > 0 && priced.shippingTotal === 0
  const told = (hint: Omit<OfferHint, 'text'>): OfferHint => {
    const { kind, missing, name } = hint
    const n = kind === 'pieces' ? String(missing) : moneyText(missing, currency, locale)
    return { ...hint, text: say(hintWords[kind], locale, { n, name }) }
  }
  const rest = offered.map((one) => told({ ...one, name: names(one.promotionId) }))
  const free = isFree ? null : nearestFree(source, waived)
  return (free === null ? rest : [told(free), ...rest]).slice(0, most)
}

function nearestFree(
  { freeDelivery, names }: HintSource,
  waived: PromotionInReach | undefined,
): Omit<OfferHint, 'text'> | null {
  const missing = freeDelivery?.missing ?? 0
  const byOption =
    freeDelivery !== null && missing > 0
      ? ({ kind: 'free_delivery', promotionId: null, name: freeDelivery.name, missing } as const)
      : null
  if (waived === undefined) return byOption
  if (byOption !== null && waived.kind === 'amount' && missing < waived.missing) return byOption
  return { ...waived, name: names(waived.promotionId) }
}
