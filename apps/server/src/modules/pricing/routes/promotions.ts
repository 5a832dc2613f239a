import { Type as T } from 'typebox'
import { Shape, pageQuery } from '@redthread/contract/define'
import { NewPromotion, Promotion, PromotionFaults } from '@redthread/contract/promotions'
import { PromotionId, PromotionPage, PromotionUpdate } from '@redthread/contract/promotions'
import { PromotionUsage, promotionStates, promotionSwitches } from '@redthread/contract/promotions'
import { promotionsRefusals } from '@redthread/contract/promotions-refusals'
import { route } from '#platform/route.ts'
import { changePromotion } from '../commands/change-promotion.ts'
import { createPromotion } from '../commands/create-promotion.ts'
import { promotionFaults } from '../guards/promotion-columns.ts'
import { promotionDetail } from '../queries/promotion-detail.ts'
import { promotionPage } from '../queries/promotion-page.ts'
import { promotionUsage } from '../queries/promotion-usage.ts'

const { codes } = promotionsRefusals
const params = Shape({ promotionId: PromotionId })
const changeRefusals = [
  codes.unknown_promotion,
  codes.promotion_code_taken,
  codes.invalid_promotion,
  codes.switch_not_reachable,
]

export const promotionRoutes = [
  route({
    method: 'GET',
    path: '/v1/promotions',
    name: 'pricing.list_promotions',
    summary: 'Promotions, the one changed last first',
    may: 'promotions:read',
    scope: 'inside',
    query: Shape({
      ...pageQuery,
      state: T.Optional(T.Enum([...promotionStates])),
      coupons: T.Optional(T.Boolean({ description: 'Only those that need a code, or do not.' })),
      q: T.Optional(T.String({ maxLength: 80 })),
    }),
    answer: { 200: PromotionPage },
    handle: (ctx, { query }) => promotionPage(ctx, query),
  }),
  route({
    method: 'POST',
    path: '/v1/promotions',
    name: 'pricing.create_promotion',
    summary: 'Build a promotion; it is a draft until it is switched on',
    may: 'promotions:write',
    scope: 'inside',
    body: NewPromotion,
    answer: { 201: Promotion },
    refusals: [codes.promotion_code_taken, codes.invalid_promotion],
    handle: (ctx, { body }) => createPromotion(ctx, body),
  }),
  route({
    method: 'POST',
    path: '/v1/promotions/check',
    name: 'pricing.check_promotion',
    summary: 'Tell what does not fit in a promotion that is being built',
    may: 'promotions:read',
    scope: 'inside',
    mode: 'read',
    body: NewPromotion,
    answer: { 200: PromotionFaults },
    handle: (_ctx, { body }) => ({ faults: promotionFaults(body) }),
  }),
  route({
    method: 'GET',
    path: '/v1/promotions/:promotionId',
    name: 'pricing.get_promotion',
    summary: 'Show a promotion',
    may: 'promotions:read',
    scope: 'inside',
    params,
    answer: { 200: Promotion },
    refusals: [codes.unknown_promotion],
    handle: (ctx, { params: { promotionId } }) => promotionDetail(ctx, promotionId),
  }),
  route({
    method: 'PATCH',
    path: '/v1/promotions/:promotionId',
    name: 'pricing.change_promotion',
    summary: 'Change who gets what for buying what',
    may: 'promotions:write',
    scope: 'inside',
    params,
    body: PromotionUpdate,
    answer: { 200: Promotion },
    refusals: changeRefusals,
    handle: (ctx, { params: { promotionId }, body, ifMatch }) =>
      changePromotion(ctx, { promotionId, ifMatch, fields: body }),
  }),
  route({
    method: 'PUT',
    path: '/v1/promotions/:promotionId/state',
    name: 'pricing.switch_promotion',
    summary: 'Switch a promotion on, pause or end it; its window does the rest',
    may: 'promotions:write',
    scope: 'inside',
    params,
    body: Shape({ switch: T.Enum([...promotionSwitches]) }),
    answer: { 200: Promotion },
    refusals: changeRefusals,
    handle: (ctx, { params: { promotionId }, body, ifMatch }) =>
      changePromotion(ctx, { promotionId, ifMatch, to: body.switch }),
  }),
  route({
    method: 'GET',
    path: '/v1/promotions/:promotionId/usage',
    name: 'pricing.get_promotion_usage',
    summary: 'How often a promotion was used, and what it gave',
    may: 'promotions:read',
    scope: 'inside',
    params,
    answer: { 200: PromotionUsage },
    refusals: [codes.unknown_promotion],
    handle: (ctx, { params: { promotionId } }) => promotionUsage(ctx, promotionId),
  }),
]
