import { paymentsEvents, tenderChanged } from '@redthread/contract/payments'
import {
  accountsEvents,
  giftCardBlocked,
  giftCardMoved,
} from '@redthread/contract/payments-accounts'
import { paymentsPermissions, paymentsRefusals } from '@redthread/contract/payments-refusals'
import { liveOn } from '#platform/event.ts'
import type { Module } from '#platform/module.ts'
import { makeRefund, settleTender } from './jobs.ts'
import { mountPayments } from './mount-payments.ts'
import { ledgersBalance } from './queries/unbalanced.ts'
import { everyRoute } from './routes/every-route.ts'
import { seeds } from './seeds/tuuli-gift-cards.ts'
import { forgetPayments, sweepPayments } from './upkeep.ts'

export const payments: Module = {
  name: 'payments',
  routes: everyRoute,
  events: [...paymentsEvents, ...accountsEvents],
  refusals: paymentsRefusals.codes,
  permissions: paymentsPermissions,
  jobs: [settleTender, makeRefund, sweepPayments, forgetPayments],
  checks: [ledgersBalance],
  seeds,
  mount: mountPayments,
  live: [
    liveOn(tenderChanged, ({ reference }) => [`payment:${reference}`], 'payments:read'),
    ...[giftCardMoved, giftCardBlocked].map((e) =>
      liveOn(e, () => ['gift-cards'], 'gift_cards:read'),
    ),
  ],
}
