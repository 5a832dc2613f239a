import type { LineFulfillment } from '@redthread/contract/orders'
import type { Id } from '@redthread/kernel/id'
import { Refusal } from '@redthread/kernel/refusal'
import { claimStock, commitHold, holdStock, releaseHold } from '#modules/inventory/index.ts'
import type { ClaimingOrder, Hold, HoldWish } from '#modules/inventory/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { afterRollback } from '#platform/unit-of-work.ts'
import { unitBeside } from '#platform/unit-beside.ts'

/** Goods that an order is about to take. */
export interface GoodsToKeep {
  readonly reference: string
  readonly channelId: Id<'chn'>
  readonly personId: Id<'per'>
  /** Where it is sold: goods that are carried out are taken there. */
  readonly soldAt: Id<'loc'> | null
  readonly lines: readonly {
    readonly lineId: string
    readonly variantId: Id<'var'>
    readonly quantity: number
    readonly fulfillment: LineFulfillment
  }[]
}

/** Pieces of a line that are kept at one place, under the name that they are kept by. */
export interface KeptPart {
  readonly heldAs: string
  readonly lineId: string
  readonly locationId: Id<'loc'> | null
  readonly quantity: number
}

export interface KeptGoods {
  readonly holdId: Id<'hld'>
  readonly parts: readonly KeptPart[]
}

/** Goods that an order takes in the unit that writes it. */
export interface GoodsForOrder {
  readonly parts: readonly KeptPart[]
  readonly take: (order: ClaimingOrder) => Promise<void>
  /** To be called whatever happens. */
  readonly end: () => void
}

/**
 * Finds the goods of all lines for an order: at once where nobody else is after them, else kept in
 * a transaction that buyers share, to be taken from there, and given back where the unit refuses
 * the order. What `isKept` already stays so.
 */
export async function goodsForOrder(
  ctx: Ctx,
  goods: GoodsToKeep,
  { isKept }: { readonly isKept: boolean },
): Promise<GoodsForOrder> {
  const claim = isKept ? null : await claimStock(ctx, wishFor(goods))
  if (claim !== null) {
    const parts = claim.lines.map((line) => ({ ...line, heldAs: line.lineId }))
    return { parts, take: claim.take, end: claim.end }
  }
  const { holdId, parts } = await keepGoods(ctx, goods)
  if (!isKept) {
    // Who cannot pay finds their goods on the shelf again, as everybody does.
    afterRollback(ctx, async (cause) => {
      if (cause instanceof Refusal) await letGoods(ctx, goods.reference)
    })
  }
  return {
    parts,
    take: async (order) => void (await commitHold(ctx, { holdId, ...order })),
    end: () => undefined,
  }
}

function wishFor({ reference, channelId, personId, soldAt, lines }: GoodsToKeep): HoldWish {
  return {
    reference,
    channelId,
    personId,
    lines: lines.map(({ fulfillment, ...line }) => ({
      ...line,
      locationId: fulfillment.kind === 'carry_out' ? soldAt : fulfillment.locationId,
      inHand: fulfillment.kind === 'carry_out' && soldAt !== null,
    })),
  }
}

/**
 * Keeps the goods of all lines, in a transaction of its own that many buyers share. Where a line
 * comes from several places, each place's share is kept under its own name, so that it can become
 * a line of its own. The same reference once more keeps them once. Refuses what is not there.
 */
export async function keepGoods(ctx: Ctx, goods: GoodsToKeep): Promise<KeptGoods> {
  const wish = wishFor(goods)
  const hold = await holdStock(ctx, wish)
  const parts = hold.lines.map((held) => ({ ...held, heldAs: held.lineId }))
  if (new Set(parts.map(({ lineId }) => lineId)).size === parts.length) {
    return { holdId: hold.id, parts }
  }
  return keepApart(ctx, wish, hold)
}

async function keepApart(ctx: Ctx, wish: HoldWish, hold: Hold): Promise<KeptGoods> {
  const named = hold.lines.map((held, at) => ({ ...held, heldAs: `${held.lineId}.${at}` }))
  const lines = named.map(({ heldAs, lineId, variantId, quantity, locationId }) => {
    const inHand = wish.lines.find((line) => line.lineId === lineId)?.inHand ?? false
    return { lineId: heldAs, variantId, quantity, locationId, inHand }
  })
  const { id, lines: kept } = await holdStock(ctx, { ...wish, lines })
  const parts = kept.map((held) => {
    const lineId = named.find(({ heldAs }) => heldAs === held.lineId)?.lineId ?? held.lineId
    return { ...held, heldAs: held.lineId, lineId }
  })
  return { holdId: id, parts }
}

const house = { kind: 'system', name: 'orders' } as const

/** Gives back what was kept for a unit that is over. */
async function letGoods(ctx: Ctx, reference: string): Promise<void> {
  await unitBeside(ctx, house, (apart) => releaseHold(apart, { reference }))
}
