import { Type as T } from 'typebox'
import { Shape } from '@redthread/contract/define'
import { CardReader, CardSettings, NewCardSettings } from '@redthread/contract/payments-accounts'
import { paymentsRefusals } from '@redthread/contract/payments-refusals'
import type { Ctx } from '#platform/ctx.ts'
import { route } from '#platform/route.ts'
import { unitApart } from '#platform/unit-apart.ts'
import { cardReaders } from '../cards/card-readers.ts'
import { checkKeys } from '../cards/check-keys.ts'
import type { Units } from '../cards/settle.ts'
import { dropCardKeys, setCardKeys } from '../commands/set-card-keys.ts'
import { cardSettings } from '../queries/card-settings.ts'

const { codes } = paymentsRefusals

/** Who takes cards, and with which readers. */
export const providerRoutes = [
  route({
    method: 'GET',
    path: '/v1/card-settings',
    name: 'payments.show_card_settings',
    summary: 'Which provider takes cards; of its key a hint',
    may: 'payments:read',
    scope: 'inside',
    answer: { 200: CardSettings },
    handle: (ctx) => cardSettings(ctx),
  }),
  route({
    method: 'PUT',
    path: '/v1/card-settings',
    name: 'payments.set_card_keys',
    summary: 'Keep the keys of Stripe, sealed, once Stripe accepts them',
    may: 'payment_providers:write',
    scope: 'everywhere',
    outward: true,
    perMinute: 10,
    body: NewCardSettings,
    answer: { 200: CardSettings },
    refusals: [codes.keys_not_accepted, codes.keys_of_environment, codes.provider_unreachable],
    secret: ['secretKey', 'webhookSecret'],
    handle: async (ctx, { body }) => {
      await checkKeys(ctx.config, body)
      return setCardKeys(ctx, body)
    },
  }),
  route({
    method: 'DELETE',
    path: '/v1/card-settings',
    name: 'payments.drop_card_keys',
    summary: 'Forget the kept keys of Stripe',
    may: 'payment_providers:write',
    scope: 'everywhere',
    answer: { 200: CardSettings },
    refusals: [codes.keys_of_environment],
    handle: (ctx) => dropCardKeys(ctx),
  }),
  route({
    method: 'GET',
    path: '/v1/card-readers',
    name: 'payments.list_card_readers',
    summary: 'The card readers that a till may use',
    may: 'staff',
    perMinute: 60,
    answer: { 200: Shape({ items: T.Array(CardReader) }) },
    refusals: [codes.provider_unreachable],
    handle: async (ctx) => ({ items: await cardReaders(unitsOf(ctx)) }),
  }),
]

function unitsOf(ctx: Ctx): Units {
  return { unit: (work) => unitApart(ctx, work) }
}
