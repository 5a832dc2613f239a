import type { CartLine } from '@redthread/contract/carts-lines'
import type { Id } from '@redthread/kernel/id'
import type { PricedLine } from '@redthread/pricing/priced-cart'
import { articleOf } from '../rules/article-of.ts'
import { promiseOf } from '../rules/promise-of.ts'
import { stockShown } from '../rules/stock-shown.ts'
import type { LineRow } from '../rows/cart-columns.ts'
import { choiceOf } from '../rows/way-columns.ts'
import type { Goods } from './goods-of.ts'
import { promotionName } from './promotion-name.ts'
import { waysOf, type WayPlace } from './way-fault.ts'
import type { ReckonedCart } from './reckon-cart.ts'

interface Beside {
  readonly priors: ReadonlyMap<Id<'var'>, number>
  /** Where whoever looks would choose a way. */
  readonly place: WayPlace
}

/** The lines of a cart with everything that a screen shows of them. */
export function linesShown(cart: ReckonedCart, { priors, place }: Beside): CartLine[] {
  const priced = new Map(cart.priced.lines.map((line) => [line.id, line]))
  return cart.lines.map((line) => {
    const prior = priors.get(line.variant_id) ?? null
    const ways = waysFor(cart.goods, line, place)
    return { ...lineShown(cart, line, priced.get(line.id)), prior, ways }
  })
}

function lineShown(
  cart: ReckonedCart,
  line: LineRow,
  priced: PricedLine | undefined,
): Omit<CartLine, 'prior' | 'ways'> {
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
    note: line.note,
    addedBy: line.added_by,
    addedAt: line.added_at,
  }
}

/** The ways by which at least one piece of the article can be had. */
function waysFor(goods: Goods, { variant_id: id }: LineRow, place: WayPlace) {
  const stock = goods.stock.get(id)
  return waysOf(place).filter((kind) => {
    if (kind === 'pickup') {
      return !stock?.isTracked || stock.perLocation.some(({ available }) => available > 0)
    }
    const { now, later } = promiseOf(stock, { kind, locationId: null })
    return now + later > 0
  })
}
