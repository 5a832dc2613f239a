import type { PriceChange, priceReasons } from '@redthread/contract/carts-lines'
import type { Currency } from '@redthread/kernel/money'
import type { Locale } from '@redthread/kernel/words'
import { priceWords } from './cart-words.ts'
import { moneyText } from './money-text.ts'
import { say } from './say.ts'

/** A line as the person was last told its price. */
export interface ToldLine {
  readonly id: `lin_${string}`
  readonly title: string
  readonly toldMinor: number
  readonly toldSale: boolean
  readonly toldAt: Temporal.Instant
  /** What one piece costs now; undefined where it is not sold any more. */
  readonly price: { readonly amount: number; readonly regular: number } | undefined
}

interface Telling {
  readonly currency: Currency
  readonly locale: Locale
}

/** The lines whose price for one piece is not what the person was last told, each with why. */
export function priceChanges(
  lines: readonly ToldLine[],
  { currency, locale }: Telling,
): PriceChange[] {
  return lines.flatMap((line): PriceChange[] => {
    const { id: lineId, title, toldMinor: from, toldAt: since, price } = line
    const to = price?.amount ?? null
    if (to === from) return []
    const reason = reasonOf(line)
    const text = say(priceWords[reason], locale, {
      title,
      from: moneyText(from, currency, locale),
      to: to === null ? '' : moneyText(to, currency, locale),
    })
    return [{ lineId, title, from, to, reason, since, text }]
  })
}

function reasonOf({ toldMinor, toldSale, price }: ToldLine): (typeof priceReasons)[number] {
  if (price === undefined) return 'not_for_sale'
  const isSale = price.amount < price.regular
  if (isSale && !toldSale && price.amount < toldMinor) return 'sale_started'
  if (!isSale && toldSale && price.amount > toldMinor) return 'sale_ended'
  return price.amount > toldMinor ? 'price_rose' : 'price_fell'
}
