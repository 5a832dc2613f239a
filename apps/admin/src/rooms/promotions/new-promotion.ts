import type { Words } from '@redthread/kernel/words'
import type { PromotionDraft, PromotionView } from './promotions-api.ts'

const nothing: Words = { en: '', fi: '', da: '', pl: '' }

/** A promotion to begin with: ten percent off everything, not switched on. */
export const emptyPromotion: PromotionDraft = {
  code: '',
  name: nothing,
  description: nothing,
  lane: 'default',
  priority: 100,
  mode: 'stack',
  group: null,
  stopAfter: false,
  class: 'product',
  combinesWith: ['order', 'shipping'],
  conditions: [],
  targets: [],
  benefits: [{ kind: 'percent', basisPoints: 1000 }],
  maxDiscount: null,
  validFrom: null,
  validUntil: null,
  couponRequired: false,
  limitTotal: null,
  limitPerCustomer: null,
}

/** What of a saved promotion is edited. */
export function draftOf(promotion: PromotionView): PromotionDraft {
  const fields = Object.keys(emptyPromotion) as (keyof PromotionDraft)[]
  return Object.fromEntries(fields.map((name) => [name, promotion[name]])) as PromotionDraft
}
