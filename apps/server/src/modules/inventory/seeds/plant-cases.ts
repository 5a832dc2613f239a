import { sql } from 'kysely'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { createCount } from '../commands/create-count.ts'
import { createReceipt, createTransfer } from '../commands/create-transfer.ts'
import { moveConsignment } from '../commands/move-consignment.ts'
import { setItemStock } from '../commands/set-item-stock.ts'
import { setStock } from '../commands/set-stock.ts'
import { warehouse } from './plan-levels.ts'

type Known = ReadonlyMap<string, Id<'var'>>

const stores: readonly Id<'loc'>[] = ['loc_kamppi', 'loc_kluuvi', 'loc_tampere']

/** What is out of the ordinary: lots, a serial number, a preorder, goods on their way, a count. */
export async function plantCases(ctx: Ctx, known: Known): Promise<void> {
  for (const stem of ['TB-SKN-VITC', 'TB-SUN-FACE']) await plantLots(ctx, variantOf(known, stem))
  await plantSerials(ctx, variantOf(known, 'TB-TOL-MIRROR'))
  await plantArriving(ctx, known)
  await plantTransfers(ctx, known)
  const counted = ['TB-LIP-BALM', 'TB-LIP-OIL', 'TB-HND-CREAM-30'].map((stem) => {
    return variantOf(known, stem)
  })
  const note = 'Shelves beside the door'
  await createCount(ctx, { locationId: 'loc_kluuvi', note, tolerance: 1, variantIds: counted })
}

function variantOf(known: Known, stem: string): Id<'var'> {
  for (const [sku, id] of known) if (sku === stem || sku.startsWith(`${stem}-`)) return id
  throw new Error(`The demo has no ${stem}`)
}

/** Everything of it leaves the shelves, so that it may be followed in another way. */
async function clear(ctx: Ctx, variantId: Id<'var'>): Promise<void> {
  const { rows } = await sql<{ locationId: Id<'loc'> }>`
    select location_id as "locationId" from inventory.level
    where variant_id = ${variantId}`.execute(ctx.tx)
  const empty = rows.map(({ locationId }) => ({ variantId, locationId, quantity: 0 }))
  await setStock(ctx, { rows: empty, reason: 'followed_more_closely' })
}

async function plantLots(ctx: Ctx, variantId: Id<'var'>): Promise<void> {
  await clear(ctx, variantId)
  await setItemStock(ctx, { variantId, choice: { tracking: 'lot' }, ifMatch: null })
  const today = ctx.now.toZonedDateTimeISO('UTC').toPlainDate()
  const [soon, late] = [today.add({ days: 40 }), today.add({ months: 14 })]
  const lots = (few: number, many: number) => [
    { code: `L${soon.year}-A`, quantity: few, expiresOn: soon.toString() },
    { code: `L${late.year}-B`, quantity: many, expiresOn: late.toString() },
  ]
  const rows = [
    { locationId: warehouse, quantity: 72, lots: lots(12, 60) },
    ...stores.map((locationId) => ({ locationId, quantity: 9, lots: lots(2, 7) })),
  ]
  await setStock(ctx, { rows: rows.map((row) => ({ variantId, ...row })), reason: 'lots_counted' })
}

async function plantSerials(ctx: Ctx, variantId: Id<'var'>): Promise<void> {
  await clear(ctx, variantId)
  await setItemStock(ctx, { variantId, choice: { tracking: 'serial' }, ifMatch: null })
  const numbers = (from: number, many: number) =>
    Array.from({ length: many }, (_, n) => `KAJO-${String(from + n).padStart(5, '0')}`)
  const rows = [
    { variantId, locationId: warehouse, quantity: 8, serials: numbers(41, 8) },
    { variantId, locationId: 'loc_kamppi' as const, quantity: 2, serials: numbers(17, 2) },
  ]
  await setStock(ctx, { rows, reason: 'numbers_noted' })
}

/** A preorder, a backorder, and the deliveries that end them. */
async function plantArriving(ctx: Ctx, known: Known): Promise<void> {
  const today = ctx.now.toZonedDateTimeISO('UTC').toPlainDate()
  const cases = [
    { stem: 'TB-CHK-AURORA', kind: 'preorder', limit: 40, days: 12, supplier: 'Revontuli Oy' },
    { stem: 'TB-HAR-SCALP', kind: 'backorder', limit: 30, days: 4, supplier: 'Kevo Labs ApS' },
  ] as const
  for (const { stem, kind, limit, days, supplier } of cases) {
    const variantId = variantOf(known, stem)
    const expectedOn = today.add({ days }).toString()
    await clear(ctx, variantId)
    const choice = { backorderLimit: limit, backorderKind: kind, expectedOn }
    await setItemStock(ctx, { variantId, choice, ifMatch: null })
    const lines = [{ variantId, quantity: limit + 20, unitCost: 890 }]
    const order = { toLocationId: warehouse, supplier, currency: 'EUR' as const, lines }
    const { id } = await createReceipt(ctx, { ...order, expectedOn, reference: `PO-${days}07` })
    await moveConsignment(ctx, { id, state: 'ready_to_ship', ifMatch: null })
    if (kind === 'backorder') await moveConsignment(ctx, { id, state: 'in_transit', ifMatch: null })
  }
}

/** What the warehouse sends to stores: one on its way, one ready, one being thought about. */
async function plantTransfers(ctx: Ctx, known: Known): Promise<void> {
  const today = ctx.now.toZonedDateTimeISO('UTC').toPlainDate()
  const plans = [
    { to: 'loc_kamppi', stems: ['TB-LIP-TINT', 'TB-EYE-VOLUME', 'TB-SKN-TONER'], steps: 2 },
    { to: 'loc_tampere', stems: ['TB-BDY-SOAP', 'TB-NAI-POLISH'], steps: 1 },
    { to: 'loc_krakow', stems: ['TB-LIP-SATIN', 'TB-BRW-TINT'], steps: 0 },
  ] as const
  for (const [index, { to, stems, steps }] of plans.entries()) {
    const { id } = await createTransfer(ctx, {
      ...{ fromLocationId: warehouse, toLocationId: to },
      expectedOn: today.add({ days: index + 1 }).toString(),
      lines: stems.map((stem) => ({ variantId: variantOf(known, stem), quantity: 6 })),
    })
    for (const state of (['ready_to_ship', 'in_transit'] as const).slice(0, steps)) {
      await moveConsignment(ctx, { id, state, ifMatch: null })
    }
  }
}
