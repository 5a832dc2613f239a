import type { Wire } from '@redthread/client/wire'
import type {
  NewPromotion,
  Promotion,
  PromotionState,
  PromotionSwitch,
  PromotionUpdate,
  PromotionUsage,
} from '@redthread/contract/promotions'
import type {
  Coupon,
  CouponBatch,
  CouponStanding,
  NewCoupon,
  NewCouponBatch,
} from '@redthread/contract/promotions-coupons'
import type { BackTest, Simulation } from '@redthread/contract/pricing-quote'
import type { Page } from '@redthread/kernel/page'
import { answer } from '@redthread/workbench/api/answer'
import { api, ifMatch } from '@redthread/workbench/api/api'

export type PromotionView = Wire<Promotion>
export type PromotionDraft = Wire<NewPromotion>

export const promotionsKey = ['promotions'] as const
export const promotionKey = (id: string) => ['promotions', id] as const

export function readPromotions(
  filter: { state?: PromotionState; q?: string },
  after: string | undefined,
) {
  const query = { limit: 50, ...filter, ...(after ? { after } : {}) }
  return answer<Page<PromotionView>>(api.GET('/v1/promotions', { params: { query } }))
}

export function readPromotion(promotionId: string): Promise<PromotionView> {
  const params = { path: { promotionId } }
  return answer<PromotionView>(api.GET('/v1/promotions/{promotionId}', { params }))
}

export function createPromotion(body: PromotionDraft): Promise<PromotionView> {
  return answer<PromotionView>(api.POST('/v1/promotions', { body }))
}

/** Changes a promotion over the version that was seen. */
export function changePromotion(
  promotionId: string,
  version: number,
  body: Wire<PromotionUpdate>,
): Promise<PromotionView> {
  return answer<PromotionView>(
    api.PATCH('/v1/promotions/{promotionId}', {
      params: { path: { promotionId } },
      headers: ifMatch(version),
      body,
    }),
  )
}

export function switchPromotion(
  promotionId: string,
  version: number,
  to: PromotionSwitch,
): Promise<PromotionView> {
  return answer<PromotionView>(
    api.PUT('/v1/promotions/{promotionId}/state', {
      params: { path: { promotionId } },
      headers: ifMatch(version),
      body: { switch: to },
    }),
  )
}

export function readUsage(promotionId: string): Promise<PromotionUsage> {
  const params = { path: { promotionId } }
  return answer<PromotionUsage>(api.GET('/v1/promotions/{promotionId}/usage', { params }))
}

export function readCoupons(
  promotionId: string,
  filter: { q?: string; batchId?: string },
  after: string | undefined,
) {
  const query = { limit: 50, ...filter, ...(after ? { after } : {}) }
  const params = { path: { promotionId }, query }
  return answer<Page<Wire<Coupon>>>(api.GET('/v1/promotions/{promotionId}/coupons', { params }))
}

export function addCoupon(promotionId: string, body: Wire<NewCoupon>): Promise<Wire<Coupon>> {
  const params = { path: { promotionId } }
  return answer<Wire<Coupon>>(api.POST('/v1/promotions/{promotionId}/coupons', { params, body }))
}

/** Disables a code, or makes it usable again. */
export function switchCoupon(couponId: string, state: CouponStanding): Promise<Wire<Coupon>> {
  const params = { path: { couponId } }
  return answer<Wire<Coupon>>(api.PUT('/v1/coupons/{couponId}/state', { params, body: { state } }))
}

export function readBatches(promotionId: string): Promise<{ items: Wire<CouponBatch>[] }> {
  const params = { path: { promotionId } }
  return answer<{ items: Wire<CouponBatch>[] }>(
    api.GET('/v1/promotions/{promotionId}/coupon-batches', { params }),
  )
}

export function addBatch(
  promotionId: string,
  body: Wire<NewCouponBatch>,
): Promise<Wire<CouponBatch>> {
  const params = { path: { promotionId } }
  return answer<Wire<CouponBatch>>(
    api.POST('/v1/promotions/{promotionId}/coupon-batches', { params, body }),
  )
}

/** What a basket of SKUs is asked with. */
export interface Basket {
  channelId: string
  lines: { sku: string; quantity: number }[]
  coupons: string[]
}

/** A promotion as it stands on screen; with the id of the saved one that it stands in for. */
export interface Trial {
  draft: PromotionDraft
  promotionId?: string
}

/** A promotion as it stands on screen against a basket: the sum with it, and without. */
export function simulate(
  { channelId, lines, coupons }: Basket,
  trial: Trial,
): Promise<Wire<Simulation>> {
  const body = { quote: { channelId, lines, coupons }, ...trial }
  return answer<Wire<Simulation>>(api.POST('/v1/promotions/simulate', { body } as never))
}

export function startBackTest(trial: Trial, baskets: number): Promise<Wire<BackTest>> {
  return answer<Wire<BackTest>>(
    api.POST('/v1/promotions/back-tests', { body: { ...trial, baskets } } as never),
  )
}

export function readBackTest(backTestId: string): Promise<Wire<BackTest>> {
  const params = { path: { backTestId } }
  return answer<Wire<BackTest>>(api.GET('/v1/promotions/back-tests/{backTestId}', { params }))
}
