import { Type as T, type Static } from 'typebox'
import { event, Id, Instant, Shape } from './define.ts'
import { Amount, cardProviders } from './payments.ts'
import { CurrencyCode, Maybe, Minor } from './pricing.ts'
import { oneOf } from './rights.ts'
import { Line } from './text.ts'

export const accountKinds = ['gift_card', 'store_credit'] as const
export type AccountKind = (typeof accountKinds)[number]
export const accountStates = ['active', 'blocked'] as const
export type AccountState = (typeof accountStates)[number]

/** `issued`, sold or given · `redeemed`, paid with · `returned`, paid back · `written_off`. */
export const transferKinds = ['issued', 'redeemed', 'returned', 'written_off'] as const
export type TransferKind = (typeof transferKinds)[number]

/** Where the money of a new card or credit comes from. */
export const issueSources = ['sold', 'goodwill'] as const
export type IssueSource = (typeof issueSources)[number]

export const GiftCardId = Id('gfc')
const Day = T.Unsafe<Temporal.PlainDate>(T.String({ format: 'date' }))

const giftCard = {
  id: GiftCardId,
  lastFour: T.String({ description: 'The end of the code; the rest is not kept.' }),
  currency: CurrencyCode,
  issued: Minor,
  balance: Minor,
  state: oneOf(accountStates),
  expiresOn: Maybe(Day),
  note: T.String(),
  createdAt: Instant,
  version: T.Integer(),
}

/** A gift card as staff see it. */
export const GiftCard = Shape(giftCard, { title: 'GiftCard' })
export type GiftCard = Static<typeof GiftCard>

/** A movement of a gift card or of store credit; amounts in minor units. */
export const AccountTransfer = Shape(
  {
    id: Id('ltr'),
    kind: oneOf(transferKinds),
    debit: T.String(),
    credit: T.String(),
    amount: Minor,
    balanceAfter: Minor,
    orderId: Maybe(Id('ord')),
    note: T.String(),
    by: T.String(),
    at: Instant,
  },
  { title: 'AccountTransfer' },
)
export type AccountTransfer = Static<typeof AccountTransfer>

export const GiftCardDetail = Shape(
  { ...giftCard, transfers: T.Array(AccountTransfer) },
  { title: 'GiftCardDetail' },
)
export type GiftCardDetail = Static<typeof GiftCardDetail>

export const NewGiftCard = Shape({
  amount: Amount,
  currency: CurrencyCode,
  source: T.Optional(oneOf(issueSources)),
  expiresOn: T.Optional(Maybe(Day)),
  note: T.Optional(Line(200, 0)),
})
export type NewGiftCard = Static<typeof NewGiftCard>

/** A new card with the only sight of its code and PIN. */
export const IssuedGiftCard = Shape(
  {
    ...giftCard,
    code: T.String({ description: 'Shown this once.' }),
    pin: T.String({ description: 'Shown this once.' }),
  },
  { title: 'IssuedGiftCard' },
)
export type IssuedGiftCard = Static<typeof IssuedGiftCard>

/** What a holder sees of the card in hand. */
export const GiftCardBalance = Shape(
  {
    lastFour: T.String(),
    balance: Minor,
    currency: CurrencyCode,
    expiresOn: Maybe(Day),
  },
  { title: 'GiftCardBalance' },
)
export type GiftCardBalance = Static<typeof GiftCardBalance>

export const GiftCardInHand = Shape({
  code: T.String({ minLength: 8, maxLength: 40 }),
  pin: T.String({ pattern: '^[0-9 ]{4,12}$' }),
})

export const StoreCredit = Shape(
  {
    id: Maybe(Id('crd')),
    currency: CurrencyCode,
    balance: Minor,
    transfers: T.Array(AccountTransfer),
  },
  { title: 'StoreCredit' },
)
export type StoreCredit = Static<typeof StoreCredit>

export const NewCredit = Shape({ amount: Amount, currency: CurrencyCode, note: Line(200) })

/** How cards are taken; keys are never shown again. */
export const CardSettings = Shape(
  {
    provider: oneOf([...cardProviders, 'none'] as const),
    source: oneOf(['environment', 'kept', 'none'] as const),
    keyHint: Maybe(T.String({ description: 'Such as `sk_live_…k3Qz`.' })),
    live: T.Boolean({ description: 'True: real money moves.' }),
    webhookPath: T.String(),
    version: T.Integer(),
  },
  { title: 'CardSettings' },
)
export type CardSettings = Static<typeof CardSettings>

export const NewCardSettings = Shape({
  secretKey: T.String({
    pattern: '^(sk|rk)_(test|live)_[0-9A-Za-z]{8,200}$',
    examples: ['sk_test_yourOwnKey'],
  }),
  webhookSecret: T.String({
    pattern: '^whsec_[0-9A-Za-z]{8,200}$',
    examples: ['whsec_yourOwnSecret'],
  }),
})
export type NewCardSettings = Static<typeof NewCardSettings>

/** A card reader of a store, as its provider knows it. */
export const CardReader = Shape(
  {
    id: T.String(),
    label: T.String(),
    state: oneOf(['online', 'offline'] as const),
    screen: Maybe(T.String({ description: 'Path of a practice reader, to press buttons on.' })),
  },
  { title: 'CardReader' },
)
export type CardReader = Static<typeof CardReader>

const moved = {
  accountId: T.String(),
  kind: oneOf(transferKinds),
  amount: Minor,
  balance: Minor,
  currency: CurrencyCode,
}
export const giftCardMoved = event(
  'payments.gift_card_moved.v1',
  Shape({ ...moved, accountId: GiftCardId }),
  'A gift card was issued, paid with, paid back to or written off.',
)
export const creditMoved = event(
  'payments.credit_moved.v1',
  Shape({ ...moved, accountId: Id('crd'), personId: Maybe(Id('per')) }),
  'The store credit of a person changed.',
)
export const giftCardBlocked = event(
  'payments.gift_card_blocked.v1',
  Shape({ giftCardId: GiftCardId, state: oneOf(accountStates) }),
  'A gift card was blocked, or let go again.',
)
export const cardSettingsChanged = event(
  'payments.card_settings_changed.v1',
  Shape({ provider: oneOf(cardProviders) }),
  'The keys of the card provider were set or removed.',
)

export const accountsEvents = [giftCardMoved, creditMoved, giftCardBlocked, cardSettingsChanged]
