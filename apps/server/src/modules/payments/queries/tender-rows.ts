import { sql, type Selectable } from 'kysely'
import type { Ctx } from '#platform/ctx.ts'
import { db, type PaymentsTables } from '../tables.ts'

export type TenderRow = Selectable<PaymentsTables['payments.tender']>

const columns = [
  'reference',
  'id',
  'kind',
  'state',
  'amount_minor',
  'change_minor',
  'captured_minor',
  'refunded_minor',
  'account_id',
  'reader_id',
  'label',
  'problem',
  'return_path',
  'provider',
  'provider_session',
  'provider_intent',
  'provider_method',
  'attempts',
  'provider_closed',
  'created_at',
  'authorized_at',
  'changed_at',
] as const

const allColumns = sql.raw(columns.join(', '))

/** The tenders of a payment in the order in which they were added. */
export async function tenderRows(ctx: Ctx, reference: string): Promise<TenderRow[]> {
  const { rows } = await sql<TenderRow>`
    select ${allColumns} from payments.tender
    where reference = ${reference} order by created_at, id`.execute(ctx.tx)
  return rows
}

/** Where one tender is found: a payment is spread by its reference. */
export interface TenderPlace {
  readonly reference: string
  readonly tenderId: string
}

/** One tender, null where it is not of this payment. */
export async function tenderRow(ctx: Ctx, place: TenderPlace): Promise<TenderRow | null> {
  const row = await db(ctx)
    .selectFrom('payments.tender')
    .select(columns)
    .where('reference', '=', place.reference)
    .where('id', '=', place.tenderId as TenderRow['id'])
    .executeTakeFirst()
  return row ?? null
}
