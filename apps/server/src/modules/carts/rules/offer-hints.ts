import type { OfferHint } from '@redthread/contract/carts'
import type { Locale } from '@redthread/kernel/words'
import type { PricedCart, PromotionOutcome } from '@redthread/pricing/priced-cart'
import type { Promotion } from '@redthread/pricing/promotions/promotion'
import { hintWords } from './cart-words.ts'
import { moneyText } from './money-text.ts'
import { say } from './say.ts'

/** What hints are made of. */
export interface HintSource {
  readonly priced: PricedCart
  readonly promotions: readonly Promotion[]
  readonly names: (promotionId: string) => string
  /** A way of delivery that becomes free from a value on, and how much lacks for it. */
  readonly freeDelivery: { readonly name: string; readonly missing: number } | null
}

interface Near {
  readonly promotionId: string
  readonly kind: 'amount' | 'pieces'
  readonly missing: number
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
  const closed = new Set(source.promotions.filter((one) => one.couponRequired).map(({ id }) => id))
  const near = priced.promotions
    .filter(({ promotionId }) => !closed.has(promotionId))
    .flatMap(distance)
    .toSorted((a, b) => a.missing - b.missing)
  const hints = near.map(({ promotionId, kind, missing }): OfferHint => {
    const name = names(promotionId)
    return { kind, promotionId, name, missing, text: text({ kind, missing, name }) }
  })
  function text({ kind, missing, name }: Pick<OfferHint, 'kind' | 'missing' | 'name'>): string {
    const n = kind === 'pieces' ? String(missing) : moneyText(missing, currency, locale)
    return say(hintWords[kind], locale, { n, name })
  }
  if (freeDelivery === null || freeDelivery.missing <= 0) return hints.slice(0, most)
  const { name, missing } = freeDelivery
  const free = { kind: 'free_delivery', promotionId: null, name, missing } as const
  return [{ ...free, text: text(free) }, ...hints].slice(0, most)
}

function distance(outcome: PromotionOutcome): Near[] {
  const { promotionId } = outcome
  if (outcome.applied) {
    const { next } = outcome
    return next === null ? [] : [{ promotionId, kind: next.unit, missing: next.missing }]
  }
  const [first, ...others] = outcome.reasons
  if (first === undefined || others.length > 0 || !('missing' in first)) return []
  if (!reachable.has(first.code)) return []
  const kind = first.code === 'min_amount_not_met' ? 'amount' : 'pieces'
  return [{ promotionId, kind, missing: first.missing }]
}

const reachable = new Set<string>([
  'min_amount_not_met',
  'min_quantity_not_met',
  'lines_missing',
  'set_incomplete',
])
