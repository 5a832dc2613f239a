import type { Selectable } from 'kysely'
import type { Refund } from '@redthread/contract/payments'
import type { Ctx } from '#platform/ctx.ts'
import { db, type PaymentsTables } from '../tables.ts'

export type RefundRow = Selectable<PaymentsTables['payments.refund']>

const columns = [
  'reference',
  'id',
  'key',
  'tender_id',
  'account_id',
  'amount_minor',
  'reason',
  'state',
  'provider_refund',
  'problem',
  'asked_by',
  'created_at',
  'changed_at',
] as const

/** The refunds of a payment, oldest first. */
export function refundRows(ctx: Ctx, reference: string): Promise<RefundRow[]> {
  return db(ctx)
    .selectFrom('payments.refund')
    .select(columns)
    .where('reference', '=', reference)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
}

/** A refund as it is shown. */
export function toRefund(row: RefundRow): Refund {
  return {
    id: row.id,
    tenderId: row.tender_id,
    amount: row.amount_minor,
    reason: row.reason,
    state: row.state,
    problem: row.problem,
    createdAt: row.created_at,
  }
}

/** The refunds of a tender that its provider has not made yet. */
export function pendingRefunds(
  ctx: Ctx,
  { reference, tenderId }: { readonly reference: string; readonly tenderId: string },
): Promise<RefundRow[]> {
  return db(ctx)
    .selectFrom('payments.refund')
    .select(columns)
    .where('reference', '=', reference)
    .where('tender_id', '=', tenderId as never)
    .where('state', '=', 'pending')
    .orderBy('id')
    .execute()
}

/** Where one refund is found. */
export interface RefundPlace {
  readonly reference: string
  readonly refundId: string
}

/** One refund, null where it is not of this payment. */
export async function refundOf(ctx: Ctx, place: RefundPlace): Promise<RefundRow | null> {
  const row = await db(ctx)
    .selectFrom('payments.refund')
    .select(columns)
    .where('reference', '=', place.reference)
    .where('id', '=', place.refundId as RefundRow['id'])
    .executeTakeFirst()
  return row ?? null
}
