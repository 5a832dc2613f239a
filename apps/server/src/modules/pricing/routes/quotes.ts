import { Shape } from '@redthread/contract/define'
import { BackTest, BackTestId, NewBackTest, Quote } from '@redthread/contract/pricing-quote'
import { QuoteRequest, Simulation, SimulationRequest } from '@redthread/contract/pricing-quote'
import { pricingRefusals } from '@redthread/contract/pricing-refusals'
import { promotionsRefusals } from '@redthread/contract/promotions-refusals'
import { route } from '#platform/route.ts'
import { startBackTest } from '../commands/start-back-test.ts'
import { backTestDetail } from '../queries/back-test-detail.ts'
import { quote } from '../queries/quote.ts'
import { simulation } from '../queries/simulation.ts'

const { codes } = pricingRefusals
const pricedRefusals = [codes.unknown_variant, codes.not_for_sale, codes.no_tax_rate]
const tryRefusals = [
  promotionsRefusals.codes.unknown_promotion,
  promotionsRefusals.codes.invalid_promotion,
]

export const quoteRoutes = [
  route({
    method: 'POST',
    path: '/v1/pricing/quote',
    name: 'pricing.quote',
    summary: 'What lines come to: prices, promotions with why, why not and how far, tax, total',
    may: 'anyone',
    mode: 'read',
    perMinute: 600,
    body: QuoteRequest,
    answer: { 200: Quote },
    refusals: pricedRefusals,
    handle: (ctx, { body, locale }) => quote(ctx, body, { locale }),
  }),
  route({
    method: 'POST',
    path: '/v1/promotions/simulate',
    name: 'pricing.simulate_promotion',
    summary: 'What a promotion, saved or a draft, would do to some lines: with it, and without',
    may: 'promotions:read',
    scope: ({ body }) => ({ channelId: body.quote.channelId, locationId: null }),
    mode: 'read',
    body: SimulationRequest,
    answer: { 200: Simulation },
    refusals: [...pricedRefusals, ...tryRefusals],
    handle: (ctx, { body, locale }) => simulation(ctx, body, locale),
  }),
  route({
    method: 'POST',
    path: '/v1/promotions/back-tests',
    name: 'pricing.start_back_test',
    summary: 'Try a promotion on past baskets: how many it touches, what it gives, what is left',
    may: 'promotions:write',
    scope: 'inside',
    body: NewBackTest,
    answer: { 201: BackTest },
    refusals: [
      ...tryRefusals,
      promotionsRefusals.codes.unknown_back_test,
      codes.not_for_sale,
      codes.no_tax_rate,
    ],
    perMinute: 20,
    handle: (ctx, { body }) => startBackTest(ctx, body),
  }),
  route({
    method: 'GET',
    path: '/v1/promotions/back-tests/:backTestId',
    name: 'pricing.get_back_test',
    summary: 'How far a back-test is, and what it has found so far',
    may: 'promotions:read',
    scope: 'inside',
    params: Shape({ backTestId: BackTestId }),
    answer: { 200: BackTest },
    refusals: [promotionsRefusals.codes.unknown_back_test],
    handle: (ctx, { params: { backTestId } }) => backTestDetail(ctx, backTestId),
  }),
]
