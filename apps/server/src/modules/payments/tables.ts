// Written by `npm run generate` from the migrated database: change the migration instead.
import type { ColumnType, Generated } from 'kysely'
import type {
  CardProvider,
  EventVerdict,
  PaymentState,
  PracticeBody,
  RefundState,
  TenderKind,
  TenderState,
} from '@redthread/contract/payments'
import type { AccountKind, AccountState, TransferKind } from '@redthread/contract/payments-accounts'
import type { Id } from '@redthread/kernel/id'
import type { Currency } from '@redthread/kernel/money'
import { tablesOf } from '#platform/ctx.ts'

export interface PaymentsTables {
  'payments.account': {
    id: string
    kind: AccountKind
    currency: Currency
    balance_minor: Generated<number>
    state: Generated<AccountState>
    expires_on: Temporal.PlainDate | null
    created_at: Temporal.Instant
    changed_at: Temporal.Instant
    version: Generated<number>
  }
  'payments.credit_account': {
    person_id: Id<'per'>
    currency: Currency
    account_id: Id<'crd'>
  }
  'payments.gift_card': {
    id: Id<'gfc'>
    code_hash: string
    pin_hash: string
    last_four: string
    issued_minor: number
    note: Generated<string>
    issued_by: string
    created_at: Temporal.Instant
  }
  'payments.gift_card_code': {
    code_hash: string
    gift_card_id: Id<'gfc'>
  }
  'payments.gift_card_try': {
    code_hash: string
    failures: number
    since: Temporal.Instant
  }
  'payments.payment': {
    reference: string
    id: Id<'pay'>
    person_id: Id<'per'>
    currency: Currency
    state: Generated<PaymentState>
    order_id: Id<'ord'> | null
    total_minor: number | null
    waiting_told_at: Temporal.Instant | null
    created_at: Temporal.Instant
    changed_at: Temporal.Instant
    version: Generated<number>
  }
  'payments.practice_object': {
    id: string
    kind: string
    body: ColumnType<PracticeBody, string, string>
    changed_at: Temporal.Instant
  }
  'payments.provider': {
    name: string
    secret_key: string
    webhook_secret: string
    key_hint: string
    changed_by: string
    changed_at: Temporal.Instant
    version: Generated<number>
  }
  'payments.provider_event': {
    id: string
    type: string
    verdict: EventVerdict
    reference: string | null
    tender_id: Id<'tnd'> | null
    occurred_at: Temporal.Instant
    received_at: Temporal.Instant
  }
  'payments.refund': {
    reference: string
    id: Id<'rfd'>
    key: string
    tender_id: Id<'tnd'> | null
    account_id: string | null
    amount_minor: number
    reason: string
    state: RefundState
    provider_refund: string | null
    problem: string | null
    asked_by: string
    created_at: Temporal.Instant
    changed_at: Temporal.Instant
  }
  'payments.tender': {
    reference: string
    id: Id<'tnd'>
    kind: TenderKind
    state: TenderState
    amount_minor: number
    change_minor: Generated<number>
    captured_minor: Generated<number>
    refunded_minor: Generated<number>
    account_id: string | null
    reader_id: string | null
    label: Generated<string>
    problem: string | null
    return_path: string | null
    provider: CardProvider | null
    provider_session: string | null
    provider_intent: string | null
    attempts: Generated<number>
    provider_closed: Generated<boolean>
    created_at: Temporal.Instant
    authorized_at: Temporal.Instant | null
    changed_at: Temporal.Instant
    provider_method: string | null
  }
  'payments.transfer': {
    account_id: string
    id: Id<'ltr'>
    debit: string
    credit: string
    amount_minor: number
    kind: TransferKind
    reference: string
    order_id: Id<'ord'> | null
    balance_after_minor: number
    note: Generated<string>
    made_by: string
    occurred_at: Temporal.Instant
  }
}

/** The tables of payments, which are its own. */
export const db = tablesOf<PaymentsTables>()
