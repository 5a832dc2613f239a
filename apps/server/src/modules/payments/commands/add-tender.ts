import type { NewTender, Payment } from '@redthread/contract/payments'
import { paymentsRefusals } from '@redthread/contract/payments-refusals'
import { newId } from '@redthread/kernel/id'
import { Refusal } from '@redthread/kernel/refusal'
import type { Ctx } from '#platform/ctx.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import { cardMode } from '../cards/card-mode.ts'
import type { PaymentRow } from '../queries/payment-row.ts'
import { creditAccount } from '../queries/credit-account.ts'
import type { TenderRow } from '../queries/tender-rows.ts'
import { toPayment } from '../queries/to-tender.ts'
import { settleTender } from '../jobs.ts'
import { isOpen } from '../rules/tender-moves.ts'
import { db } from '../tables.ts'
import { openGiftCard, type OpenedGiftCard } from './open-gift-card.ts'
import { openPayment, touchPayment, type Purchase } from './open-payment.ts'
import { tellTender } from './tell-tender.ts'

const { codes, refuse } = paymentsRefusals

/** A means of paying, and what it pays for. */
export type TenderToAdd = NewTender & Purchase

type Fresh = Pick<TenderRow, 'state' | 'amount_minor'> &
  Partial<Pick<TenderRow, 'account_id' | 'reader_id' | 'label' | 'return_path' | 'provider'>>

/**
 * Adds a means of paying to the payment of a cart and gives the whole payment; the new tender is
 * the last. Cash, gift card and store credit count at once; a card waits for the person (`step`
 * says where), a terminal for its reader. Of gift card and credit what is left is taken, up to
 * `amount`. Nothing is debited before the order is placed. Cash and terminal are for staff.
 *
 * A wrong gift card is a refusal that is returned, not thrown: hand it on as the route's answer.
 * Refuses `already_taken`, `currency_differs`, `tender_not_offered`, `nothing_left`.
 */
export async function addTender(ctx: Ctx, wanted: TenderToAdd): Promise<Payment | Refusal> {
  requireOffered(ctx, wanted)
  const [{ payment, tenders: before, isFresh }, card] = await Promise.all([
    openPayment(ctx, wanted),
    wanted.kind === 'gift_card' ? openGiftCard(ctx, wanted) : null,
  ])
  const fresh = await freshTender(ctx, wanted, { before, card })
  if (fresh instanceof Refusal) return fresh
  const row = rowOf(ctx, { payment, wanted, fresh })
  const { reference, id: tenderId } = row
  await Promise.all([
    db(ctx).insertInto('payments.tender').values(row).execute(),
    isFresh ? undefined : touchPayment(ctx, payment, wanted.personId),
    tellTender(ctx, payment, row),
    row.kind === 'terminal' ? enqueue(ctx, settleTender, { reference, tenderId }) : undefined,
  ])
  const version = payment.version + (isFresh ? 0 : 1)
  return toPayment({ ...payment, state: 'open', version }, [...before, row])
}

/** Cash lies in a hand at a counter; a reader stands on it. */
function requireOffered({ actor }: Ctx, { kind }: TenderToAdd): void {
  const isPerson = actor.kind === 'visitor' || actor.kind === 'shopper' || actor.kind === 'nobody'
  if (isPerson && (kind === 'cash' || kind === 'terminal')) refuse.tender_not_offered({ kind })
  // Whoever is not signed in is nobody's creditor yet.
  if (actor.kind === 'visitor' && kind === 'store_credit') refuse.tender_not_offered({ kind })
}

interface Given {
  readonly before: readonly TenderRow[]
  /** What came of opening it, where a gift card is held out. */
  readonly card: OpenedGiftCard | Refusal | null
}

async function freshTender(
  ctx: Ctx,
  wanted: TenderToAdd,
  { before, card }: Given,
): Promise<Fresh | Refusal> {
  switch (wanted.kind) {
    case 'cash':
      return { state: 'authorized', amount_minor: wanted.amount }
    case 'card':
    case 'terminal':
      return withProvider(ctx, wanted)
    case 'gift_card': {
      if (card === null || card instanceof Refusal) return card ?? refuse.nothing_left()
      const { id, balance, currency, lastFour } = card
      if (currency !== wanted.currency) return new Refusal(codes.currency_differs, { currency })
      return drawn(wanted, before, { id, balance, label: `•• ${lastFour}` })
    }
    case 'store_credit': {
      const account = await creditAccount(ctx, wanted)
      if (account === null) return refuse.nothing_left()
      return drawn(wanted, before, { ...account, label: '' })
    }
  }
}

async function withProvider(
  ctx: Ctx,
  wanted: Extract<TenderToAdd, { kind: 'card' | 'terminal' }>,
): Promise<Fresh> {
  const provider = await cardMode(ctx)
  if (provider === null) return refuse.tender_not_offered({ kind: wanted.kind })
  const place =
    wanted.kind === 'card' ? { return_path: wanted.returnPath } : { reader_id: wanted.readerId }
  return { state: 'pending', amount_minor: wanted.amount, provider, ...place }
}

interface Drawable {
  readonly id: string
  readonly balance: number
  readonly label: string
}

/** As much as the account has left beside what this same payment promises from it already. */
function drawn(wanted: TenderToAdd, before: readonly TenderRow[], account: Drawable): Fresh {
  const promised = before
    .filter((row) => row.account_id === account.id && isOpen(row.state))
    .reduce((sum, row) => sum + row.amount_minor, 0)
  const amount = Math.min(wanted.amount, account.balance - promised)
  if (amount <= 0) return refuse.nothing_left()
  return { state: 'authorized', amount_minor: amount, account_id: account.id, label: account.label }
}

interface Insertion {
  readonly payment: PaymentRow
  readonly wanted: TenderToAdd
  readonly fresh: Fresh
}

function rowOf(ctx: Ctx, { payment, wanted, fresh }: Insertion): TenderRow {
  return {
    reference: payment.reference,
    id: newId('tnd', ctx),
    kind: wanted.kind,
    change_minor: 0,
    captured_minor: 0,
    refunded_minor: 0,
    account_id: null,
    reader_id: null,
    label: '',
    problem: null,
    return_path: null,
    provider: null,
    provider_session: null,
    provider_intent: null,
    provider_method: null,
    attempts: 0,
    provider_closed: fresh.provider === undefined,
    created_at: ctx.now,
    authorized_at: fresh.state === 'authorized' ? ctx.now : null,
    changed_at: ctx.now,
    ...fresh,
  }
}
