import { sql } from 'kysely'
import type { Ctx } from '#platform/ctx.ts'
import type { LotWish, Pieces, Portion } from './pieces.ts'
import { serialsAt } from './serials.ts'
import type { StockOf } from './stock-of.ts'
import { bringPieces, takePieces } from './which-pieces.ts'

/** Pieces by which a level differs from what was counted there. */
export interface Difference extends Portion {
  readonly sign: -1 | 1
}

/**
 * Makes lots and serial numbers of a level what was counted; gives the differences for the ledger.
 * Where only the number is followed, that is one difference or none.
 */
export async function matchPieces(
  ctx: Ctx,
  stock: StockOf,
  counted: Pieces & { readonly before: number },
): Promise<Difference[]> {
  const tracking = stock.tracking(counted.variantId)
  if (tracking === 'quantity') return plainDifference(counted)
  const { more, less } =
    tracking === 'lot' ? await lotDifference(ctx, counted) : await serialDifference(ctx, counted)
  const { variantId, locationId } = counted
  const place = { variantId, locationId }
  const gone =
    less.quantity === 0
      ? []
      : await takePieces(ctx, stock, { ...place, ...less, leavesFor: 'gone' })
  const come = more.quantity === 0 ? [] : await bringPieces(ctx, stock, { ...place, ...more })
  return [
    ...gone.map((portion) => ({ ...portion, sign: -1 as const })),
    ...come.map((portion) => ({ ...portion, sign: 1 as const })),
  ]
}

function plainDifference({ quantity, before }: { quantity: number; before: number }) {
  if (quantity === before) return []
  const sign: -1 | 1 = quantity > before ? 1 : -1
  return [{ quantity: Math.abs(quantity - before), sign, lot: null, serials: null }]
}

interface Split {
  readonly more: { quantity: number; lots?: LotWish[]; serials?: string[] }
  readonly less: { quantity: number; lots?: LotWish[]; serials?: string[] }
}

async function lotDifference(ctx: Ctx, counted: Pieces): Promise<Split> {
  const { variantId, locationId, lots = [] } = counted
  const { rows } = await sql<{ code: string; onHand: number }>`
    select code, on_hand as "onHand" from inventory.lot
    where variant_id = ${variantId} and location_id = ${locationId}
    order by code`.execute(ctx.tx)
  const there = new Map(rows.map(({ code, onHand }) => [code, onHand]))
  const named = new Set(lots.map(({ code }) => code))
  const less = [
    ...rows.filter(({ code }) => !named.has(code)).map((lot) => ({ ...lot, quantity: lot.onHand })),
    ...lots.flatMap(({ code, quantity }) => {
      return [{ code, quantity: (there.get(code) ?? 0) - quantity }]
    }),
  ].filter(({ quantity }) => quantity > 0)
  const more = lots
    .map((lot) => ({ ...lot, quantity: lot.quantity - (there.get(lot.code) ?? 0) }))
    .filter(({ quantity }) => quantity > 0)
  return {
    more: { quantity: sum(more), lots: more },
    less: { quantity: sum(less), lots: less.map(({ code, quantity }) => ({ code, quantity })) },
  }
}

async function serialDifference(ctx: Ctx, counted: Pieces): Promise<Split> {
  const there = await serialsAt(ctx, counted.variantId, counted.locationId)
  const seen = new Set(counted.serials)
  const known = new Set(there)
  const more = [...seen].filter((serial) => !known.has(serial))
  const less = there.filter((serial) => !seen.has(serial))
  return {
    more: { quantity: more.length, serials: more },
    less: { quantity: less.length, serials: less },
  }
}

function sum(lots: readonly LotWish[]): number {
  return lots.reduce((total, { quantity }) => total + quantity, 0)
}
