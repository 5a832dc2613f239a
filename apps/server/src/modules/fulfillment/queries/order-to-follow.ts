import type { ChosenOption, Recipient } from '@redthread/contract/fulfillment'
import type { PostalAddress } from '@redthread/contract/address'
import { openPieces } from '@redthread/contract/orders-states'
import type { Id } from '@redthread/kernel/id'
import type { Locale } from '@redthread/kernel/words'
import { orderDetail } from '#modules/orders/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import type { LineWanted } from '../rules/plan-fulfillment.ts'

/** An order, as far as its goods have to leave. */
export interface OrderToFollow {
  readonly orderId: Id<'ord'>
  readonly number: string
  readonly personId: Id<'per'>
  readonly channelId: Id<'chn'>
  readonly locale: Locale
  readonly held: boolean
  readonly reason: string | null
  readonly buyer: Recipient
  readonly receiver: Recipient
  readonly address: PostalAddress | null
  readonly option: ChosenOption | null
  readonly lines: readonly LineToFollow[]
}

export interface LineToFollow extends LineWanted {
  readonly rank: number
  readonly variantId: Id<'var'>
  readonly sku: string
  readonly title: string
  readonly detail: string | null
  readonly dueOn: Temporal.PlainDate | null
}
void openPieces
void orderDetail
export type { Ctx }
