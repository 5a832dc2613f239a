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
import { mountPayments } from './mounts/mount-payments.ts'
import { ledgersBalance } from './queries/unbalanced.ts'
import { everyRoute } from './routes/every-route.ts'
import { seeds } from './seeds/tuuli-gift-cards.ts'
import { forgetPayments } from './upkeep/forget-payments.ts'
import { sweepPayments } from './upkeep/sweep-payments.ts'

const cards = [giftCardMoved, giftCardBlocked]
const ofCart = liveOn(tenderChanged, (e) => [`payment:${e.reference}`], 'payments:read')

export const payments: Module = {
  ...{ name: 'payments', routes: everyRoute, seeds, mount: mountPayments },
  events: [...paymentsEvents, ...accountsEvents],
  refusals: paymentsRefusals.codes,
  permissions: paymentsPermissions,
  jobs: [settleTender, makeRefund, sweepPayments, forgetPayments],
  checks: [ledgersBalance],
  live: [ofCart, ...cards.map((e) => liveOn(e, () => ['gift-cards'], 'gift_cards:read'))],
}
