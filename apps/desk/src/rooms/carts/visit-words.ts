import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { VisitReason } from '@redthread/contract/carts-shared'

/** Why a colleague opens a cart, as they choose it. */
export const visitWords: Readonly<Record<VisitReason, MessageDescriptor>> = {
  on_the_phone: msg`They are on the phone`,
  customer_asked: msg`They asked for it`,
  problem: msg`Something does not work for them`,
  in_store: msg`They are in a store`,
  hand_over: msg`They gave me a code`,
}
