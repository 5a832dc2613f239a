import { sql, type Selectable } from 'kysely'
import type { Ctx } from '#platform/ctx.ts'
import { db, type PaymentsTables } from '../tables.ts'

export type PaymentRow = Selectable<PaymentsTables['payments.payment']>

const columns = [
  'reference',
  'id',
  'person_id',
  'currency',
  'state',
  'order_id',
  'total_minor',
  'waiting_told_at',
  'created_at',
  'changed_at',
  'version',
] as const

const allColumns = sql.raw(columns.join(', '))

/** The payment of a cart, null where nothing was promised yet. */
export async function paymentRow(ctx: Ctx, reference: string): Promise<PaymentRow | null> {
  const row = await db(ctx)
    .selectFrom('payments.payment')
    .select(columns)
    .where('reference', '=', reference)
    .executeTakeFirst()
  return row ?? null
}

/** The same, held until the unit ends: whoever changes a tender holds its payment first. */
export async function lockPayment(ctx: Ctx, reference: string): Promise<PaymentRow | null> {
  const { rows } = await sql<PaymentRow>`
    select ${allColumns} from payments.payment where reference = ${reference} for update`.execute(
    ctx.tx,
  )
  return rows[0] ?? null
}

/** The payments that an order took: one, unless it was paid for in several rounds. */
export function paymentsOfOrder(ctx: Ctx, orderId: string): Promise<PaymentRow[]> {
  return db(ctx)
    .selectFrom('payments.payment')
    .select(columns)
    .where('order_id', '=', orderId as never)
    .orderBy('created_at')
    .execute()
}
