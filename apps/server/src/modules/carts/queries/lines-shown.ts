import type { CartLine } from '@redthread/contract/carts-lines'
import type { Id } from '@redthread/kernel/id'
import type { PricedLine } from '@redthread/pricing/priced-cart'
import { articleOf } from '../rules/article-of.ts'
import { promiseOf } from '../rules/promise-of.ts'
import { stockShown } from '../rules/stock-shown.ts'
import type { LineRow } from '../rows/cart-columns.ts'
import { choiceOf } from '../rows/way-columns.ts'
import { promotionName } from './promotion-name.ts'
import { waysOf } from './way-fault.ts'
import type { ReckonedCart } from './reckon-cart.ts'

/** The lines of a cart with everything that a screen shows of them. */
export function linesShown(cart: ReckonedCart, priors: ReadonlyMap<Id<'var'>, number>): CartLine[] {
  const priced = new Map(cart.priced.lines.map((line) => [line.id, line]))
  return cart.lines.map((line) => {
    const prior = priors.get(line.variant_id) ?? null
    return { ...lineShown(cart, line, priced.get(line.id)), prior }
  })
}

function lineShown(
  cart: ReckonedCart,
  line: LineRow,
  priced: PricedLine | undefined,
): Omit<CartLine, 'prior'> {
  const { goods, rows, locale, promised } = cart
  const { id, variant_id: variantId, quantity } = line
  const facts = goods.articles.get(variantId)
  const unit = priced?.unit ?? line.told_minor
  const won = rows.get(id)
  return {
    id,
    ...articleOf(facts, variantId, locale),
    gtin: facts?.gtin ?? null,
    quantity,
    unit,
    regular: won?.regular?.amount ?? unit,
    subtotal: priced?.subtotal ?? 0,
    discounts: (priced?.discounts ?? []).map(({ promotionId, amount }) => {
      return { promotionId, amount, name: promotionName(cart, promotionId) }
    }),
    total: priced?.total ?? 0,
    forSale: priced !== undefined,
    availability: stockShown(promised.get(id), quantity, locale),
    fulfillment: choiceOf(line),
    ways: waysFor(cart, line),
    note: line.note,
    addedBy: line.added_by,
    addedAt: line.added_at,
  }
}

/** The ways by which at least one piece of the article can be had. */
function waysFor({ channel, row, goods }: ReckonedCart, { variant_id: id }: LineRow) {
  const stock = goods.stock.get(id)
  return waysOf({ channel, locationId: row.location_id }).filter((kind) => {
    if (kind === 'pickup') {
      return !stock?.isTracked || stock.perLocation.some(({ available }) => available > 0)
    }
    const { now, later } = promiseOf(stock, { kind, locationId: null })
    return now + later > 0
  })
}
