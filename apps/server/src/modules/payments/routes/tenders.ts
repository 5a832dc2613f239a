import { Type as T } from 'typebox'
import { Shape } from '@redthread/contract/define'
import { Payment, PaymentReference, TenderId } from '@redthread/contract/payments'
import { paymentsRefusals } from '@redthread/contract/payments-refusals'
import { platformRefusals } from '@redthread/contract/platform'
import type { Ctx } from '#platform/ctx.ts'
import { html } from '#platform/html.ts'
import { Answer, route } from '#platform/route.ts'
import { unitApart } from '#platform/unit-apart.ts'
import { confirmCard } from '../cards/confirm-card.ts'
import { payAddress } from '../cards/pay-address.ts'
import { returnPath } from '../cards/return-path.ts'
import type { Units } from '../cards/settle.ts'
import { tendersOf } from '../queries/tenders-of.ts'

const { codes } = paymentsRefusals
const oneTender = Shape({ reference: PaymentReference, tenderId: TenderId })

/** What a person's browser does to pay a tender by card. */
export const tenderRoutes = [
  route({
    method: 'GET',
    path: '/v1/payments/:reference/tenders/:tenderId/pay',
    name: 'payments.open_pay_page',
    summary: "Lead the browser to the card provider's page for a tender, or back to the shop",
    may: 'anyone',
    perMinute: 120,
    params: oneTender,
    answer: { 303: null, 200: T.String({ description: 'A page that leads on by itself.' }) },
    refusals: [codes.unknown_tender],
    handle: async (ctx, { params, locale }) => {
      const { url, isOwn } = await payAddress(unitsOf(ctx), { ...params, locale })
      return isOwn ? goTo(url) : leadTo(url)
    },
  }),
  route({
    method: 'GET',
    path: '/v1/payments/:reference/tenders/:tenderId/return',
    name: 'payments.come_back',
    summary: "Come back from the card provider's page: see what became of it, then on to the shop",
    may: 'anyone',
    perMinute: 120,
    params: oneTender,
    answer: { 303: null },
    refusals: [codes.unknown_tender],
    handle: async (ctx, { params }) => goTo(await returnPath(unitsOf(ctx), params)),
  }),
  route({
    method: 'POST',
    path: '/v1/payments/:reference/tenders/:tenderId/confirm',
    name: 'payments.confirm_card',
    summary: 'Pay a tender by a payment method that the provider gave to the app',
    may: 'visitor',
    outward: true,
    perMinute: 600,
    params: oneTender,
    body: Shape({
      paymentMethod: T.String({ pattern: '^pm_[0-9A-Za-z_]{1,200}$', examples: ['pm_card_visa'] }),
    }),
    answer: { 200: Payment },
    refusals: [codes.unknown_tender, codes.tender_not_offered, codes.provider_unreachable],
    handle: async (ctx, { params, body }) => {
      const { actor } = ctx
      if (actor.kind !== 'visitor' && actor.kind !== 'shopper') {
        return platformRefusals.refuse.sign_in_required()
      }
      await confirmCard(unitsOf(ctx), { ...params, ...body, personId: actor.id })
      return unitApart(ctx, (apart) => tendersOf(apart, params.reference), 'read')
    },
  }),
]

/** The short units of a route that calls outward. */
function unitsOf(ctx: Ctx): Units {
  return { unit: (work) => unitApart(ctx, work) }
}

function goTo(url: string): Answer<null> {
  return new Answer(303, null, { location: url })
}

// Not a redirect: a form of ours may have led here, and a browser holds a form to our own address
// through every redirect. A page that leads on is a new beginning.
function leadTo(url: string): Answer<string> {
  const page = html`<!doctype html>
    <html>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="refresh" content="0;url=${url}" />
        <title>→</title>
      </head>
      <body>
        <a href="${url}">→</a>
      </body>
    </html>`
  return new Answer(200, page.text, { 'content-type': 'text/html; charset=utf-8' })
}
