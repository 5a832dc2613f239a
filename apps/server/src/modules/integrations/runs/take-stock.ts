import { sql } from 'kysely'
import { variantsBySku } from '#modules/catalog/index.ts'
import { placesByName, setStock } from '#modules/inventory/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import type { StockLine } from '../rules/entry.ts'
import type { Work } from './work.ts'

type Run = Pick<Work, 'runId' | 'settings'>

const mostPieces = 1_000_000_000

/**
 * Hands what files say of stock to the room that counts it, as far as variant and place are known;
 * the rest waits for another run. A line that names no place means the one the run names, else the
 * warehouse; pieces below zero are none.
 */
export async function takeStock(
  ctx: Ctx,
  lines: readonly StockLine[],
  { runId, settings }: Run,
): Promise<void> {
  const counted = lines.filter(({ quantity }) => quantity !== null)
  if (counted.length === 0) return
  const [places, variants] = await Promise.all([
    placesByName(ctx),
    variantsBySku(ctx, [...new Set(counted.map(({ sku }) => sku))]),
  ])
  const usual = settings.options.locationId ?? places.usual
  const due = counted.flatMap(({ sku, location = '', quantity }) => {
    const locationId = location === '' ? usual : places.find(location)
    const variantId = variants.get(sku)?.variantId
    if (locationId === null || variantId === undefined) return []
    const pieces = Math.min(mostPieces, Math.max(0, quantity ?? 0))
    return [{ sku, location, row: { variantId, locationId, quantity: pieces } }]
  })
  if (due.length === 0) return
  const rows = due.map(({ row }) => row)
  const outcomes = await setStock(ctx, { rows, reason: 'import', reference: runId })
  const taken = due.filter((_, index) => outcomes[index]?.outcome !== 'refused')
  await sql`
    update integrations.opening_stock o set taken = true
    from unnest(${taken.map(({ sku }) => sku)}::text[],
      ${taken.map(({ location }) => location)}::text[]) as w (sku, location)
    where o.sku = w.sku and o.location = w.location and not o.taken`.execute(ctx.tx)
}
