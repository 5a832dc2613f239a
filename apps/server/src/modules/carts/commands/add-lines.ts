import type { NewCartLine, TouchedLine } from '@redthread/contract/carts-lines'
import { cartsRefusals } from '@redthread/contract/carts-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Locale } from '@redthread/kernel/words'
import { variantsBySku } from '#modules/catalog/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { sideOf } from '../guards/cart-access.ts'
import { refuseWay } from '../guards/refuse-way.ts'
import { wayPlace } from '../guards/way-place.ts'
import type { CartKey, CartRow } from '../rows/cart-columns.ts'
import { wayColumns } from '../rows/way-columns.ts'
import { usualWay, type WayPlace } from '../queries/way-fault.ts'
import { keyOf } from '../queries/find-cart.ts'
import { goodsOf, shopChannel, type Goods } from '../queries/goods-of.ts'
import { articleOf } from '../rules/article-of.ts'
import { decideLines, type SkippedLine, type WantedLine } from '../rules/decide-lines.ts'
import { countPieces } from './count-pieces.ts'
import { putLines, type LineToPut } from './put-lines.ts'
import { tellCart, touchHolding } from './touch-cart.ts'

/** What is put into which cart; the language is that of the answer. */
export interface LinesToAdd {
  readonly key: CartKey
  readonly lines: readonly NewCartLine[]
  readonly locale: Locale
  readonly ifMatch?: number | null
  /** Leaves out what cannot be put in, where it is otherwise refused. */
  readonly lenient?: boolean
}

/** The cart, what was put in, and what was left out. */
export interface AddedLines {
  readonly cart: CartRow
  readonly lines: readonly TouchedLine[]
  readonly skipped: readonly SkippedLine[]
}

/**
 * Puts articles into a cart: the same article on the same way joins its line. All or nothing:
 * refuses what is unknown, not for sale here, more than there is, or not to be had that way.
 */
export async function addLines(ctx: Ctx, input: LinesToAdd): Promise<AddedLines> {
  const { key, lines, locale, ifMatch = null, lenient = false } = input
  const articles = await variantsOf(ctx, lines)
  const pieces = lines.reduce((sum, { quantity }) => sum + quantity, 0)
  const touch = { ifMatch, pieces, variantIds: articles }
  const { cart, held } = await touchHolding(ctx, key, touch)
  const channel = await shopChannel(ctx, cart.channel_id)
  const place = wayPlace(ctx, cart, channel)
  const wanted = lines.map((line, index) => wantedLine(line, articles[index] ?? 'var_none', place))
  const ids = wanted.map(({ variantId }) => variantId)
  const [goods] = await Promise.all([
    goodsOf(ctx, ids, { channel, country: cart.country }),
    refuseWays(ctx, wanted, place),
  ])
  const sold = new Set<string>(goods.prices.keys())
  const standing = { sold, stock: goods.stock, ...held }
  const { put, skipped } = decideLines(wanted, standing)
  const [first] = skipped
  if (first !== undefined && !lenient) refuseLine(first)
  const putting = putLines(
    ctx,
    keyOf(cart),
    put.map((line) => priced(ctx, line, goods)),
  )
  // Where all went in, the pieces were counted before, and the news go along with the lines.
  const [rows, kept] = await Promise.all([
    putting,
    first === undefined ? cart : putting.then(() => countPieces(ctx, cart)),
    first === undefined ? tellCart(ctx, cart, 'lines') : undefined,
  ])
  if (first !== undefined) await tellCart(ctx, kept, 'lines')
  const touched = rows.map((row): TouchedLine => {
    const { id, variant_id: variantId, quantity, way } = row
    const article = articleOf(goods.articles.get(variantId), variantId, locale)
    const added = put.find((line) => line.variantId === variantId && line.way === way)?.quantity
    const unit = goods.prices.get(variantId)?.amount ?? 0
    return { id, ...article, quantity, unit, added: added ?? 0 }
  })
  return { cart: { ...cart, ...kept }, lines: touched, skipped }
}

async function variantsOf(ctx: Ctx, lines: readonly NewCartLine[]): Promise<Id<'var'>[]> {
  const skus = lines.flatMap(({ variantId, sku }) => (variantId === undefined && sku ? [sku] : []))
  const bySku = skus.length === 0 ? null : await variantsBySku(ctx, skus)
  return lines.map(({ variantId, sku = '' }) => {
    return variantId ?? bySku?.get(sku)?.variantId ?? cartsRefusals.refuse.unknown_article({ sku })
  })
}

function wantedLine(line: NewCartLine, variantId: Id<'var'>, place: WayPlace): WantedLine {
  const choice = line.fulfillment ?? usualWay(place)
  const { way } = wayColumns(choice)
  return { variantId, quantity: line.quantity, choice, way, note: line.note ?? null }
}

async function refuseWays(ctx: Ctx, wanted: readonly WantedLine[], place: WayPlace) {
  for (const { choice } of wanted) if (choice !== null) await refuseWay(ctx, choice, place)
}

function refuseLine({ line, reason, available }: SkippedLine): never {
  const { variantId, quantity } = line
  switch (reason) {
    case 'cart_full':
      return cartsRefusals.refuse.cart_full({ variantId })
    case 'not_enough':
      return cartsRefusals.refuse.not_enough({ variantId, wanted: quantity, available })
    case 'unknown':
    case 'not_for_sale':
      return cartsRefusals.refuse.not_for_sale({ variantId })
  }
}

function priced(ctx: Ctx, line: WantedLine, goods: Goods): LineToPut {
  const price = goods.prices.get(line.variantId)
  const toldMinor = price?.amount ?? 0
  const toldSale = price !== undefined && price.amount < price.regular
  const addedBy = sideOf(ctx) === 'person' ? 'person' : 'staff'
  return { ...line, toldMinor, toldSale, addedBy }
}
