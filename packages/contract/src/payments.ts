import { Type as T, type Static } from 'typebox'
import { event, Id, Instant, Shape } from './define.ts'
import { CurrencyCode, Maybe, Minor } from './pricing.ts'
import { oneOf } from './rights.ts'
import { Line } from './text.ts'

/** The means of paying. */
export const tenderKinds = ['card', 'terminal', 'cash', 'gift_card', 'store_credit'] as const
export type TenderKind = (typeof tenderKinds)[number]

/**
 * `pending`, waits for the person or the provider · `authorized`, counts towards the total ·
 * `taken`, belongs to an order, the provider is yet to capture it · `captured`, the money is ours ·
 * `declined`, may be tried again · `released`, given up · `failed`, promised but not to be had.
 */
export const tenderStates = [
  'pending',
  'authorized',
  'taken',
  'captured',
  'declined',
  'released',
  'failed',
] as const
export type TenderState = (typeof tenderStates)[number]

export const paymentStates = ['open', 'taken', 'released'] as const
export type PaymentState = (typeof paymentStates)[number]

export const refundStates = ['pending', 'done', 'failed'] as const
export type RefundState = (typeof refundStates)[number]

/** Who moves the money of cards; `practice` moves none. */
export const cardProviders = ['stripe', 'practice'] as const
export type CardProvider = (typeof cardProviders)[number]

/** What became of a provider's message. */
export const eventVerdicts = ['looked_into', 'not_ours', 'mismatch'] as const
export type EventVerdict = (typeof eventVerdicts)[number]

/** What the practice provider remembers of a thing, in the provider's own words. */
export type PracticeBody = Readonly<Record<string, unknown>>

/** What a payment belongs to until there is an order: the id of the cart. */
export const PaymentReference = T.String({
  pattern: '^[a-z]{3}_[0-9a-z]{1,40}$',
  examples: ['crt_01kaf3t9c2m8x4r6v7w5'],
})
export const TenderId = Id('tnd')
export const Amount = T.Integer({ minimum: 1, maximum: 1_000_000_000 })

/** A path on our own address, to come back to. */
export const OwnPath = T.String({
  pattern: '^/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*$',
  maxLength: 500,
})

const card = { kind: T.Literal('card'), amount: Amount, returnPath: OwnPath }
const terminal = {
  kind: T.Literal('terminal'),
  amount: Amount,
  readerId: T.String({ pattern: '^tmr_[0-9A-Za-z]{1,80}$' }),
}
const cash = { kind: T.Literal('cash'), amount: Amount }
const giftCard = {
  kind: T.Literal('gift_card'),
  amount: Amount,
  code: T.String({ minLength: 8, maxLength: 40, description: 'As printed, spaces or not.' }),
  pin: T.String({ pattern: '^[0-9 ]{4,12}$' }),
}
const storeCredit = { kind: T.Literal('store_credit'), amount: Amount }

/**
 * What to pay with, as the routes of a checkout take it. Of gift card and store credit `amount` is
 * the most to take; of cash it is what was handed over.
 */
export const NewTender = T.Union(
  [Shape(card), Shape(terminal), Shape(cash), Shape(giftCard), Shape(storeCredit)],
  { title: 'NewTender' },
)
export type NewTender = Static<typeof NewTender>

/** What the person has to do before a pending tender counts. */
export const TenderStep = T.Union([
  Shape({
    kind: T.Literal('redirect'),
    path: T.String({ description: 'Open it in the browser.' }),
  }),
  Shape({ kind: T.Literal('reader'), readerId: T.String() }),
])

/** One means of paying within a payment; amounts in minor units of the payment's currency. */
export const Tender = Shape(
  {
    id: TenderId,
    kind: oneOf(tenderKinds),
    state: oneOf(tenderStates),
    amount: Minor,
    change: Minor,
    captured: Minor,
    refunded: Minor,
    label: T.String({
      description: 'Such as `Visa •• 4242`; empty where there is nothing to say.',
    }),
    problem: Maybe(T.String({ description: 'Code of what went wrong last: `card_declined`, …' })),
    step: Maybe(TenderStep),
    practice: T.Boolean({ description: 'True: no money moves.' }),
    createdAt: Instant,
    changedAt: Instant,
  },
  { title: 'Tender' },
)
export type Tender = Static<typeof Tender>

/** All that is paid for one cart. */
export const Payment = Shape(
  {
    reference: PaymentReference,
    currency: Maybe(CurrencyCode),
    state: oneOf(paymentStates),
    orderId: Maybe(Id('ord')),
    covered: Minor,
    tenders: T.Array(Tender),
    version: T.Integer(),
  },
  { title: 'Payment' },
)
export type Payment = Static<typeof Payment>

export const Refund = Shape(
  {
    id: Id('rfd'),
    tenderId: Maybe(TenderId),
    amount: Minor,
    reason: T.String(),
    state: oneOf(refundStates),
    problem: Maybe(T.String()),
    createdAt: Instant,
  },
  { title: 'Refund' },
)
export type Refund = Static<typeof Refund>

/** The money of an order; `refundable` is what may still go back. */
export const OrderMoney = Shape(
  {
    orderId: Id('ord'),
    currency: Maybe(CurrencyCode),
    total: Minor,
    authorized: Minor,
    captured: Minor,
    refunded: Minor,
    refundable: Minor,
    tenders: T.Array(Tender),
    refunds: T.Array(Refund),
  },
  { title: 'OrderMoney' },
)
export type OrderMoney = Static<typeof OrderMoney>

export const NewRefund = Shape({
  amount: Amount,
  reason: Line(200),
  restAsCredit: T.Optional(T.Boolean({ description: 'The person agreed to credit for the rest.' })),
})

const about = {
  reference: PaymentReference,
  tenderId: TenderId,
  kind: oneOf(tenderKinds),
  amount: Minor,
  currency: CurrencyCode,
  orderId: Maybe(Id('ord')),
}

export const tenderChanged = event(
  'payments.tender_changed.v1',
  Shape({ ...about, state: oneOf(tenderStates), problem: Maybe(T.String()) }),
  'A means of paying was added, or went on to another state.',
)
export const paymentWaiting = event(
  'payments.payment_waiting.v1',
  Shape({
    reference: PaymentReference,
    personId: Id('per'),
    covered: Minor,
    currency: CurrencyCode,
  }),
  'Money stands ready and no order took it: place the order, or it is given back.',
)
export const paymentTaken = event(
  'payments.payment_taken.v1',
  Shape({
    reference: PaymentReference,
    orderId: Id('ord'),
    total: Minor,
    change: Minor,
    currency: CurrencyCode,
  }),
  'An order took what was promised for its cart.',
)
export const paymentReleased = event(
  'payments.payment_released.v1',
  Shape({ reference: PaymentReference, reason: T.String() }),
  'What was promised for a cart was given back; nothing was taken.',
)
export const refundMade = event(
  'payments.refund_made.v1',
  Shape({
    reference: PaymentReference,
    orderId: Maybe(Id('ord')),
    refundId: Id('rfd'),
    tenderId: Maybe(TenderId),
    amount: Minor,
    currency: CurrencyCode,
  }),
  'Money went back.',
)
export const refundFailed = event(
  'payments.refund_failed.v1',
  Shape({
    reference: PaymentReference,
    orderId: Maybe(Id('ord')),
    refundId: Id('rfd'),
    problem: T.String(),
  }),
  'A refund was turned down by the provider: a person has to see to it.',
)
export const captureFailed = event(
  'payments.capture_failed.v1',
  Shape({ ...about, problem: T.String() }),
  'Money that was promised for an order is not to be had: a person has to see to it.',
)

export const paymentsEvents = [
  tenderChanged,
  paymentWaiting,
  paymentTaken,
  paymentReleased,
  refundMade,
  refundFailed,
  captureFailed,
]
