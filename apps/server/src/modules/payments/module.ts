import {
  captureFailed,
  paymentReleased,
  paymentTaken,
  paymentWaiting,
  refundFailed,
  refundMade,
  tenderChanged,
} from '@redthread/contract/payments'
import {
  cardSettingsChanged,
  creditMoved,
  giftCardBlocked,
  giftCardMoved,
} from '@redthread/contract/payments-accounts'
import { paymentsPermissions, paymentsRefusals } from '@redthread/contract/payments-refusals'
import { liveOn } from '#platform/event.ts'
import type { Module } from '#platform/module.ts'
import { makeRefund, settleTender } from './jobs.ts'
import { mountPractice } from './practice/mount-practice.ts'
import { tenderRoutes } from './routes/tenders.ts'
import { mountWebhook } from './webhook/mount-webhook.ts'

const events = [tenderChanged, paymentWaiting, paymentTaken, paymentReleased, refundMade]
const troubles = [refundFailed, captureFailed]
const accounts = [giftCardMoved, creditMoved, giftCardBlocked, cardSettingsChanged]

export const payments: Module = {
  name: 'payments',
  routes: tenderRoutes,
  events: [...events, ...troubles, ...accounts],
  refusals: paymentsRefusals.codes,
  permissions: paymentsPermissions,
  jobs: [settleTender, makeRefund],
  mount: (app, engine) => {
    mountWebhook(app, engine)
    mountPractice(app, engine)
  },
  live: [
    liveOn(tenderChanged, ({ reference }) => ['payments', `payment:${reference}`], 'payments:read'),
    liveOn(giftCardMoved, () => ['gift-cards'], 'gift_cards:read'),
    liveOn(giftCardBlocked, () => ['gift-cards'], 'gift_cards:read'),
  ],
}
