import { Type as T } from 'typebox'
import { Shape, pageQuery } from '@redthread/contract/define'
import { PromotionId } from '@redthread/contract/promotions'
import { BatchId, Coupon, CouponBatch, CouponBatches } from '@redthread/contract/promotions-coupons'
import { CouponId, CouponPage, NewCoupon, NewUse } from '@redthread/contract/promotions-coupons'
import { NewCouponBatch, PromotionUse, UseId } from '@redthread/contract/promotions-coupons'
import { couponStandings } from '@redthread/contract/promotions-coupons'
import { promotionsRefusals } from '@redthread/contract/promotions-refusals'
import { Answer, route } from '#platform/route.ts'
import { createCouponBatch } from '../commands/create-coupon-batch.ts'
import { createCoupon } from '../commands/create-coupon.ts'
import { reserveUse } from '../commands/reserve-use.ts'
import { settleUse } from '../commands/settle-use.ts'
import { switchCoupon } from '../commands/switch-coupon.ts'
import { couponBatches } from '../queries/coupon-batches.ts'
import { couponCsv, couponPage } from '../queries/coupon-page.ts'

const { codes } = promotionsRefusals
const params = Shape({ promotionId: PromotionId })

export const couponRoutes = [
  route({
    method: 'GET',
    path: '/v1/promotions/:promotionId/coupons',
    name: 'pricing.list_coupons',
    summary: 'The codes of a promotion in alphabetical order',
    may: 'promotions:read',
    scope: 'inside',
    params,
    query: Shape({
      ...pageQuery,
      batchId: T.Optional(BatchId),
      q: T.Optional(T.String({ maxLength: 40, description: 'How the code begins.' })),
    }),
    answer: { 200: CouponPage },
    handle: (ctx, { params: { promotionId }, query }) => couponPage(ctx, { promotionId, ...query }),
  }),
  route({
    method: 'POST',
    path: '/v1/promotions/:promotionId/coupons',
    name: 'pricing.create_coupon',
    summary: 'Make one code: for everybody, for one person, or for one use',
    may: 'promotions:write',
    scope: 'inside',
    params,
    body: NewCoupon,
    answer: { 201: Coupon },
    refusals: [codes.unknown_promotion, codes.coupon_taken],
    handle: (ctx, { params: { promotionId }, body }) => createCoupon(ctx, { promotionId, ...body }),
  }),
  route({
    method: 'GET',
    path: '/v1/promotions/:promotionId/coupon-batches',
    name: 'pricing.list_coupon_batches',
    summary: 'Codes that were made together, and how far those are that are being made',
    may: 'promotions:read',
    scope: 'inside',
    params,
    answer: { 200: CouponBatches },
    handle: async (ctx, { params: { promotionId } }) => ({
      items: await couponBatches(ctx, { promotionId }),
    }),
  }),
  route({
    method: 'POST',
    path: '/v1/promotions/:promotionId/coupon-batches',
    name: 'pricing.create_coupon_batch',
    summary: 'Make up to a million codes; large batches are made in the background',
    may: 'promotions:write',
    scope: 'inside',
    params,
    body: NewCouponBatch,
    answer: { 201: CouponBatch },
    refusals: [codes.unknown_promotion],
    handle: (ctx, { params: { promotionId }, body }) =>
      createCouponBatch(ctx, { promotionId, ...body }),
  }),
  route({
    method: 'GET',
    path: '/v1/promotions/:promotionId/coupons/export.csv',
    name: 'pricing.export_coupons',
    summary: 'Codes as CSV, to be printed or mailed; at most 100,000, then go on with `after`',
    may: 'promotions:write',
    scope: 'inside',
    params,
    query: Shape({ batchId: T.Optional(BatchId), after: T.Optional(T.String({ maxLength: 60 })) }),
    answer: { 200: T.String({ description: 'text/csv' }) },
    refusals: [codes.unknown_promotion],
    handle: async (ctx, { params: { promotionId }, query }) =>
      new Answer(200, await couponCsv(ctx, { promotionId, ...query }), {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="coupons.csv"',
      }),
  }),
  route({
    method: 'PUT',
    path: '/v1/coupons/:couponId/state',
    name: 'pricing.switch_coupon',
    summary: 'Disable a code, or make it usable again',
    may: 'promotions:write',
    params: Shape({ couponId: CouponId }),
    body: Shape({ state: T.Enum([...couponStandings]) }),
    answer: { 200: Coupon },
    refusals: [codes.unknown_coupon],
    handle: (ctx, { params: { couponId }, body: { state } }) =>
      switchCoupon(ctx, { couponId, state }),
  }),
  route({
    method: 'POST',
    path: '/v1/promotion-uses',
    name: 'pricing.reserve_use',
    summary: 'Reserve a use of a promotion or code for an order of another system',
    may: 'promotions:write',
    scope: ({ body: { channelId } }) => ({ channelId, locationId: null }),
    body: NewUse,
    answer: { 201: PromotionUse },
    refusals: [
      codes.unknown_coupon,
      codes.unknown_promotion,
      codes.coupon_not_usable,
      codes.usage_limit_reached,
    ],
    handle: (ctx, { body }) => reserveUse(ctx, body),
  }),
  route({
    method: 'PUT',
    path: '/v1/promotion-uses/:useId/state',
    name: 'pricing.settle_use',
    summary: 'Redeem a reserved use, or release it when its order is canceled',
    may: 'promotions:write',
    scope: 'inside',
    params: Shape({ useId: UseId }),
    body: Shape({ state: T.Enum(['redeemed', 'released']) }),
    answer: { 200: PromotionUse },
    refusals: [codes.unknown_use, codes.use_settled],
    handle: (ctx, { params: { useId }, body: { state } }) => settleUse(ctx, { useId, to: state }),
  }),
]
