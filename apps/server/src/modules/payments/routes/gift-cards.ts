import { Type as T } from 'typebox'
import { PageOf, pageQuery, Shape } from '@redthread/contract/define'
import {
  accountStates,
  GiftCard,
  GiftCardBalance,
  GiftCardDetail,
  GiftCardId,
  GiftCardInHand,
  IssuedGiftCard,
  NewGiftCard,
} from '@redthread/contract/payments-accounts'
import { paymentsRefusals } from '@redthread/contract/payments-refusals'
import { oneOf } from '@redthread/contract/rights'
import { Line } from '@redthread/contract/text'
import { Refusal } from '@redthread/kernel/refusal'
import { route } from '#platform/route.ts'
import { blockGiftCard } from '../commands/block-gift-card.ts'
import { issueGiftCard } from '../commands/issue-gift-card.ts'
import { openGiftCard } from '../commands/open-gift-card.ts'
import { writeOffGiftCard } from '../commands/write-off-gift-card.ts'
import { giftCardByCode } from '../queries/gift-card-by-code.ts'
import { giftCardDetail } from '../queries/gift-card-detail.ts'
import { giftCardList } from '../queries/gift-card-list.ts'

const { codes } = paymentsRefusals
const oneCard = Shape({ giftCardId: GiftCardId })
// A gift card belongs to no store: who may at one place may wherever it is held out.
const read = { may: 'gift_cards:read', scope: 'inside' } as const
const issue = { may: 'gift_cards:issue', scope: 'inside' } as const

/** Gift cards, for staff and for whoever holds one. */
export const giftCardRoutes = [
  route({
    ...read,
    method: 'GET',
    path: '/v1/gift-cards',
    name: 'payments.list_gift_cards',
    summary: 'Gift cards, newest first',
    query: Shape({
      ...pageQuery,
      lastFour: T.Optional(T.String({ pattern: '^[0-9A-Za-z]{4}$' })),
      state: T.Optional(oneOf(accountStates)),
    }),
    answer: { 200: PageOf(GiftCard) },
    handle: (ctx, { query }) => giftCardList(ctx, query),
  }),
  route({
    ...issue,
    method: 'POST',
    path: '/v1/gift-cards',
    name: 'payments.issue_gift_card',
    summary: 'Issue a gift card; code and PIN are shown this once',
    body: NewGiftCard,
    answer: { 201: IssuedGiftCard },
    secret: ['code', 'pin'],
    handle: (ctx, { body }) => issueGiftCard(ctx, body),
  }),
  route({
    ...read,
    method: 'GET',
    path: '/v1/gift-cards/:giftCardId',
    name: 'payments.show_gift_card',
    summary: 'A gift card with its transfers',
    params: oneCard,
    answer: { 200: GiftCardDetail },
    refusals: [codes.unknown_gift_card],
    handle: (ctx, { params }) => giftCardDetail(ctx, params.giftCardId),
  }),
  route({
    ...issue,
    method: 'PUT',
    path: '/v1/gift-cards/:giftCardId/state',
    name: 'payments.block_gift_card',
    summary: 'Block a gift card, or let it go again',
    params: oneCard,
    body: Shape({ state: oneOf(accountStates) }),
    answer: { 200: GiftCardDetail },
    refusals: [codes.unknown_gift_card],
    handle: (ctx, { params, body, ifMatch }) => blockGiftCard(ctx, { ...params, ...body, ifMatch }),
  }),
  route({
    ...issue,
    method: 'POST',
    path: '/v1/gift-cards/:giftCardId/write-off',
    name: 'payments.write_off_gift_card',
    summary: 'Take off a gift card what is left on it',
    params: oneCard,
    body: Shape({ note: Line(200) }),
    answer: { 200: GiftCardDetail },
    refusals: [codes.unknown_gift_card, codes.nothing_left],
    handle: (ctx, { params, body }) => writeOffGiftCard(ctx, { ...params, ...body }),
  }),
  route({
    ...read,
    method: 'POST',
    path: '/v1/gift-cards/look-up',
    name: 'payments.look_up_gift_card',
    summary: 'The gift card that somebody holds out, by its whole code',
    perMinute: 30,
    body: Shape({ code: T.String({ minLength: 8, maxLength: 40 }) }),
    answer: { 200: GiftCardDetail },
    refusals: [codes.unknown_gift_card],
    secret: ['code'],
    handle: (ctx, { body }) => giftCardByCode(ctx, body.code),
  }),
  route({
    method: 'POST',
    path: '/v1/gift-cards/balance',
    name: 'payments.show_gift_card_balance',
    summary: 'What is left on the gift card in hand, by code and PIN',
    may: 'anyone',
    perMinute: 10,
    body: GiftCardInHand,
    answer: { 200: GiftCardBalance },
    refusals: [codes.gift_card_not_accepted, codes.too_many_tries],
    secret: ['code', 'pin'],
    handle: async (ctx, { body }) => {
      const card = await openGiftCard(ctx, body)
      if (card instanceof Refusal) return card
      const { lastFour, balance, currency, expiresOn } = card
      return { lastFour, balance, currency, expiresOn }
    },
  }),
]
