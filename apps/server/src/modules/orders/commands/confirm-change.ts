import type { OrderLine } from '@redthread/contract/orders'
import { ordersRefusals } from '@redthread/contract/orders-refusals'
import { mayAct } from '@redthread/contract/orders-states'
import { newId } from '@redthread/kernel/id'
import { commitHold, releaseAllocation } from '#modules/inventory/index.ts'
import { orderMoney, takeTenders } from '#modules/payments/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { requireForOrder } from '../guards/order-access.ts'
import {
  changeOfRow,
  findChange,
  type ChangePlace,
  type ChangeRecord,
} from '../queries/change-of-row.ts'
import { findOrder, holdOrder, type FoundOrder } from '../queries/find-order.ts'
import { placedLines, type PlacedLines } from '../rules/placed-lines.ts'
import { paymentStateOf } from '../rules/standings.ts'
import { asHouse, giveBack } from './give-back.ts'
import { keepGoods, type KeptGoods } from './keep-goods.ts'
import { noteHappening } from './note-happening.ts'
import { settleChange } from './settle-change.ts'
import { tellChanged, type LinePieces } from './tell-changed.ts'
import { writeOrder } from './write-order.ts'

const { refuse } = ordersRefusals

/**
 * Does what was proposed, all of it or nothing: stock is kept for what comes in and given back for
 * what goes, what is to be paid is taken from the tenders of the change, what is too much goes
 * back. Refuses where the order is no longer the one that the proposal was worked out for.
 */
export async function confirmChange(ctx: Ctx, place: ChangePlace): Promise<FoundOrder> {
  const known = await findOrder(ctx, place.orderId)
  requireForOrder(ctx, 'orders:write', known.row)
  const proposed = await findChange(ctx, { ...place, customerId: known.row.customer_id })
  requireFresh(proposed, known)
  // The goods are kept before anything is held: whoever waits for stock keeps nobody waiting.
  const kept = await keepNew(ctx, proposed, known)
  const found = await holdOrder(ctx, place.orderId)
  const change = await findChange(ctx, { ...place, customerId: known.row.customer_id })
  requireFresh(change, found)
  const { lines, orderLines } = linesAfter(ctx, { found, change, kept })
  const off = piecesOff(found.lines, lines)
  const { orderId } = place
  if (off.length > 0) {
    await releaseAllocation(asHouse(ctx), { orderId, lines: off, reason: `change ${change.id}` })
  }
  if (kept !== null) await commitHold(ctx, { holdId: kept.holdId, orderId, orderLines })
  const amount = await settleMoney(ctx, found, change)
  const money = await orderMoney(ctx, place.orderId)
  const paymentState = paymentStateOf({ ...money, total: change.total_after_minor })
  const { shipping } = change.preview
  const written = await writeOrder(ctx, found, { lines, shipping, paymentState })
  await settleChange(ctx, change, 'confirmed')
  await noteHappening(ctx, found.row, { kind: 'changed', amount, note: change.note })
  await tellChanged(ctx, written.row, { change: 'lines', canceled: off, refund: amount })
  return written
}

function requireFresh(change: ChangeRecord, { row, lines }: FoundOrder): void {
  if (change.state !== 'proposed') refuse.change_settled({ state: change.state })
  if (change.order_version !== row.version) {
    refuse.change_outdated({ workedOutFor: change.order_version, now: row.version })
  }
  if (!mayAct('change', { state: row.state, lines })) {
    refuse.not_from_here({ state: row.state, action: 'change' })
  }
}

function freshLines({ preview }: ChangeRecord, { lines }: FoundOrder): OrderLine[] {
  const known = new Set(lines.map(({ id }) => id))
  return preview.lines.filter(({ id }) => !known.has(id))
}

async function keepNew(ctx: Ctx, change: ChangeRecord, found: FoundOrder) {
  const fresh = freshLines(change, found)
  if (fresh.length === 0) return null
  const { channel_id: channelId, customer_id: personId, location_id: soldAt } = found.row
  const lines = fresh.map(({ id: lineId, ...line }) => ({ ...line, lineId }))
  return keepGoods(ctx, { reference: change.id, channelId, personId, soldAt, lines })
}

interface Settling {
  readonly found: FoundOrder
  readonly change: ChangeRecord
  readonly kept: KeptGoods | null
}

/** The lines as previewed; the very same where they stay, and new ones by the place they lie in. */
function linesAfter(ctx: Ctx, { found, change, kept }: Settling): PlacedLines {
  const before = new Map(found.lines.map((line) => [line.id, line]))
  const stay = change.preview.lines.flatMap((line) => {
    const known = before.get(line.id)
    return known === undefined ? [] : [known.canceled === line.canceled ? known : line]
  })
  const placed = placedLines({
    lines: freshLines(change, found).map((line) => ({ lineId: line.id, line })),
    parts: kept?.parts ?? [],
    taxIncluded: found.row.tax_included,
    newLineId: () => newId('oln', ctx),
  })
  return { ...placed, lines: [...stay, ...placed.lines] }
}

function piecesOff(before: readonly OrderLine[], after: readonly OrderLine[]): LinePieces[] {
  return before.flatMap((line) => {
    const now = after.find(({ id }) => id === line.id) ?? line
    const quantity = now.canceled - line.canceled
    return quantity === 0 ? [] : [{ orderLineId: line.id, quantity }]
  })
}

/** Takes what is to be paid, or gives back what is too much; gives what went back. */
async function settleMoney(ctx: Ctx, found: FoundOrder, row: ChangeRecord): Promise<number> {
  const change = changeOfRow(row)
  const { customer_id: personId, currency } = found.row
  if (change.toCollect > 0) {
    await takeTenders(ctx, {
      ...{ reference: change.id, personId, currency },
      ...{ orderId: change.orderId, total: change.toCollect },
    })
  }
  if (change.toRefund === 0) return 0
  const reason = `change ${change.id}`
  return giveBack(ctx, found.row, { total: change.totalAfter, reason, key: reason })
}
