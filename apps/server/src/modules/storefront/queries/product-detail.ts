import type { MovedProduct, ProductDetail } from '@redthread/contract/storefront'
import { storefrontRefusals } from '@redthread/contract/storefront-search'
import type { Id } from '@redthread/kernel/id'
import { locales, type Locale } from '@redthread/kernel/words'
import { productAt } from '#modules/catalog/index.ts'
import { promotionsBeside } from '#modules/pricing/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { ReadyAnswer } from '#platform/ready-answer.ts'
import { Answer } from '#platform/route.ts'
import { countView } from '../windows/views.ts'
import { detailOf } from '../rules/detail-of.ts'
import { wordsIn } from '../rules/labels.ts'
import type { MadeAnswer } from '../windows/answers.ts'
import { localeBit, type Slot } from '../rules/shelf.ts'
import { windows, type Windows } from '../windows/windows.ts'
import { cardsOf } from './cards-of.ts'
import { shownPrices } from './shown-prices.ts'
import { shownProducts } from './shown-products.ts'
import { windowOf, type ShopWindow } from './window-of.ts'

interface Asked {
  readonly channelId: Id<'chn'>
  /** Slug, now or once, or id. */
  readonly product: string
  readonly locale?: Locale
}

type Detail = ReadyAnswer<ProductDetail | MovedProduct> | Answer<MovedProduct>

const mostRelated = 8

/**
 * A product as its own page shows it, from memory where it was asked before and is still right.
 * One that is not shown in the channel is refused; a former address tells the one of now.
 */
export function productDetail(ctx: Ctx, asked: Asked): Detail | Promise<Detail> {
  const kept = windows(ctx)
  if (kept instanceof Promise) return kept.then((known) => answered(ctx, known, asked))
  return answered(ctx, kept, asked)
}

function answered(ctx: Ctx, kept: Windows, asked: Asked): Detail | Promise<Detail> {
  const { channelId, locale, product } = asked
  const key = `detail ${channelId} ${locale} ${product}`
  const found = kept.answers.find({ key, channelId }, () => makeDetail(ctx, kept, asked))
  if (!(found instanceof Promise)) return counted(kept, found)
  return found.then(
    (ready) => counted(kept, ready),
    (error: unknown) => {
      if (error instanceof Moved) return error.answer(channelId)
      throw error
    },
  )
}

function counted(kept: Windows, ready: ReadyAnswer): ReadyAnswer<ProductDetail> {
  countView(kept, ready)
  return ready as ReadyAnswer<ProductDetail>
}

/** Thrown past the memory, which keeps answers alone. */
class Moved extends Error {
  readonly #to: MovedProduct
  constructor(to: MovedProduct) {
    super(`moved to ${to.movedTo}`)
    this.#to = to
  }

  answer(channelId: string): Answer<MovedProduct> {
    const { movedTo } = this.#to
    const location = `/v1/storefront/${channelId}/products/${encodeURIComponent(movedTo)}`
    return new Answer(301, this.#to, { location, 'cache-control': 'no-cache' })
  }
}

async function makeDetail(ctx: Ctx, kept: Windows, asked: Asked): Promise<MadeAnswer> {
  const { channelId, locale: wished } = asked
  const view = await windowOf(ctx, kept, { channelId, locale: wished })
  const slot = await slotFor(ctx, view, asked.product)
  const { channel, locale } = view
  const [product] = await shownProducts(ctx, [slot.id])
  if (product === undefined) return unknown(asked)
  const variantIds = product.variants.map(({ id }) => id)
  const related = relatedTo(view, slot)
  const [prices, cards] = await Promise.all([
    shownPrices(ctx, channel, variantIds),
    cardsOf(ctx, { channelId: channel.id, locale, slots: related }),
  ])
  const { definitions } = kept
  const parts = { product, prices, channel, locale, definitions }
  const shown = detailOf({ ...parts, categories: kept.categories })
  const [first] = shown.variants
  if (first === undefined) return unknown(asked)
  const detail = { ...shown, promotions: await promotionsOf(ctx, view, first.id) }
  const text = `${JSON.stringify(detail).slice(0, -1)},"related":[${cards.join(',')}]}`
  const ready = new ReadyAnswer(text)
  kept.views.of.set(ready, slot.id)
  const named = new Set([slot, ...related].map(({ id }) => id))
  return { ready, touchedBy: ({ id }) => named.has(id as Id<'prd'>) }
}

async function promotionsOf(ctx: Ctx, { channel, locale }: ShopWindow, variantId: Id<'var'>) {
  const beside = await promotionsBeside(ctx, { channelId: channel.id, variantId })
  return beside.map(({ id, name, description }) => {
    return { id, name: wordsIn(name, locale), description: wordsIn(description, locale) }
  })
}

/** The product of an address or id; throws where it has another address now, or is not shown. */
async function slotFor(ctx: Ctx, view: ShopWindow, product: string): Promise<Slot> {
  const { shelf, locale } = view
  const bit = localeBit(locale)
  const isShown = (slot: Slot | undefined): slot is Slot => {
    return slot !== undefined && (slot.locales & bit) !== 0
  }
  const byId = shelf.byId(product)
  if (isShown(byId)) return byId
  const own = await productAt(ctx, locale, product)
  const here = own === null ? undefined : shelf.byId(own.id)
  if (isShown(here)) {
    if (own?.slug === product) return here
    if (own?.slug) throw new Moved({ id: here.id, movedTo: own.slug })
  }
  const others = locales.filter((other) => other !== locale)
  for (const holder of await Promise.all(others.map((one) => productAt(ctx, one, product)))) {
    const slot = holder === null ? undefined : shelf.byId(holder.id)
    const movedTo = isShown(slot) ? await slugOf(ctx, view, slot.id) : null
    if (isShown(slot) && movedTo) throw new Moved({ id: slot.id, movedTo })
  }
  return unknown({ product })
}

async function slugOf(ctx: Ctx, { locale }: ShopWindow, id: Id<'prd'>): Promise<string | null> {
  const [product] = await shownProducts(ctx, [id])
  return product?.texts[locale]?.slug ?? null
}

function unknown({ product }: { readonly product: string }): never {
  return storefrontRefusals.refuse.unknown_product({ product })
}

/** The most popular others of its main category. */
function relatedTo({ kept, shelf, locale }: ShopWindow, slot: Slot): Slot[] {
  const bit = localeBit(locale)
  const [main] = slot.categories
  if (main === undefined) return []
  const within = kept.categories.within(main)
  const related: Slot[] = []
  for (const other of shelf.inOrder('popular')) {
    if (other.no === slot.no || (other.locales & bit) === 0) continue
    if (!other.categories.some((one) => within.has(one))) continue
    related.push(other)
    if (related.length === mostRelated) break
  }
  return related
}
